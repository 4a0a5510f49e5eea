import { keyOfEntity, type Put } from '../../../model/change.ts';
import type { EntityList } from '../../../model/document.ts';
import { NO_DAY } from '../../../model/snapshot/days.ts';
import {
  readComponent,
  readContract,
  readDecision,
  readEvidence,
  readLink,
  readParty,
  readProposal,
  readSheet,
  type Snapshot,
} from '../../../model/snapshot/snapshot.ts';
import { unreachable } from '../../../model/unreachable.ts';
import { LINK_KINDS } from '../../../model/vocabulary.ts';

/** How many entities a list of a snapshot holds. */
export function countRows(s: Snapshot, list: EntityList): number {
  if (list === 'catalogues') return s.catalogues.length;
  if (list === 'links') return s.links.kind.length;
  if (list === 'sheets') return s.sheets.version.length;
  if (list === 'decisions') return s.decisions.gap.length;
  return s[list].ids.length;
}

/** The key of the entity in a row, as keyOfEntity gives it, without reading the whole of large ones. */
export function keyOfRow(s: Snapshot, list: EntityList, row: number): string {
  if (list === 'links') {
    const { consumer, supplier, kind } = s.links;
    const component = (at: number | undefined) => s.components.ids[at ?? -1];
    return JSON.stringify([component(consumer[row]), component(supplier[row]), LINK_KINDS[kind[row] ?? -1]]);
  }
  if (list === 'sheets') {
    const { component, version, publishedOn } = s.sheets;
    const state = (publishedOn[row] ?? NO_DAY) === NO_DAY ? 'draft' : 'published';
    return JSON.stringify([s.components.ids[component[row] ?? -1], s.strings.at(version[row] ?? -1), state]);
  }
  if (list === 'catalogues') return s.catalogues[row]?.id ?? '';
  if (list === 'decisions') return keyOfEntity({ list, entity: readDecision(s, row) });
  return s[list].ids[row] ?? '';
}

/** The entity in a row. A row that is not there throws a RangeError. */
export function putOfRow(s: Snapshot, list: EntityList, row: number): Put {
  const op = 'put';
  switch (list) {
    case 'catalogues': {
      const entity = s.catalogues[row];
      if (entity === undefined) throw new RangeError(`no catalogue in row ${row}`);
      return { op, list, entity };
    }
    case 'parties':
      return { op, list, entity: readParty(s, row) };
    case 'components':
      return { op, list, entity: readComponent(s, row) };
    case 'links':
      return { op, list, entity: readLink(s, row) };
    case 'sheets':
      return { op, list, entity: readSheet(s, row) };
    case 'contracts':
      return { op, list, entity: readContract(s, row) };
    case 'evidence':
      return { op, list, entity: readEvidence(s, row) };
    case 'decisions':
      return { op, list, entity: readDecision(s, row) };
    case 'proposals':
      return { op, list, entity: readProposal(s, row) };
    default:
      return unreachable(list);
  }
}
