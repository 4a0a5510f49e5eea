import { onceFor } from '../remember.ts';
import type { Snapshot } from './snapshot.ts';

const indexOf = onceFor(({ covers }: Snapshot['contracts']): ReadonlyMap<number, readonly number[]> => {
  const index = new Map<number, number[]>();
  covers.forEach((components, contract) => {
    for (const component of new Set(components)) {
      const rows = index.get(component);
      if (rows === undefined) index.set(component, [contract]);
      else rows.push(contract);
    }
  });
  return index;
});

/** The contracts (rows) that cover a component; the index is made once for each table of contracts. */
export const contractsCovering = ({ contracts }: Snapshot, component: number): readonly number[] =>
  indexOf(contracts).get(component) ?? [];
