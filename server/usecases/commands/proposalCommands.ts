import { canonicalText } from '../../model/apply.ts';
import type { Change } from '../../model/change.ts';
import type { Contract } from '../../model/contract.ts';
import { answererOf, type Proposal, proposal as proposalSchema } from '../../model/proposal.ts';
import type { Day } from '../../model/values.ts';
import { contractChanged } from '../../text/writeProblems.ts';
import { mayEditParty } from '../access/permissions.ts';
import { Refused } from '../access/refused.ts';
import type { ProposalHandle } from '../queries/lists/entities.ts';
import { changesSince } from '../queries/proposals.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { CommandProblem, notFound, ValidationFailed } from './problems.ts';
import { contractIdProblems, contractProblems, hasMaxOpenProposals, proposalProblems } from './proposalRules.ts';
import { annexChanges, endChanges } from './shortCommands.ts';

/** What is proposed: a contract as it would be, a sheet to annex to one, or the end of one. */
export type Proposed =
  | { readonly contract: Contract }
  | { readonly annex: { readonly contract: string; readonly component: string; readonly sheetVersion: string } }
  | { readonly end: { readonly contract: string; readonly on: Day } };

/** A proposal to be made. */
export interface ProposalDraft {
  readonly id: string;
  /** The party that proposes; undefined: the viewer's own. */
  readonly by: string | undefined;
  readonly proposed: Proposed;
  readonly note: string | undefined;
}

/** The contract that some changes put. */
const contractOf = (changes: readonly Change[]): Contract[] =>
  changes.flatMap((change) => (change.op === 'put' && change.list === 'contracts' ? [change.entity] : []));

function proposedContract(session: ViewerSession, proposed: Proposed): Contract {
  if ('contract' in proposed) return proposed.contract;
  const [contract] = contractOf(
    'annex' in proposed
      ? annexChanges(session, proposed.annex.contract, proposed.annex.component, proposed.annex.sheetVersion)
      : endChanges(session, proposed.end.contract, proposed.end.on),
  );
  if (contract === undefined) throw new CommandProblem('NOT_FOUND', 'contract');
  return contract;
}

function assertEditsFor({ viewer }: ViewerSession, party: string, message: string): void {
  if (!mayEditParty(viewer, party)) throw new Refused('FORBIDDEN', message);
}

function unlessProblems(problems: readonly ConstructorParameters<typeof ValidationFailed>[0][number][]): void {
  if (problems.length > 0) throw new ValidationFailed(problems);
}

/**
 * Makes a proposal of one of the parties to a contract. It names only what the proposer sees, and published sheets; as a contract
 * it must be sound today. Throws Refused, or ValidationFailed with what stands against it.
 */
export function proposeChanges(session: ViewerSession, { id, by, proposed, note }: ProposalDraft): Change[] {
  const proposer = by ?? session.viewer.party;
  if (proposer === undefined) throw new CommandProblem('NEEDED', 'by');
  assertEditsFor(session, proposer, 'You may propose for your own party only.');
  if (hasMaxOpenProposals(session, proposer)) throw new CommandProblem('TOO_MANY_PROPOSALS', 'proposed');
  const contract = proposedContract(session, proposed);
  const basis = session.contractById(contract.id)?.data;
  unlessProblems(contractIdProblems(session, contract));
  if (basis !== undefined && canonicalText(basis) === canonicalText(contract)) {
    throw new CommandProblem('NOTHING_PROPOSED', 'contract');
  }
  unlessProblems(contractProblems([session], contract, basis));
  const entity = proposalSchema.parse({
    id,
    by: proposer,
    contract,
    ...(basis === undefined ? {} : { basis }),
    on: session.today,
    ...(note === undefined ? {} : { note }),
  });
  unlessProblems(proposalProblems(session, entity));
  return [{ op: 'put', list: 'proposals', entity }];
}

function openProposal(session: ViewerSession, id: string): ProposalHandle {
  const found = session.proposalById(id);
  if (found === undefined) throw notFound(session, 'proposals', id, 'proposal');
  return found;
}

function assertOpen({ data }: ProposalHandle): void {
  if (data.answer !== undefined) throw new CommandProblem('ALREADY_ANSWERED', 'proposal');
}

const answered = (
  { data, session }: ProposalHandle,
  state: 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN',
  reason?: string,
): Change => {
  const answer = { state, on: session.today, ...(reason === undefined ? {} : { reason }) };
  const entity: Proposal = proposalSchema.parse({ ...data, answer });
  return { op: 'put', list: 'proposals', entity };
};

/** Throws ValidationFailed where the contract is not as it was when its change was proposed. */
function assertUnchanged(found: ProposalHandle): void {
  const { session, data } = found;
  const { id } = data.contract;
  const now = session.contractById(id)?.data;
  if (data.basis === undefined) {
    if (session.snapshot.contracts.rows.has(id)) throw new CommandProblem('ALREADY_EXISTS', 'contract.id');
    return;
  }
  if (now === undefined) throw new CommandProblem('NOT_FOUND', 'contract');
  if (canonicalText(now) === canonicalText(data.basis)) return;
  const fields = changesSince(found).map(({ path }) => path);
  throw new ValidationFailed([{ code: 'CONTRACT_CHANGED', path: 'contract', message: contractChanged(fields) }]);
}

/**
 * Accepts a proposal for the party that is asked: writes the contract as it was proposed, checked again against what there is
 * today, and notes the answer, in one commit. What either party sees may be named in it. Throws Refused, or ValidationFailed.
 */
export function acceptChanges(session: ViewerSession, id: string): Change[] {
  const found = openProposal(session, id);
  const { data } = found;
  assertEditsFor(session, answererOf(data), 'Only the other party to the contract may accept this.');
  assertOpen(found);
  assertUnchanged(found);
  const { contract } = data;
  unlessProblems(contractProblems([session, session.as(data.by)], contract, data.basis));
  return [{ op: 'put', list: 'contracts', entity: contract }, answered(found, 'ACCEPTED')];
}

/** Declines a proposal for the party that is asked, or withdraws it for the one that made it. Throws Refused, or ValidationFailed. */
export function endProposal(
  session: ViewerSession,
  id: string,
  state: 'DECLINED' | 'WITHDRAWN',
  reason: string | undefined,
): Change[] {
  const found = openProposal(session, id);
  const { data } = found;
  if (state === 'DECLINED') {
    assertEditsFor(session, answererOf(data), 'Only the other party to the contract may decline this.');
  } else assertEditsFor(session, data.by, 'Only the party that made this proposal may withdraw it.');
  assertOpen(found);
  return [answered(found, state, reason)];
}
