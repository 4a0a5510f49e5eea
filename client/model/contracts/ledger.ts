import type { Day } from '../../../schema/calendar/day.ts';
import type { ContractsQuery } from '../../api/generated/documents.ts';
import type { ChainAnswer } from '../answers.ts';
import { inUseOf } from './contractGaps.ts';
import { type Hole, holesOf } from './coverage.ts';
import { type Parted, type Series, seriesOf } from './series.ts';
import { type Subcontractor, subcontractorsOf } from './subcontractors.ts';
import { AHEAD_DAYS, isWithin, nextDateOf, standingOn } from './term.ts';

/** What is known of an institution's contracts. */
export type ContractsAnswer = NonNullable<ContractsQuery['institution']>;
/** A contract as the list and the form have it. */
export type ContractAnswer = ContractsAnswer['contracts']['nodes'][number];
/** A proposal without an answer. */
export type ProposalAnswer = ContractsAnswer['proposals']['nodes'][number];

/** A contract in a row: what the pure functions read, and all of it. */
export interface Listed extends Parted {
  readonly contract: ContractAnswer;
}

/** A party that the chain reveals behind a contract. */
export interface Revealed extends Subcontractor {
  readonly contract: ContractAnswer;
}

/** An institution's contracts as the screen shows them. */
export interface Ledger {
  readonly bought: readonly Series<Listed>[];
  /** Contracts in which the institution supplies. */
  readonly sold: readonly Series<Listed>[];
  /** Proposals of contracts that are not there yet. */
  readonly proposedNew: readonly ProposalAnswer[];
  /** Proposals to change contracts, by the contract's key. */
  readonly proposedFor: ReadonlyMap<string, readonly ProposalAnswer[]>;
  readonly holes: readonly Hole[];
  readonly revealed: readonly Revealed[];
  /** How many contracts have a last day to say no, or an end, within the days that the overview looks ahead. */
  readonly notices: number;
  readonly ends: number;
  /** Proposals that wait for the viewer's answer. */
  readonly toAnswer: readonly ProposalAnswer[];
}

/** A contract with its keys beside it. */
export const listedOf = (contract: ContractAnswer): Listed => ({
  key: contract.key,
  customer: contract.customer.key,
  supplier: contract.supplier.key,
  covers: contract.covers.map(({ key }) => key),
  startsOn: contract.startsOn,
  endsOn: contract.endsOn,
  renewal: contract.renewal,
  renewalNoticeDays: contract.renewalNoticeDays,
  terminatedOn: contract.terminatedOn,
  contract,
});

/** The components that other contracts in force on a day cover. */
export const coveredElsewhere = (contracts: readonly Listed[], key: string, day: Day): ReadonlySet<string> =>
  new Set(
    contracts
      .filter((other) => other.key !== key && standingOn(other, day) === 'IN_FORCE')
      .flatMap(({ covers }) => covers),
  );

function revealedIn(contracts: readonly Listed[], chain: ChainAnswer, day: Day): Revealed[] {
  const nodes = new Map(chain.nodes.map((node) => [node.key, node]));
  return contracts
    .filter((one) => standingOn(one, day) === 'IN_FORCE')
    .flatMap((one) =>
      subcontractorsOf(one, nodes, chain.links, coveredElsewhere(contracts, one.key, day)).map((found) => ({
        ...found,
        contract: one.contract,
      })),
    );
}

/** The contracts of an institution (by key) as a screen shows them on a day; without its chain, no holes and nothing revealed. */
export function ledgerOf(answer: ContractsAnswer, chain: ChainAnswer | undefined, day: Day): Ledger {
  const listed = answer.contracts.nodes.map(listedOf);
  const bought = listed.filter(({ customer }) => customer === answer.key);
  const sold = listed.filter(({ customer }) => customer !== answer.key);
  const proposals = answer.proposals.nodes;
  const proposedFor = new Map<string, ProposalAnswer[]>();
  for (const proposal of proposals) {
    const key = proposal.current?.key;
    if (key !== undefined) proposedFor.set(key, [...(proposedFor.get(key) ?? []), proposal]);
  }
  const soon = bought.map((one) => nextDateOf(one, day)).filter((next) => isWithin(next, AHEAD_DAYS));
  return {
    bought: seriesOf(bought, day),
    sold: seriesOf(sold, day),
    proposedNew: proposals.filter(({ current }) => current === null),
    proposedFor,
    holes: chain === undefined ? [] : holesOf(bought, inUseOf(chain), day),
    revealed: chain === undefined ? [] : revealedIn(bought, chain, day),
    notices: soon.filter(({ kind }) => kind === 'notice').length,
    ends: soon.filter(({ kind }) => kind === 'ends').length,
    toAnswer: proposals.filter(({ mayAnswer }) => mayAnswer),
  };
}

/** Which box says what to look at: days without a contract to come, those now, proposals, last days to say no, ends. */
export type Notice =
  | { readonly kind: 'holeAhead' | 'holeNow'; readonly hole: Hole }
  | { readonly kind: 'proposal'; readonly proposal: ProposalAnswer }
  | { readonly kind: 'notice' | 'ends'; readonly on: Day; readonly contract: ContractAnswer };

const MAX_NOTICES = 3;

/** At most three things to look at; what can still be prevented first. */
export function noticesOf({ holes, toAnswer, bought }: Ledger, day: Day): Notice[] {
  const ahead = holes.filter(({ from }) => from > day);
  const now = holes.filter(({ from }) => from <= day);
  const dates = bought
    .flat()
    .flatMap((one): Notice[] => {
      const next = nextDateOf(one, day);
      const isNamed = next.kind === 'notice' || next.kind === 'ends';
      return isNamed && isWithin(next, AHEAD_DAYS) ? [{ kind: next.kind, on: next.on, contract: one.contract }] : [];
    })
    .sort((a, b) => ('on' in a && 'on' in b && a.on < b.on ? -1 : 1));
  return [
    ...ahead.map((hole): Notice => ({ kind: 'holeAhead', hole })),
    ...now.map((hole): Notice => ({ kind: 'holeNow', hole })),
    ...toAnswer.map((proposal): Notice => ({ kind: 'proposal', proposal })),
    ...dates,
  ].slice(0, MAX_NOTICES);
}
