import { type Change, keyOfChange } from '../../../model/change.ts';
import { eachInSteps, type Steps } from '../../../model/steps.ts';

/** List and key of what a change is about, with a slash between them. */
export const nameOfChange = (change: Change): string => `${change.list}/${keyOfChange(change)}`;

/** A number of 32 bits for a name (FNV-1a); names may share one. */
export type HashOfName = (name: string) => number;

export const hashOfName: HashOfName = (name) => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** The hashes of some names, ascending, each once; in steps. */
export function* hashingNames(names: Iterable<string>, hashOf: HashOfName): Steps<Uint32Array> {
  const hashes = new Set<number>();
  yield* eachInSteps(names, (name) => hashes.add(hashOf(name)));
  return Uint32Array.from(hashes).sort();
}

/** Whether a number is among ascending ones. */
export function isAmong(sorted: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}
