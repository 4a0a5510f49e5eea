import { CLOSURE_KINDS, kindBit } from '../../../analysis/chain.ts';
import type { Contract } from '../../../model/contract.ts';
import type { Model } from '../../../model/document.ts';
import type { Link } from '../../../model/link.ts';
import { at, intAt } from '../../../model/snapshot/at.ts';
import { rowsOf } from '../../../model/snapshot/csr.ts';
import { readingRows, type Snapshot } from '../../../model/snapshot/snapshot.ts';
import type { TableList } from '../../../model/snapshot/tables.ts';
import { flatMapInSteps, type Steps } from '../../../model/steps.ts';
import { shownParty } from '../../access/mask.ts';
import { maySeeFinding } from '../../queries/findings.ts';
import type { InstitutionView } from '../../queries/institutionView.ts';

const range = (n: number) => Array.from({ length: n }, (_, row) => row);

/** Contracts by which others than the institution buy what binds or backs links of the chain (SEMANTICS.md section 3), and what the site owners' contracts cover. */
function contractsBehind({ analysis: { context }, session: { snapshot } }: InstitutionView) {
  const { nodes, pairs, nodeOf } = context.chain;
  const { covers } = snapshot.contracts;
  const led = pairs.filter(
    ({ kinds, consumer, supplier }) => (kinds & kindBit('CONNECTS_VIA')) !== 0 && consumer.owner !== supplier.owner,
  );
  const siteOwners = new Set(led.map(({ supplier }) => supplier.owner));
  const contracts = new Set<number>();
  const atWork = new Set<number>();
  for (const owner of new Set([...nodes.map((node) => node.owner), ...siteOwners])) {
    for (const row of rowsOf(snapshot.contractsOfCustomer, owner)) {
      const covered = at(covers, row);
      if (siteOwners.has(owner)) for (const component of covered) atWork.add(component);
      if (siteOwners.has(owner) || covered.some((component) => nodeOf(component) !== undefined)) contracts.add(row);
    }
  }
  return { contracts, atWork };
}

/** What some components reach over the closure kinds, and the links on the way. */
function closureOf({ links, linksFrom }: Snapshot, starts: ReadonlySet<number>) {
  const reached = new Set(starts);
  const walked = new Set<number>();
  for (const component of reached) {
    for (const link of rowsOf(linksFrom, component)) {
      if ((CLOSURE_KINDS & (1 << intAt(links.kind, link))) === 0) continue;
      walked.add(link);
      reached.add(intAt(links.supplier, link));
    }
  }
  return { reached, walked };
}

/** Rows of what the viewer of an institution's gaps sees, and of the hidden things on which these gaps rest. */
function rowsFor(view: InstitutionView) {
  const { session, row: institution } = view;
  const { access, snapshot } = session;
  const { components, links, contracts: table } = snapshot;
  const behind = contractsBehind(view);
  const site = closureOf(snapshot, behind.atWork);
  const near = range(components.ids.length).filter(access.near);
  const isNear = (ends: Int32Array, link: number) => access.near(intAt(ends, link));
  const between = near
    .flatMap((row) => [...rowsOf(snapshot.linksFrom, row)])
    .filter((link) => isNear(links.supplier, link));
  const toOwned = [...rowsOf(snapshot.owned, institution)].flatMap((row) => [...rowsOf(snapshot.linksTo, row)]);
  const contracts = new Set([...range(table.ids.length).filter(access.contract), ...behind.contracts]);
  const all = new Set([...near, ...site.reached, ...toOwned.map((link) => intAt(links.consumer, link))]);
  for (const contract of contracts) for (const component of at(table.covers, contract)) all.add(component);
  const parties = new Set([institution, ...range(snapshot.parties.ids.length).filter(access.nearParty)]);
  for (const component of all) parties.add(intAt(components.owner, component));
  for (const contract of contracts) {
    parties.add(intAt(table.customer, contract)).add(intAt(table.supplier, contract));
    for (const party of at(table.consented, contract)) parties.add(party);
  }
  const findings = range(snapshot.findings.ids.length).filter((row) => maySeeFinding(session, row));
  for (const finding of findings) for (const party of at(snapshot.findings.assignee, finding)) parties.add(party);
  const sheets = near.flatMap((row) => [...rowsOf(snapshot.sheetsOf, row)]).filter(access.sheet);
  // A component known from a contract is tried out without what stands behind it: a chain would go on to it.
  const isCut = (link: number) => isNear(links.consumer, link) && !isNear(links.supplier, link);
  const kept = [...site.walked].filter((link) => !isCut(link));
  const isWhole = kept.length === site.walked.size;
  return {
    parties,
    components: all,
    contracts,
    sheets,
    findings,
    links: new Set([...between, ...toOwned, ...kept]),
    isWhole,
  };
}

