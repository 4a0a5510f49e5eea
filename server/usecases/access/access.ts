import { traceChain } from '../../analysis/chain.ts';
import { at, intAt, NO_ROW, rowOf } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { NO_DAY } from '../../model/snapshot/days.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import { offersTo, proposalsOf } from './offers.ts';
import { publicRows } from './publicSheets.ts';
import { recordedBy, recorderOf } from './recorded.ts';
import { seesEverything, type Viewer } from './viewer.ts';

/**
 * What one viewer may see of one snapshot, by row. What is hidden is answered like what does not exist, so every look-up
 * of the use cases asks here first (the rules: README of this folder).
 */
export interface Access {
  readonly everything: boolean;
  /** The viewer's own party, −1 if none. */
  readonly own: number;
  /** Whether a party (its row) is the viewer's own, or a vendor that it has recorded from paper (recorded.ts). */
  owns(row: number): boolean;
  party(row: number): boolean;
  component(row: number): boolean;
  /** A component seen otherwise than by being public: with its links and its history, and to be named in changes. */
  near(row: number): boolean;
  /** A party seen otherwise than by something public of its own. */
  nearParty(row: number): boolean;
  /** Published sheets of components seen; drafts only of one's own. */
  sheet(row: number): boolean;
  /** Contracts to which the viewer's party is a party. */
  contract(row: number): boolean;
  /** The contacts of a party: of one's own, and of those with whom one has a contract. */
  contacts(row: number): boolean;
  /** Proposals to which the viewer's party is a party. */
  proposal(row: number): boolean;
  /** Findings about a component (its row), assigned to a party (its row; −1 for none). */
  finding(component: number, assignee: number): boolean;
  /** Whether the chain, gaps and decisions of an institution may be seen. */
  institution(row: number): boolean;
}

const yes = () => true;
const no = () => false;

const ALL: Access = {
  everything: true,
  own: -1,
  owns: no,
  party: yes,
  component: yes,
  near: yes,
  nearParty: yes,
  sheet: yes,
  contract: yes,
  contacts: yes,
  proposal: yes,
  finding: yes,
  institution: yes,
};

/** What every viewer may see: what vendors made public (publicSheets.ts). */
function accessOfPublic(snapshot: Snapshot): Access {
  const open = publicRows(snapshot);
  const { component, publishedOn } = snapshot.sheets;
  const isPublished = (row: number) => intAt(publishedOn, row) !== NO_DAY;
  return {
    everything: false,
    own: -1,
    owns: no,
    party: (row) => open.parties.has(row),
    component: (row) => open.components.has(row),
    near: no,
    nearParty: no,
    sheet: (row) => isPublished(row) && open.components.has(intAt(component, row)),
    contract: no,
    contacts: no,
    proposal: no,
    finding: no,
    institution: no,
  };
}

/** What an institution's chain holds; for a vendor its components and those they directly depend on. */
function componentsSeen(snapshot: Snapshot, own: number): Set<number> {
  if (snapshot.parties.isInstitution[own] === 1) return new Set(traceChain(snapshot, own).nodes.map((n) => n.row));
  const seen = new Set<number>(rowsOf(snapshot.owned, own));
  for (const row of [...seen]) {
    for (const link of rowsOf(snapshot.linksFrom, row)) seen.add(intAt(snapshot.links.supplier, link));
  }
  return seen;
}

const contractsOf = (s: Snapshot, party: number): number[] => [
  ...rowsOf(s.contractsOfCustomer, party),
  ...rowsOf(s.contractsOfSupplier, party),
];

/** A party and those with whom it has contracts. */
function partnersOf({ contracts: table }: Snapshot, own: number, contracts: Iterable<number>): Set<number> {
  const partners = new Set([own]);
  for (const row of contracts) partners.add(intAt(table.customer, row)).add(intAt(table.supplier, row));
  return partners;
}

