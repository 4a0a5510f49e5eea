import { type Change, keyOfChange, type Put } from '../../model/change.ts';
import { REFERENCES, referencesOf } from '../../model/references.ts';
import { isPublished } from '../../model/sheet.ts';
import { answerFrom } from '../../model/snapshot/answer.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import { eachInSteps, flatMapInSteps, type Steps } from '../../model/steps.ts';
import { nameOfChange } from '../queries/history/changeNames.ts';
import { textsOf } from '../queries/history/entityKeys.ts';

/** Names (list, slash, key) of what an entity refers to, and of the sheets that a contract annexes. */
function namesBehind(put: Put): string[] {
  const names = referencesOf(put).map(({ role, key }) => `${REFERENCES[role]}/${key}`);
  if (put.list !== 'contracts') return names;
  const annexed = (put.entity.annexes ?? []).flatMap(({ component, sheetVersion }) =>
    ['published', 'draft'].map((state) => `sheets/${JSON.stringify([component, sheetVersion, state])}`),
  );
  return [...names, ...annexed];
}

/** What a snapshot holds under the keys of some changes. */
function* entitiesBefore(changes: readonly Change[], snapshot: Snapshot): Steps<Put[]> {
  const answer = answerFrom(snapshot);
  return yield* flatMapInSteps(changes, (change) =>
    answer({ by: 'key', list: change.list, keys: [keyOfChange(change)] }),
  );
}

/**
 * Whether a list of changes rests on an entity (list, slash, key): it touches it, refers to it before (in the snapshot) or after,
 * is allowed by whose it is, or publishes a sheet beside it. Where such an entity was changed after the writer looked, the writer
 * might have done otherwise. What refers to the changed entities does not count: every commit checks it again.
 */
export function* gatheringWhatItRestsOn(
  changes: readonly Change[],
  snapshot: Snapshot,
): Steps<(name: string) => boolean> {
  const puts = changes.filter((change) => change.op === 'put');
  const names = new Set(changes.map(nameOfChange));
  yield* eachInSteps([...(yield* entitiesBefore(changes, snapshot)), ...puts], (put) => {
    for (const name of namesBehind(put)) names.add(name);
  });
  const publishing = new Set<string>();
  for (const { list, entity } of puts) {
    if (list === 'sheets' && isPublished(entity)) publishing.add(entity.component);
  }
  return (name) => {
    if (names.has(name)) return true;
    if (publishing.size === 0 || !name.startsWith('sheets/')) return false;
    const [component = '', , state] = textsOf(name.slice('sheets/'.length));
    return state === 'published' && publishing.has(component);
  };
}
