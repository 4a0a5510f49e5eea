import { type Change, type Entity, keyOfChange } from '../../model/change.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import { entityAt } from '../history/lookUp.ts';
import { mayEditParty } from '../permissions.ts';
import type { Reading } from '../read/reading.ts';
import { Refused } from '../refused.ts';
import { mayWrite, type Viewer } from '../viewer.ts';

/** Ids of the parties of which one must be the viewer's, for an entity to be changed; undefined: administrators only. */
function ownersOf(entity: Entity, snapshot: Snapshot): string[] | undefined {
  const ownerOf = (component: string) => {
    const row = snapshot.components.rows.get(component) ?? -1;
    return snapshot.parties.ids[snapshot.components.owner[row] ?? -1];
  };
  const of = (component: string) => [ownerOf(component)].filter((id) => id !== undefined);
  if ('covers' in entity) return [entity.customer];
  if ('gap' in entity) return [entity.institution];
  if ('consumer' in entity) return of(entity.consumer);
  if ('version' in entity) return of(entity.component);
  if ('owner' in entity) return [entity.owner];
  return 'type' in entity ? [entity.id] : undefined;
}

/** Owners of components that the same changes add, so that a new component can get links and a sheet at once. */
function ownersAdded(changes: readonly Change[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const change of changes) {
    if (change.op === 'put' && change.list === 'components') owners.set(change.entity.id, change.entity.owner);
  }
  return owners;
}

function componentOf(entity: Entity): string | undefined {
  if ('consumer' in entity) return entity.consumer;
  return 'version' in entity ? entity.component : undefined;
}

/** Throws Refused for those who may change nothing: before anything is read for them. */
export function assertMayWrite(viewer: Viewer): void {
  if (!mayWrite(viewer)) throw new Refused('FORBIDDEN', 'You may read, and not change anything.');
}

/**
 * Throws Refused unless the viewer may make every one of some changes: administrators may; editors change what is their
 * own party's, before and after the change, and add evidence. Catalogues are for administrators.
 */
export function assertAllowed({ viewer, snapshot }: Reading, changes: readonly Change[]): void {
  assertMayWrite(viewer);
  if (viewer.role === 'ADMINISTRATOR') return;
  const added = ownersAdded(changes);
  const mayChange = (entity: Entity) => {
    const component = componentOf(entity);
    const owner =
      component !== undefined && !snapshot.components.rows.has(component) ? added.get(component) : undefined;
    const owners = owner === undefined ? ownersOf(entity, snapshot) : [owner];
    return owners?.some((id) => mayEditParty(viewer, id)) === true;
  };
  for (const change of changes) {
    const before = entityAt(snapshot, change.list, keyOfChange(change));
    const isNewEvidence = change.op === 'put' && change.list === 'evidence' && before === undefined;
    const kept = before === undefined || mayChange(before);
    const made = change.op === 'remove' || mayChange(change.entity);
    if (!isNewEvidence && !(kept && made)) {
      throw new Refused('FORBIDDEN', `You may not change this: ${change.list} ${keyOfChange(change)}`);
    }
  }
}
