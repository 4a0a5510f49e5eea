import type { Put } from '../../../model/change.ts';
import type { EntityList } from '../../../model/document.ts';
import { at, intAt } from '../../../model/snapshot/at.ts';
import { NO_DAY } from '../../../model/snapshot/days.ts';
import {
  readComponent,
  readContract,
  readDecision,
  readEvidence,
  readFinding,
  readLink,
  readParty,
  readProposal,
  readSheet,
  type Snapshot,
} from '../../../model/snapshot/snapshot.ts';
import { countRows } from '../../../model/snapshot/tables.ts';
import { unreachable } from '../../../model/unreachable.ts';
import { LINK_KINDS } from '../../../model/vocabulary.ts';

/** How many entities a list of a snapshot holds. */
export const countEntities = (s: Snapshot, list: EntityList): number =>
  list === 'catalogues' ? s.catalogues.length : countRows(s, list);

/** The key of the entity in a row, as keyOfEntity gives it, without reading the whole of large ones. */
export function keyOfRow(s: Snapshot, list: EntityList, row: number): string {
  const component = (column: Int32Array) => at(s.components.ids, intAt(column, row));
  switch (list) {
    case 'links':
      return JSON.stringify([
        component(s.links.consumer),
        component(s.links.supplier),
        LINK_KINDS[intAt(s.links.kind, row)],
      ]);
    case 'sheets': {
      const state = intAt(s.sheets.publishedOn, row) === NO_DAY ? 'draft' : 'published';
      return JSON.stringify([component(s.sheets.component), s.strings.at(intAt(s.sheets.version, row)), state]);
    }
    case 'decisions':
      return JSON.stringify([at(s.parties.ids, intAt(s.decisions.institution, row)), at(s.decisions.gap, row)]);
    case 'catalogues':
      return at(s.catalogues, row).id;
    default:
      return at(s[list].ids, row);
  }
}

/** The entity in a row. A row that is not there throws NoSuchRow. */
export function putOfRow(s: Snapshot, list: EntityList, row: number): Put {
  const op = 'put';
  switch (list) {
    case 'catalogues':
      return { op, list, entity: at(s.catalogues, row) };
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
    case 'findings':
      return { op, list, entity: readFinding(s, row) };
    case 'decisions':
      return { op, list, entity: readDecision(s, row) };
    case 'proposals':
      return { op, list, entity: readProposal(s, row) };
    default:
      return unreachable(list);
  }
}
