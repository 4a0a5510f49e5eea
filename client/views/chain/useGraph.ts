import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Classes, Graph, GraphEvents, Viewport } from '../../graph/index.ts';
import type { Picture } from '../../model/lanes/index.ts';
import { load } from '../state/load.ts';
import { usePreferences } from '../state/preferences.ts';

/** The picture is not made smaller than this of its own accord: names would become unreadable. */
const LEAST = 0.82;
const MOST = 1;

/** Smaller than this badges lose their words. */
const LEAST_WITH_WORDS = 0.62;
const EDGE = 12;

/** The least zoom for a stage: a little less than usual where a badge that must be seen whole would be cut at the right. */
function leastFor(stage: HTMLElement | null, right: number): number {
  const needed = ((stage?.clientWidth ?? 0) - EDGE) / Math.max(1, right);
  return needed >= LEAST_WITH_WORDS ? Math.min(LEAST, needed) : LEAST;
}

/** Loads the drawing library when a chain is first opened, and keeps the drawn chain as it should be: at first so that `right` is in sight. */
export function useGraph(
  host: RefObject<HTMLElement | null>,
  picture: Picture,
  classes: Classes,
  events: GraphEvents,
  right: number,
): { readonly graph: Graph | undefined; readonly failed: unknown } {
  const { theme } = usePreferences();
  const [graph, setGraph] = useState<Graph>();
  const [failed, setFailed] = useState<unknown>();
  const current = useRef({ events, classes });
  const fitted = useRef(false);
  current.current = { events, classes };

  useEffect(() => {
    let drawn: Graph | undefined;
    let gone = false;
    const relay: GraphEvents = {
      onViewport: (viewport: Viewport) => current.current.events.onViewport(viewport),
      onNode: (id) => current.current.events.onNode(id),
      onLink: (id) => current.current.events.onLink(id),
      onGround: () => current.current.events.onGround(),
    };
    load(() => import('../../graph/index.ts')).then(
      ({ mountGraph }) => {
        if (gone || host.current === null) return;
        drawn = mountGraph(host.current, relay);
        fitted.current = false;
        setGraph(drawn);
      },
      (error: unknown) => setFailed(error),
    );
    return () => {
      gone = true;
      drawn?.destroy();
      setGraph(undefined);
    };
  }, [host]);

  useEffect(() => {
    graph?.draw(picture, current.current.classes);
    if (graph === undefined || fitted.current) return;
    fitted.current = true;
    graph.fit(leastFor(host.current, right), MOST, 'width');
  }, [graph, host, picture, right]);

  useEffect(() => graph?.mark(classes), [graph, classes]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read from the stylesheet
  useEffect(() => {
    if (graph === undefined || host.current === null) return;
    const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    const paint = () => graph.paint();
    paint();
    for (const scheme of schemes) scheme.addEventListener('change', paint);
    const watch = new ResizeObserver(() => graph.resize());
    watch.observe(host.current);
    return () => {
      for (const scheme of schemes) scheme.removeEventListener('change', paint);
      watch.disconnect();
    };
  }, [graph, host, theme]);

  return { graph, failed };
}
