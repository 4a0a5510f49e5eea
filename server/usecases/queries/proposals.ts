import { canonicalText } from '../../model/apply.ts';
import type { Contract } from '../../model/contract.ts';
import { answererOf, type Proposal } from '../../model/proposal.ts';
import { at, rowOf } from '../../model/snapshot/at.ts';
import { shownAnnexes, shownConsented, shownCovers } from '../access/mask.ts';
import { proposalsOf } from '../access/offers.ts';
import { mayEditParty } from '../access/permissions.ts';
import type { ViewerSession } from '../viewerSession.ts';
import type { ProposalHandle } from './lists/entities.ts';

type Given<T> = T | null | undefined;

/** How a proposal stands. */
export type ProposalState = 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';

export const stateOf = ({ answer }: Proposal): ProposalState => answer?.state ?? 'OPEN';

/** Which proposals; parties and contracts by id. */
export interface ProposalFilter {
  /** Of this party's proposals. */
  readonly of?: Given<string>;
  /** With this party on either side. */
  readonly party?: Given<string>;
  /** That this party is to answer. */
  readonly to?: Given<string>;
  /** Of this contract. */
  readonly contract?: Given<string>;
  readonly state?: Given<ProposalState>;
}

/** The proposals that a viewer may see, as rows by id. */
export function listProposals(session: ViewerSession, { of, party, to, contract, state }: ProposalFilter): number[] {
  const { snapshot, access } = session;
  const side = of ?? party ?? to;
  const rows = side ? proposalsOf(snapshot, rowOf(snapshot.parties, side)) : snapshot.proposals.ids.keys();
  const { ids } = snapshot.proposals;
  return rows
    .filter((row) => access.proposal(row))
    .filter((row) => {
      if (!(of && party) && !to && !contract && !state) return true;
      const { data } = session.proposal(row);
      if (of && party && data.contract.customer !== party && data.contract.supplier !== party) return false;
      if (to && answererOf(data) !== to) return false;
      return (!contract || data.contract.id === contract) && (!state || stateOf(data) === state);
    })
    .sort((a, b) => (at(ids, a) < at(ids, b) ? -1 : 1));
}

/** A contract without the ids of what its viewer does not see. */
export function shownContract(session: ViewerSession, contract: Contract): Contract {
  if (session.access.everything) return contract;
  const seen = new Set<string>(shownCovers(session, contract));
  const known = new Set<string>(shownConsented(session, contract));
  const { covers, annexes, subcontracting, ...rest } = contract;
  const consented = subcontracting?.consented?.filter((id) => known.has(id));
  return {
    ...rest,
    covers: covers.filter((id) => seen.has(id)),
    ...(annexes === undefined ? {} : { annexes: shownAnnexes(session, contract) }),
    ...(subcontracting === undefined
      ? {}
      : { subcontracting: { ...subcontracting, ...(consented === undefined ? {} : { consented }) } }),
  };
}

/** One field of a contract, before and after, as JSON text; undefined: not there. */
export interface ContractFieldChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const json = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));

/** The fields in which two contracts differ as their viewer sees them, by name. */
function contractChanges(
  session: ViewerSession,
  before: Contract | undefined,
  after: Contract | undefined,
): ContractFieldChange[] {
  const fieldsOf = (of: Contract | undefined) =>
    new Map<string, unknown>(of === undefined ? [] : Object.entries(shownContract(session, of)));
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names
    .filter((path) => canonicalText(old.get(path) ?? null) !== canonicalText(now.get(path) ?? null))
    .map((path) => ({ path, before: json(old.get(path)), after: json(now.get(path)) }));
}

/** What a proposal would change in the contract as it was when it was made. */
export const proposedChanges = ({ session, data }: ProposalHandle): ContractFieldChange[] =>
  contractChanges(session, data.basis, data.contract);

/** What has changed in the contract since an open proposal was made; nothing where that is answered. */
export function changesSince({ session, data }: ProposalHandle): ContractFieldChange[] {
  if (data.answer !== undefined) return [];
  return contractChanges(session, data.basis, session.contractById(data.contract.id)?.data);
}

/** Whether the viewer may accept or decline a proposal. */
export const mayAnswer = ({ session: { viewer }, data }: ProposalHandle): boolean =>
  data.answer === undefined && mayEditParty(viewer, answererOf(data));

/** Whether the viewer may withdraw a proposal. */
export const mayWithdraw = ({ session: { viewer }, data }: ProposalHandle): boolean =>
  data.answer === undefined && mayEditParty(viewer, data.by);
