import type { Put } from '../../../model/change.ts';
import type { Contract } from '../../../model/contract.ts';
import type { Party } from '../../../model/party.ts';
import type { Proposal } from '../../../model/proposal.ts';
import { isPublished, type Sheet } from '../../../model/sheet.ts';
import { intAt, NO_ROW, rowOf } from '../../../model/snapshot/at.ts';
import { rowsOf } from '../../../model/snapshot/csr.ts';
import { unreachable } from '../../../model/unreachable.ts';
import { COMPONENT_KINDS, LINK_KINDS } from '../../../model/vocabulary.ts';
import {
  shownAnnexes,
  shownComponent,
  shownConsented,
  shownCovers,
  shownFinding,
  shownParty,
  shownSheet,
} from '../../access/mask.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import type { PutMask } from './exportPieces.ts';

/** The link that components of a kind must have. */
const NEEDED = new Map([
  [COMPONENT_KINDS.indexOf('USAGE'), LINK_KINDS.indexOf('USES')],
  [COMPONENT_KINDS.indexOf('API'), LINK_KINDS.indexOf('EXPOSED_BY')],
]);

/** Whether a component (its row) is part of the document: it is seen, and so is the link without which it would not be valid. */
function componentsIn({ access, snapshot }: ViewerSession): (row: number) => boolean {
  const { components, links, linksFrom } = snapshot;
  const known = new Map<number, boolean>();
  const isIn = (row: number): boolean => {
    if (!access.component(row)) return false;
    const before = known.get(row);
    if (before !== undefined) return before;
    // Links that lead back here must not be followed for ever.
    known.set(row, false);
    const needed = NEEDED.get(intAt(components.kind, row));
    const hasLink = () =>
      access.near(row) &&
      [...rowsOf(linksFrom, row)].some((link) => {
        const supplier = intAt(links.supplier, link);
        return links.kind[link] === needed && access.near(supplier) && isIn(supplier);
      });
    const isPart = needed === undefined || hasLink();
    known.set(row, isPart);
    return isPart;
  };
  return isIn;
}

/** A contract as its party is shown it; undefined where nothing that it covers, or not both parties, may be named. */
function shownContract(session: ViewerSession, contract: Contract): Contract | undefined {
  const covers = shownCovers(session, contract);
  const { annexes, subcontracting, ...said } = contract;
  const hasParties = [contract.customer, contract.supplier].every((id) => session.partyById(id) !== undefined);
  if (covers.length === 0 || !hasParties) return undefined;
  return {
    ...said,
    covers,
    ...(annexes && { annexes: shownAnnexes(session, contract) }),
    ...(subcontracting && { subcontracting: { ...subcontracting, consented: shownConsented(session, contract) } }),
  };
}

/** What a proposal says may name what is not there, but it says something of a contract, and by one of its parties. */
function shownProposal(session: ViewerSession, { contract, basis, ...said }: Proposal): Proposal | undefined {
  const shown = shownContract(session, contract);
  const before = basis && shownContract(session, basis);
  if (shown === undefined || (basis !== undefined && before === undefined)) return undefined;
  return { ...said, contract: shown, ...(before && { basis: before }) };
}

/**
 * What of each entity goes into the document of a viewer who does not see everything (../../access/README.md): what it may see, as
 * the fields show it, without what would refer to something that is not part of the document.
 */
export function shownToViewer(session: ViewerSession): PutMask {
  const { access, snapshot } = session;
  if (access.everything) return (put) => put;
  const { components, parties, contracts, sheets, sheetsOf, strings } = snapshot;
  const componentRow = (id: string) => rowOf(components, id);
  const isIn = componentsIn(session);
  const own = parties.ids.get(access.own);

  const sheetOf = (sheet: Sheet): Sheet | undefined => {
    const row = componentRow(sheet.component);
    const isSeen = isPublished(sheet) || access.owns(components.owner[row] ?? NO_ROW);
    if (!isSeen || !isIn(row)) return undefined;
    return shownSheet(session, row, sheet);
  };
  const hasSheet = (component: number, version: string) => {
    const named = strings.find(version);
    return [...rowsOf(sheetsOf, component)].some((row) => sheets.version[row] === named && access.sheet(row));
  };
  const contractOf = (contract: Contract): Contract | undefined => {
    if (!access.contract(rowOf(contracts, contract.id))) return undefined;
    const { annexes, ...said } = contract;
    const covers = contract.covers.filter((id) => isIn(componentRow(id)));
    const kept = annexes?.filter(
      ({ component, sheetVersion }) => isIn(componentRow(component)) && hasSheet(componentRow(component), sheetVersion),
    );
    return shownContract(session, { ...said, covers, ...(kept && { annexes: kept }) });
  };
  const partyOf = (party: Party): Party => {
    const { treatments, ...said } = shownParty(session, party);
    return { ...said, ...(treatments && { treatments: treatments.filter((of) => isIn(componentRow(of.component))) }) };
  };
  const put = <P extends Put>(of: P, entity: P['entity'] | undefined) => entity && { ...of, entity };

  return (of) => {
    switch (of.list) {
      case 'catalogues':
        return of;
      case 'parties':
        return put(of, session.partyById(of.entity.id) && partyOf(of.entity));
      case 'components':
        return isIn(componentRow(of.entity.id)) ? put(of, shownComponent(session, of.entity)) : undefined;
      case 'links': {
        const ends = [componentRow(of.entity.consumer), componentRow(of.entity.supplier)];
        return ends.every((row) => access.near(row) && isIn(row)) ? of : undefined;
      }
      case 'sheets':
        return put(of, sheetOf(of.entity));
      case 'contracts':
        return put(of, contractOf(of.entity));
      case 'evidence':
        return put(of, session.evidenceById(of.entity.id)?.data);
      case 'findings': {
        const { component, assignee = '' } = of.entity;
        const about = componentRow(component);
        const isSeen = access.finding(about, rowOf(parties, assignee));
        return isSeen && isIn(about) ? put(of, shownFinding(session, of.entity)) : undefined;
      }
      case 'decisions':
        return access.institution(rowOf(parties, of.entity.institution)) ? of : undefined;
      case 'proposals': {
        const { customer, supplier } = of.entity.contract;
        return customer === own || supplier === own ? put(of, shownProposal(session, of.entity)) : undefined;
      }
      default:
        return unreachable(of);
    }
  };
}
