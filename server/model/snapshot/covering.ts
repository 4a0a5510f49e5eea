import { append } from '../collections.ts';
import { memoizeWeak } from '../memoize.ts';
import type { Snapshot } from './snapshot.ts';

const indexOf = memoizeWeak(({ covers }: Snapshot['contracts']): ReadonlyMap<number, readonly number[]> => {
  const index = new Map<number, number[]>();
  covers.forEach((components, contract) => {
    for (const component of components) append(index, component, contract);
  });
  return index;
});

/** The contracts (rows) that cover a component; the index is made once for each table of contracts. */
export const contractsCovering = ({ contracts }: Snapshot, component: number): readonly number[] =>
  indexOf(contracts).get(component) ?? [];
