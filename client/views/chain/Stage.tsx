import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Graph, Viewport } from '../../graph/index.ts';
import type { ChainView } from '../../model/chain/chainView.ts';
import { classNames } from '../parts/classNames.ts';
import { Waiting } from '../parts/States.tsx';
import { move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Badges, markOf } from './Badges.tsx';
import { classesOf, type Walked } from './classes.ts';
import { Ground, LaneHeads, Names, Owners } from './Layers.tsx';
import { useFrame } from './useFrame.ts';
import { useGraph } from './useGraph.ts';
import type { Drawing } from './usePicture.ts';
import { useReveal } from './useReveal.ts';
import { useWalk } from './useWalk.ts';

/** Below this zoom badges are icons only, and below the other nodes show only their names. */
const ICONS_BELOW = 0.6;
const NAMES_BELOW = 0.4;

/** The picture is made no smaller than this to be seen as a whole. */
export const LEAST_FIT = 0.3;

/** What is to stand out in the picture. */
export interface Emphasis {
  readonly node: string | undefined;
  readonly link: string | undefined;
  /** Links on the way of the chosen gap. */
  readonly path: ReadonlySet<string>;
  /** Nodes and links that are hidden. */
  readonly hidden: ReadonlySet<string>;
}

const NOWHERE: Walked = { node: undefined, link: undefined };

/** Moves a band's name down as far as the band has been scrolled off, and no farther than the band's own end. */
function keepInBand(label: HTMLElement, above: number): void {
  const { top, room } = label.dataset;
  if (top === undefined || room === undefined) return;
  const down = Math.max(0, Math.min(above - Number(top), Number(room)));
  label.style.translate = `0 ${String(down)}px`;
}

/** Owners' names follow the picture up and down, stay at its left edge, and in sight as long as their bands are. */
function placeOwners(layer: HTMLElement, { x, y, zoom }: Viewport): void {
  layer.style.transform = `translate(${String(Math.max(0, x))}px, ${String(y)}px) scale(${String(zoom)})`;
  // Over the picture they need ground of their own; where the picture begins they stand beside it.
  layer.toggleAttribute('data-over', x < -1);
  for (const label of layer.children) if (label instanceof HTMLElement) keepInBand(label, -y / zoom);
}

/** The right end of the badges of critical gaps, which must not be missed. */
function rightOfWorst({ picture, marks }: Drawing): number {
  const worst = picture.badges.filter((spot) => markOf(spot, marks)?.severity === 'CRITICAL');
  return worst.reduce((right, { x, width }) => Math.max(right, x + width / 2), 0);
}

function useLayers() {
  const ground = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const heads = useRef<HTMLDivElement>(null);
  const owners = useRef<HTMLDivElement>(null);
  const follow = useCallback(({ x, y, zoom }: Viewport) => {
    const transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(zoom)})`;
    for (const layer of [ground.current, words.current]) if (layer !== null) layer.style.transform = transform;
    if (words.current !== null)
      words.current.dataset['zoom'] = zoom < NAMES_BELOW ? 'names' : zoom < ICONS_BELOW ? 'icons' : 'all';
    if (owners.current !== null) placeOwners(owners.current, { x, y, zoom });
    if (heads.current === null) return;
    heads.current.style.transform = `translateX(${String(x)}px)`;
    heads.current.style.setProperty('--zoom', String(zoom));
  }, []);
  return { ground, words, heads, owners, follow };
}

/** The picture: one tab stop, arrow keys walk it, words and badges are layers that follow the canvas. */
export function Stage({
  view,
  drawing,
  shown,
  onGraph,
}: {
  readonly view: ChainView;
  readonly drawing: Drawing;
  readonly shown: Emphasis;
  /** Told about the drawn chain as soon as it is there, and when it goes. */
  readonly onGraph: (graph: Graph | undefined) => void;
}) {
  const { t } = useText();
  const { only, gap } = usePlace();
  const help = useId();
  const host = useRef<HTMLDivElement>(null);
  const { ground, words, heads, owners, follow } = useLayers();
  const [walked, setWalked] = useState<Walked>(NOWHERE);
  const classes = useMemo(() => classesOf(drawing, view, { ...shown, walked }), [drawing, view, shown, walked]);
  const { graph, failed } = useGraph(
    host,
    drawing.picture,
    classes,
    {
      onViewport: follow,
      onNode: (id) =>
        drawing.folds.has(id) ? move({ list: true }) : move({ component: id, gap: undefined, link: undefined }),
      onLink: (id) => move(view.links.has(id) ? { link: id, gap: undefined, component: undefined } : { list: true }),
      onGround: () => setWalked(NOWHERE),
    },
    rightOfWorst(drawing),
  );
  useEffect(() => onGraph(graph), [graph, onGraph]);
  useReveal(graph, drawing, shown);
  const { said, onWalk } = useWalk(view, drawing, shown.hidden, graph, setWalked);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const handled = onWalk(event) || act(event.key);
    if (handled) event.preventDefault();
  };
  const act = (key: string): boolean => {
    if (key === '+') graph?.zoomBy(1.25);
    else if (key === '-') graph?.zoomBy(0.8);
    else if (key === '0') graph?.fit(LEAST_FIT, 1, 'all');
    else if (key === 'f' && gap !== undefined) move({ only: only === true ? undefined : true }, 'replace');
    else return false;
    return true;
  };
  useFrame(graph, shown.hidden, only === true);
  if (failed !== undefined) throw failed;
  return (
    <div className={classNames('chain', 'stage')}>
      <LaneHeads drawing={drawing} view={view} layer={heads} />

      <div
        className={classNames('chain', 'picture')}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is one tab stop with keys of its own
        tabIndex={0}
        aria-label={t.chain.canvas(drawing.picture.nodes.length, drawing.picture.routes.length)}
        aria-describedby={help}
        onKeyDown={onKeyDown}
        onBlur={() => setWalked(NOWHERE)}
      >
        <span id={help} className={classNames('utility', 'visuallyHidden')}>
          {t.chain.canvasHelp}
        </span>
        <Ground drawing={drawing} layer={ground} />
        <div className={classNames('chain', 'canvas')} ref={host} />
        <div className={classNames('layers', 'layer', 'layerWords')} ref={words}>
          <div aria-hidden="true">
            <Names drawing={drawing} view={view} hidden={shown.hidden} />
          </div>
          <Badges drawing={drawing} chosen={shown.link} hidden={shown.hidden} />
        </div>
        <Owners drawing={drawing} view={view} layer={owners} />
        {graph === undefined ? <Waiting what={t.chain.loading} /> : null}
      </div>
      <div className={classNames('utility', 'visuallyHidden')} aria-live="polite">
        {said}
      </div>
    </div>
  );
}
