import { type Change, keyOfChange, type Put } from '../../../model/change.ts';
import type { EntityList } from '../../../model/document.ts';
import { answerFrom } from '../../../model/snapshot/answer.ts';
import type { Snapshot } from '../../../model/snapshot/snapshot.ts';
import { eachInSteps, finish, type Steps } from '../../../model/steps.ts';
import type { LocalText } from '../../../model/values.ts';
import type { Fields } from '../../access/mask.ts';
import { compareEntity, type EntityChange, type Telling } from './entityChange.ts';

/** Where entities are looked up, as whoever is told of them sees them. */
export interface Known {
  /** What put the entity of a list that has a key. */
  find(list: EntityList, key: string): Put | undefined;
  /** The fields of an entity that are shown. */
  fieldsOf(put: Put): Fields;
}

/** Everything that a snapshot holds, for those who see everything. */
export function knownFrom(snapshot: Snapshot): Known {
  const answer = answerFrom(snapshot);
  return {
    find: (list, key) => answer({ by: 'key', list, keys: [key] })[0],
    fieldsOf: ({ entity }) => new Map(Object.entries(entity)),
  };
}

/** How some changes are told: names of components and parties are those that they put, else those that are known. */
export const tellingOf = (known: Known, changes: readonly Change[]): Telling =>
  finish(preparingTelling(known, changes));

function* preparingTelling(known: Known, changes: readonly Change[]): Steps<Telling> {
  const put = new Map<string, LocalText>();
  yield* eachInSteps(changes, (change) => {
    if (change.op === 'put' && 'name' in change.entity)
      put.set(`${change.list}/${change.entity.id}`, change.entity.name);
  });
  const nameOf = (list: EntityList, id: string) => {
    const entity = known.find(list, id)?.entity;
    return put.get(`${list}/${id}`) ?? (entity !== undefined && 'name' in entity ? entity.name : { ja: id });
  };
  return { nameOf, fieldsOf: known.fieldsOf };
}

/**
 * What a list of changes does to what is known, in steps: entity by entity in the order of the changes, no more than `most`;
 * what changes nothing is left out.
 */
export function* describingChanges(
  known: Known,
  changes: readonly Change[],
  most = Number.POSITIVE_INFINITY,
): Steps<EntityChange[]> {
  const telling = yield* preparingTelling(known, changes);
  const last = yield* lastOfEach(changes);
  const described: EntityChange[] = [];
  for (const change of last) {
    if (described.length >= most) break;
    const after = change.op === 'put' ? change : undefined;
    const found = compareEntity(known.find(change.list, keyOfChange(change)), after, telling);
    if (found !== undefined) described.push(found);
    yield;
  }
  return described;
}

/** Of several changes of one entity the last one is what counts. */
function* lastOfEach(changes: readonly Change[]): Steps<Iterable<Change>> {
  const last = new Map<string, Change>();
  yield* eachInSteps(changes, (change) => last.set(`${change.list}/${keyOfChange(change)}`, change));
  return last.values();
}
