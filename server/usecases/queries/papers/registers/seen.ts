import type { Catalogue } from '../../../../model/catalogue.ts';
import { at, intAt } from '../../../../model/snapshot/at.ts';
import { rowsOf } from '../../../../model/snapshot/csr.ts';
import type { Turn } from '../../../../support/yieldToEventLoop.ts';
import type { ViewerSession } from '../../../viewerSession.ts';
import { maySeeFinding } from '../../findings.ts';
import type { InstitutionView } from '../../institutionView.ts';
import type {
  ComponentHandle,
  ContractHandle,
  EvidenceHandle,
  FindingHandle,
  LinkHandle,
  PartyHandle,
} from '../../lists/entities.ts';
import { listContracts, listLinks } from '../../lists/lists.ts';
import { componentsInOrder, partiesInOrder } from '../../order.ts';

/** What an institution sees of its chain, its contracts and its evidence, in the order of lists. */
export interface SeenByInstitution {
  /** The model as the institution sees it, whoever asks. */
  readonly session: ViewerSession;
  readonly parties: readonly PartyHandle[];
  readonly components: readonly ComponentHandle[];
  readonly links: readonly LinkHandle[];
  readonly contracts: readonly ContractHandle[];
  readonly evidence: readonly EvidenceHandle[];
  /** Those about components of its chain. */
  readonly findings: readonly FindingHandle[];
  /** The editions that it adopts. */
  readonly catalogues: readonly Catalogue[];
}

/** Collects it. `turn` is awaited between short pieces of work. */
export async function seenByInstitution(view: InstitutionView, turn: Turn): Promise<SeenByInstitution> {
  const { snapshot } = view.session;
  const id = at(snapshot.parties.ids, view.row);
  const session = view.session.as(id);
  const chain = view.analysis.context.chain.nodes.map(({ row }) => row).filter((row) => session.access.component(row));
  const rows = componentsInOrder(snapshot, chain);
  const links: LinkHandle[] = [];
  for (const row of rows) {
    for (const link of listLinks(session, row, 'suppliers')) links.push(session.link(link));
    await turn();
  }
  const contracts = listContracts(session, { party: id }).map(session.contract);
  const parties = new Set([view.row, ...rows.map((row) => intAt(snapshot.components.owner, row))]);
  for (const { row } of contracts) {
    parties.add(intAt(snapshot.contracts.customer, row));
    parties.add(intAt(snapshot.contracts.supplier, row));
  }
  const findings: FindingHandle[] = [];
  for (const row of rows) {
    for (const of of rowsOf(snapshot.findingsOf, row))
      if (maySeeFinding(session, of)) findings.push(session.finding(of));
    await turn();
  }
  const adopts = new Set<string>(session.party(view.row).data.adopts);
  const evidence: EvidenceHandle[] = [];
  for (const each of snapshot.evidence.ids) {
    const found = session.evidenceById(each);
    if (found !== undefined) evidence.push(found);
    await turn();
  }
  return {
    session,
    links,
    contracts,
    evidence,
    findings,
    catalogues: snapshot.catalogues.filter(({ id: edition }) => adopts.has(edition)),
    parties: partiesInOrder(
      snapshot,
      [...parties].filter((row) => session.access.party(row)),
    ).map(session.party),
    components: rows.map(session.component),
  };
}
