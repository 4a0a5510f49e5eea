import { type Change, keyOfChange, type Put } from '../../model/change.ts';
import type { EntityList } from '../../model/document.ts';
import { answerFrom } from '../../model/snapshot/answer.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import type { LocalText } from '../../model/values.ts';
import type { Fields } from '../read/mask.ts';
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
export function tellingOf(known: Known, changes: readonly Change[]): Telling {
  const put = new Map<string, LocalText>();
  for (const change of changes) {
    if (change.op === 'put' && 'name' in change.entity)
      put.set(`${change.list}/${change.entity.id}`, change.entity.name);
  }
  const nameOf = (list: EntityList, id: string) => {
    const entity = known.find(list, id)?.entity;
    return put.get(`${list}/${id}`) ?? (entity !== undefined && 'name' in entity ? entity.name : { ja: id });
  };
  return { nameOf, fieldsOf: known.fieldsOf };
}

/** What a list of changes does to what is known, entity by entity in the order of the changes; what changes nothing is left out. */
export function describeChanges(known: Known, changes: readonly Change[]): EntityChange[] {
  const telling = tellingOf(known, changes);
  const last = new Map<string, Change>();
  for (const change of changes) last.set(`${change.list}/${keyOfChange(change)}`, change);
  return [...last.values()].flatMap((change) => {
    const after = change.op === 'put' ? change : undefined;
    return compareEntity(known.find(change.list, keyOfChange(change)), after, telling) ?? [];
  });
}
