import { intAt } from './at.ts';
import { rowsOf } from './csr.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Components (rows) from which links lead to one of these, themselves first and each once: against the direction of links,
 * of the kinds in a mask over LINK_KINDS, by default of all. −1, no row, leads nowhere. Walked as far as it is read.
 */
export function* upstreamOf({ links, linksTo }: Snapshot, components: Iterable<number>, kinds = -1): Generator<number> {
  const reached = new Set(components);
  reached.delete(-1);
  for (const row of reached) {
    yield row;
    for (const link of rowsOf(linksTo, row)) {
      const consumer = intAt(links.consumer, link);
      if (consumer >= 0 && (kinds & (1 << intAt(links.kind, link))) !== 0) reached.add(consumer);
    }
  }
}
