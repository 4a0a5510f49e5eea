import { type Change, type Entity, keyOfChange } from '../../model/change.ts';
import type { EntityList } from '../../model/document.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import type { LocalText } from '../../model/values.ts';
import { compareEntity, type EntityChange } from './entityChange.ts';
import { entityAt } from './lookUp.ts';

/** Names of components and parties in a snapshot, or put by some changes; an id where there is no name. */
export function namesFrom(snapshot: Snapshot, changes: readonly Change[]): (list: EntityList, id: string) => LocalText {
  const put = new Map<string, LocalText>();
  for (const change of changes) {
    if (change.op === 'put' && 'name' in change.entity)
      put.set(`${change.list}/${change.entity.id}`, change.entity.name);
  }
  return (list, id) => {
    const entity = entityAt(snapshot, list, id);
    return put.get(`${list}/${id}`) ?? (entity !== undefined && 'name' in entity ? entity.name : { ja: id });
  };
}

/** What a list of changes does to a snapshot, entity by entity in the order of the changes; what changes nothing is left out. */
export function describeChanges(snapshot: Snapshot, changes: readonly Change[]): EntityChange[] {
  const names = namesFrom(snapshot, changes);
  const last = new Map<string, { list: EntityList; key: string; after: Entity | undefined }>();
  for (const change of changes) {
    const key = keyOfChange(change);
    const after = change.op === 'put' ? change.entity : undefined;
    last.set(`${change.list}/${key}`, { list: change.list, key, after });
  }
  return [...last.values()].flatMap(
    ({ list, key, after }) => compareEntity({ list, key }, entityAt(snapshot, list, key), after, names) ?? [],
  );
}