/**
 * The model in which changes are tried out on an institution, read in steps: what the viewer sees, and of what is hidden only
 * that on which the institution's gaps rest already: contracts between others about its chain, and who uses its components.
 * Nothing else of the model can show in a trial. `isWhole`: the institution's gaps in it are those of the whole model.
 */
export function* readingSimulationModel(
  view: InstitutionView,
): Steps<{ readonly model: Model; readonly isWhole: boolean }> {
  const { session, row: institution } = view;
  const { snapshot } = session;
  const rows = rowsFor(view);
  yield;
  const inOrder = (some: Iterable<number>) => [...new Set(some)].filter((row) => row >= 0).sort((a, b) => a - b);
  const { evidence } = snapshot;
  const shown: { readonly [L in TableList]: Iterable<number> } = {
    parties: rows.parties,
    components: rows.components,
    links: rows.links,
    sheets: rows.sheets,
    contracts: rows.contracts,
    evidence: yield* flatMapInSteps(evidence.ids, (id, row) => (session.evidenceById(id) === undefined ? [] : [row])),
    findings: rows.findings,
    decisions: rowsOf(snapshot.decisionsOf, institution),
    // No rule reads them.
    proposals: [],
  };
  const { parties, ...read } = yield* readingRows(snapshot, (list) => inOrder(shown[list]));
  const model = {
    catalogues: snapshot.catalogues,
    parties: parties.map((party) => shownParty(session, party)),
    ...read,
  };
  return { model, isWhole: rows.isWhole };
}

function withoutLooseEnds(
  contract: Contract,
  parties: ReadonlySet<string>,
  components: ReadonlySet<string>,
): Contract[] {
  if (!parties.has(contract.customer) || !parties.has(contract.supplier)) return [];
  const covers = contract.covers.filter((id) => components.has(id));
  if (covers.length === 0) return [];
  const { annexes, subcontracting, ...rest } = contract;
  const consented = subcontracting?.consented?.filter((id) => parties.has(id));
  return [
    {
      ...rest,
      covers,
      ...(annexes === undefined ? {} : { annexes: annexes.filter(({ component }) => components.has(component)) }),
      ...(subcontracting === undefined
        ? {}
        : { subcontracting: { ...subcontracting, ...(consented === undefined ? {} : { consented }) } }),
    },
  ];
}

/** A model without the references to what is no longer there: changes that were tried out take hidden things with them. */
export function dropLooseEnds(model: Model): Model {
  const parties = new Set<string>(model.parties.map(({ id }) => id));
  const owned = model.components.filter(({ owner }) => parties.has(owner));
  const components = new Set<string>(owned.map(({ id }) => id));
  const isWhole = ({ consumer, supplier }: Link) => components.has(consumer) && components.has(supplier);
  return {
    ...model,
    components: owned,
    links: model.links.filter(isWhole),
    sheets: model.sheets.filter(({ component }) => components.has(component)),
    contracts: model.contracts.flatMap((contract) => withoutLooseEnds(contract, parties, components)),
    findings: model.findings.filter(({ component }) => components.has(component)),
    decisions: model.decisions.filter(({ institution }) => parties.has(institution)),
  };
}
