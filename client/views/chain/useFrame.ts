import { useEffect, useRef } from 'react';
import type { Graph } from '../../graph/index.ts';

/** Brings what is left into sight when the rest is hidden, and all of it when the rest comes back. */
export function useFrame(graph: Graph | undefined, hidden: ReadonlySet<string>, only: boolean): void {
  const framed = useRef(0);
  useEffect(() => {
    if (graph === undefined || hidden.size === framed.current) return;
    framed.current = hidden.size;
    // The classes that hide are given in the same turn; the panel may open in it, too, and takes its width first.
    const timer = setTimeout(() => {
      graph.resize();
      if (only && hidden.size > 0) graph.frame();
      else graph.fit(0.82, 1, 'width');
    }, 60);
    return () => clearTimeout(timer);
  }, [graph, hidden, only]);
}
