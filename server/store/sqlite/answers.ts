import type { Put } from '../../model/change.ts';
import type { Lookup } from '../../model/neighbourhood.ts';
import { cataloguesNamed } from '../../model/values.ts';
import type { Revision } from '../port.ts';
import type { Entities } from './entities.ts';

/** Sheets with a line for one of these requirements: found by the text of such lines, then looked at. */
function sheetsNaming(entities: Entities, requirements: readonly string[], at: Revision): Put[] {
  const wanted = new Set(requirements);
  const catalogues = cataloguesNamed(requirements);
  const fragments = requirements.map((key) => `"requirement":${JSON.stringify(key)}`);
  return entities
    .sheetsWith(fragments, catalogues, at)
    .filter((put) => put.list === 'sheets' && put.entity.lines?.some(({ requirement }) => wanted.has(requirement)));
}

/** Answers what a check of changes asks about the model at a revision (model/neighbourhood.ts). */
export function answer(entities: Entities, lookup: Lookup, at: Revision): Put[] {
  if (lookup.by === 'key') return entities.byKey(lookup.list, lookup.keys, at);
  if (lookup.by === 'reference') return entities.referring(lookup.role, lookup.keys, at);
  if (lookup.by === 'requirement') return sheetsNaming(entities, lookup.keys, at);
  return entities.linksFrom(lookup.keys, ['USES', 'EXPOSED_BY'], at);
}