/**
 * Owners of what is seen, the other sides of one's contracts, and the owners of what directly uses one's components. What another
 * party has recorded from paper is its own affair: that it uses something of one's own is not told.
 */
function partiesSeen(snapshot: Snapshot, own: number, components: ReadonlySet<number>): Set<number> {
  const { components: table, links, contracts } = snapshot;
  const seen = new Set([own]);
  for (const row of components) seen.add(intAt(table.owner, row));
  for (const contract of contractsOf(snapshot, own)) {
    seen.add(intAt(contracts.customer, contract)).add(intAt(contracts.supplier, contract));
    for (const party of at(contracts.consented, contract)) seen.add(party);
  }
  for (const row of rowsOf(snapshot.owned, own)) {
    for (const link of rowsOf(snapshot.linksTo, row)) {
      const user = intAt(table.owner, intAt(links.consumer, link));
      if (recorderOf(snapshot, user) === NO_ROW) seen.add(user);
    }
  }
  return seen;
}

function accessOfParty(snapshot: Snapshot, own: number): Access {
  const reached = componentsSeen(snapshot, own);
  const components = new Set(reached);
  const contracts = new Set(contractsOf(snapshot, own));
  for (const contract of contracts) for (const row of at(snapshot.contracts.covers, contract)) components.add(row);
  const records = recordedBy(snapshot, own);
  for (const vendor of records) for (const row of rowsOf(snapshot.owned, vendor)) components.add(row);
  const parties = partiesSeen(snapshot, own, components);
  for (const vendor of records) parties.add(vendor);
  const ownership = new Set([own, ...records]);
  const owns = (row: number) => ownership.has(row);
  const { sheets, components: table } = snapshot;
  const partners = partnersOf(snapshot, own, contracts);
  const open = publicRows(snapshot);
  const offers = offersTo(snapshot, own);
  const proposals = new Set(proposalsOf(snapshot, own));
  const isSeen = (row: number) => components.has(row) || open.components.has(row) || offers.components.has(row);
  return {
    everything: false,
    own,
    owns,
    party: (row) => parties.has(row) || open.parties.has(row) || offers.parties.has(row),
    component: isSeen,
    near: (row) => components.has(row),
    nearParty: (row) => parties.has(row),
    sheet: (row) => {
      const component = intAt(sheets.component, row);
      if (intAt(sheets.publishedOn, row) === NO_DAY) return owns(intAt(table.owner, component));
      return isSeen(component);
    },
    contract: (row) => contracts.has(row),
    contacts: (row) => partners.has(row) || owns(row),
    proposal: (row) => proposals.has(row),
    finding: (component, assignee) => {
      if (component < 0) return false;
      const isAssigned = assignee === own && snapshot.parties.isInstitution[own] === 1;
      return owns(intAt(table.owner, component)) || (isAssigned && reached.has(component));
    },
    institution: (row) => row === own,
  };
}

/** What a viewer may see of a snapshot. The sets are made when first needed. */
export function accessOf(snapshot: Snapshot, viewer: Viewer): Access {
  if (seesEverything(viewer)) return ALL;
  const own = viewer.party === undefined ? -1 : rowOf(snapshot.parties, viewer.party);
  if (own < 0 || viewer.role === 'PUBLIC') return accessOfPublic(snapshot);
  let made: Access | undefined;
  const access = () => {
    made ??= accessOfParty(snapshot, own);
    return made;
  };
  const isInstitution = snapshot.parties.isInstitution[own] === 1;
  return {
    everything: false,
    own,
    owns: (row) => access().owns(row),
    party: (row) => access().party(row),
    component: (row) => access().component(row),
    near: (row) => access().near(row),
    nearParty: (row) => access().nearParty(row),
    sheet: (row) => access().sheet(row),
    contract: (row) => access().contract(row),
    contacts: (row) => access().contacts(row),
    proposal: (row) => access().proposal(row),
    finding: (component, assignee) => access().finding(component, assignee),
    institution: (row) => isInstitution && row === own,
  };
}
