import type { Entity } from '../../model/change.ts';
import type { Reading } from '../read/reading.ts';

/** Whether an entity, as it was or is, is for the viewer's eyes. */
export function maySeeEntity(reading: Reading, entity: Entity): boolean {
  const { access, snapshot } = reading;
  const ownId = snapshot.parties.ids[access.own];
  const component = (id: string) => access.component(snapshot.components.rows.get(id) ?? -1);
  if (access.everything || 'requirements' in entity || 'mappings' in entity) return true;
  if ('covers' in entity) return entity.customer === ownId || entity.supplier === ownId;
  if ('gap' in entity) return entity.institution === ownId;
  if ('consumer' in entity) return component(entity.consumer) && component(entity.supplier);
  if ('version' in entity) {
    const row = snapshot.components.rows.get(entity.component) ?? -1;
    const published = entity.publishedOn !== null && entity.publishedOn !== undefined;
    return published ? component(entity.component) : snapshot.components.owner[row] === access.own;
  }
  if ('owner' in entity) return entity.owner === ownId || component(entity.id);
  if ('type' in entity) return access.party(snapshot.parties.rows.get(entity.id) ?? -1);
  return reading.evidenceById(entity.id) !== undefined;
}
