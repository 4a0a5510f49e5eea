import type { Change } from '../../model/change.ts';
import { checkChanges } from '../../model/checkChanges.ts';
import type { Contract } from '../../model/contract.ts';
import { neighbourhoodNow } from '../../model/neighbourhood.ts';
import type { Problem } from '../../model/problem.ts';
import type { Proposal } from '../../model/proposal.ts';
import { answerFrom } from '../../model/snapshot/answer.ts';
import { rowOf } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { RowFinder } from '../../model/snapshot/rowFinder.ts';
import { finish } from '../../model/steps.ts';
import { suggesting } from '../../model/suggest.ts';
import { seenIn } from '../access/seen.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { findingIdProblems } from './newIds.ts';
import { type LocalisedProblem, localiseSent } from './problems.ts';

/** Something that a contract names: what it is, where, and whether a viewer sees it. */
interface Named {
  readonly kind: 'party' | 'component' | 'sheetVersion';
  readonly id: string;
  /** For the version of a sheet: its component. */
  readonly of?: string;
  readonly path: string;
  readonly isSeen: boolean;
}

/** Whether one of the readers sees things of the model; what one sees only because it is public cannot be named. */
function eyesOf(sessions: readonly ViewerSession[]) {
  const [first] = sessions;
  const snapshot = first?.snapshot;
  const finder = snapshot && new RowFinder(snapshot);
  const component = (id: string) =>
    sessions.some(({ access, snapshot }) => access.near(rowOf(snapshot.components, id)));
  return {
    component,
    party: (id: string) => sessions.some(({ access, snapshot }) => access.nearParty(rowOf(snapshot.parties, id))),
    /** Drafts cannot be signed: the other party cannot read them, and their owner still changes them. */
    sheet: (id: string, version: string) =>
      component(id) && (finder?.rowOfKey('sheets', JSON.stringify([id, version, 'published'])) ?? -1) >= 0,
  };
}

function* namedBy(contract: Contract, eyes: ReturnType<typeof eyesOf>): Generator<Named> {
  for (const end of ['customer', 'supplier'] as const) {
    yield { kind: 'party', id: contract[end], path: end, isSeen: eyes.party(contract[end]) };
  }
  for (const [i, id] of contract.covers.entries()) {
    yield { kind: 'component', id, path: `covers[${i}]`, isSeen: eyes.component(id) };
  }
  for (const [i, id] of (contract.subcontracting?.consented ?? []).entries()) {
    yield { kind: 'party', id, path: `subcontracting.consented[${i}]`, isSeen: eyes.party(id) };
  }
  for (const [i, { component, sheetVersion }] of (contract.annexes ?? []).entries()) {
    const isSeen = !eyes.component(component) || eyes.sheet(component, sheetVersion);
    yield { kind: 'sheetVersion', id: sheetVersion, of: component, path: `annexes[${i}].sheetVersion`, isSeen };
    yield { kind: 'component', id: component, path: `annexes[${i}].component`, isSeen: eyes.component(component) };
  }
}

const textOf = ({ kind, id, of = '' }: Named) => JSON.stringify([kind, id, of]);

/** What a contract names already need not be seen to be kept in it. */
function namesIn(contract: Contract | undefined, eyes: ReturnType<typeof eyesOf>): ReadonlySet<string> {
  return new Set(contract === undefined ? [] : Array.from(namedBy(contract, eyes), textOf));
}

/** The path of a problem of the only change, below what it is told as. */
function below(root: string, path: string): string {
  const rest = path.startsWith('changes[0].entity') ? path.slice('changes[0].entity'.length) : '';
  return `${root}${rest}`.replace(/^\./, '');
}

/** Problems in words, with what the reader of a session may have meant. */
const localiseFor = (session: ViewerSession, problems: readonly Problem[]): LocalisedProblem[] =>
  localiseSent(suggesting(problems, seenIn(session).alike));

function problemsOf(session: ViewerSession, change: Change, root: string): LocalisedProblem[] {
  const { problems } = checkChanges(neighbourhoodNow([change], answerFrom(session.snapshot)), [change]);
  const placed = problems.map((problem) => ({ ...problem, path: below(root, problem.path) }));
  return localiseFor(session, placed);
}

/**
 * What stands against a contract that readers want to agree on, instead of the contract `before`: what none of them sees, exactly
 * like what is not there; and then whatever is wrong with it today. What is suggested is what the first of them sees.
 */
export function contractProblems(
  sessions: readonly ViewerSession[],
  contract: Contract,
  before: Contract | undefined,
): LocalisedProblem[] {
  const [session] = sessions;
  if (session === undefined) return [];
  const eyes = eyesOf(sessions);
  const kept = namesIn(before, eyes);
  const hidden = Array.from(namedBy(contract, eyes))
    .filter((named) => !named.isSeen && !kept.has(textOf(named)))
    .map(({ kind, id, path }): Problem => {
      return { code: 'UNKNOWN_REFERENCE', path: `contract.${path}`, params: { kind, id } };
    });
  if (hidden.length > 0) return localiseFor(session, hidden);
  return problemsOf(session, { op: 'put', list: 'contracts', entity: contract }, 'contract');
}

/** What is wrong with the id of a contract that is new to its proposer: like that of anything new, it is of the proposer's name space. */
export function contractIdProblems(session: ViewerSession, contract: Contract): LocalisedProblem[] {
  const found = finish(
    findingIdProblems(session, seenIn(session), [{ op: 'put', list: 'contracts', entity: contract }]),
  );
  return found.map((problem) => ({ ...problem, path: below('contract', problem.path) }));
}

/** What is wrong with a proposal as such. */
export const proposalProblems = (session: ViewerSession, proposal: Proposal): LocalisedProblem[] =>
  problemsOf(session, { op: 'put', list: 'proposals', entity: proposal }, '');

/** Up to this many proposals of one party may wait for an answer: what a party is asked stays something that it can read. */
const MAX_OPEN_PROPOSALS = 100;

/** Whether no further proposal of a party may be made until others are answered or withdrawn. */
export function hasMaxOpenProposals({ snapshot }: ViewerSession, party: string): boolean {
  const { parties, proposals, proposalsOfCustomer, proposalsOfSupplier } = snapshot;
  const row = parties.rows.get(party);
  if (row === undefined) return false;
  const isOpenBy = (bySupplier: number) => (each: number) =>
    proposals.isOpen[each] === 1 && proposals.bySupplier[each] === bySupplier;
  const asCustomer = rowsOf(proposalsOfCustomer, row).filter(isOpenBy(0));
  const asSupplier = rowsOf(proposalsOfSupplier, row).filter(isOpenBy(1));
  return asCustomer.length + asSupplier.length >= MAX_OPEN_PROPOSALS;
}
