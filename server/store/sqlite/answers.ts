import type { Put } from '../../model/change.ts';
import type { Ask } from '../../model/neighbourhood.ts';
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
export function answer(entities: Entities, ask: Ask, at: Revision): Put[] {
  if (ask.by === 'key') return entities.byKey(ask.list, ask.keys, at);
  if (ask.by === 'reference') return entities.referring(ask.role, ask.keys, at);
  if (ask.by === 'requirement') return sheetsNaming(entities, ask.keys, at);
  return entities.linksFrom(ask.keys, ['USES', 'EXPOSED_BY'], at);
}
