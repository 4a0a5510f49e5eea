import { useEffect } from 'react';
import type { Graph } from '../../graph/index.ts';
import type { Drawing } from './usePicture.ts';

/** How much of the stage's right the panel covers: nothing where it stands beside it, its width where it lies on it. */
function coveredBy(panel: Element | null, stage: Element | null): number {
  if (panel === null || stage === null) return 0;
  return Math.max(0, stage.getBoundingClientRect().right - panel.getBoundingClientRect().left);
}

/** Brings what is chosen into sight; the picture moves no more than it must. */
export function useReveal(
  graph: Graph | undefined,
  drawing: Drawing,
  { node, link }: { readonly node: string | undefined; readonly link: string | undefined },
): void {
  useEffect(() => {
    if (graph === undefined) return;
    const { picture } = drawing;
    const spot = picture.badges.find(({ links }) => link !== undefined && links.includes(link));
    const route = picture.routes.find(({ id }) => id === link);
    const box = picture.nodes.find(({ id }) => id === node);
    const end = route?.points.at(-1);
    // The panel opens at the same time and takes its width first.
    const timer = setTimeout(() => {
      graph.resize();
      const covered = coveredBy(document.querySelector('[data-panel]'), document.querySelector('[role=application]'));
      if (end !== undefined) graph.reveal(end.x + 60, end.y, covered);
      if (spot !== undefined) graph.reveal(spot.x, spot.y, covered);
      if (box !== undefined) graph.reveal(box.x + box.width / 2, box.y + box.height / 2, covered);
    }, 50);
    return () => clearTimeout(timer);
  }, [graph, drawing, node, link]);
}
