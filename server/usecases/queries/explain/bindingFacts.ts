import type { Pair } from '../../../analysis/chain.ts';
import type { AnalysisContext } from '../../../analysis/context.ts';
import { holeAhead } from '../../../analysis/contracts/ahead.ts';
import { boundFrom } from '../../../analysis/contracts/boundFrom.ts';
import { lastDay } from '../../../analysis/contracts/contracts.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { addDays, type DayNumber, daysBetween, dayText, NO_DAY } from '../../../model/snapshot/days.ts';
import type { GapFacts } from '../../../text/facts.ts';
import { pairOf } from './cellFacts.ts';
import { contractName } from './factNames.ts';

/** What a sentence about a contract that ends says, and the contracts (rows) from whose words or days it is made. */
export interface Ending {
  readonly facts: GapFacts;
  readonly contracts: readonly number[];
}

const NOTHING: Ending = { facts: {}, contracts: [] };

/** The contract that ended last of those that would have bound a link of the pair that is not bound, and whether it is bound again. */
function expired(context: AnalysisContext, pair: Pair): Ending {
  const { snapshot, contracts, day } = context;
  const [contract] = contracts
    .bindersOf(pair, contracts.unboundKinds(pair), 'ENDED')
    .sort((a, b) => lastDay(snapshot, b) - lastDay(snapshot, a));
  const next = boundFrom(context, pair);
  const binding = next === undefined ? [] : context.contractsOn(next).binders(pair, 'IN_FORCE');
  const follows: GapFacts =
    next === undefined ? { variant: 'NOTHING_FOLLOWS' } : { variant: 'FOLLOWED', boundAgain: dayText(next) };
  if (contract === undefined) return { facts: follows, contracts: binding };
  const date = lastDay(snapshot, contract);
  return {
    facts: { ...follows, K: contractName(snapshot, contract), date: dayText(date), days: daysBetween(day, date) },
    contracts: [contract, ...binding],
  };
}

/** The contract that binds a link of the pair up to the last day before a hole, and no longer; undefined where one ceases to reach it. */
function endingBefore(context: AnalysisContext, pair: Pair, hole: DayNumber): number | undefined {
  const before = addDays(hole, -1);
  const open = context.contractsOn(hole).unboundKinds(pair);
  return context
    .contractsOn(before)
    .bindersOf(pair, open, 'IN_FORCE')
    .find((contract) => lastDay(context.snapshot, contract) === before);
}

function expiring(context: AnalysisContext, pair: Pair): Ending {
  const hole = holeAhead(context, pair);
  if (hole === undefined) return NOTHING;
  const contract = endingBefore(context, pair, hole.from);
  const again = hole.boundAgain;
  const binding = again === undefined ? [] : context.contractsOn(again).binders(pair, 'IN_FORCE');
  const follows: GapFacts = again === undefined ? {} : { boundAgain: dayText(again) };
  if (contract === undefined) {
    const facts: GapFacts = {
      variant: 'REACH_ENDS',
      date: dayText(hole.from),
      days: daysBetween(context.day, hole.from),
    };
    return { facts: { ...facts, ...follows }, contracts: [...context.contracts.binders(pair, 'IN_FORCE'), ...binding] };
  }
  const date = lastDay(context.snapshot, contract);
  const facts: GapFacts = {
    variant: again === undefined ? 'NOTHING_FOLLOWS' : 'FOLLOWED',
    K: contractName(context.snapshot, contract),
    date: date === NO_DAY ? dayText(hole.from) : dayText(date),
    days: daysBetween(context.day, date),
  };
  return { facts: { ...facts, ...follows }, contracts: [contract, ...binding] };
}

const endingOf =
  (of: (context: AnalysisContext, pair: Pair) => Ending) =>
  (context: AnalysisContext, finding: Finding): Ending => {
    const pair = pairOf(context, finding)?.pair;
    return pair === undefined ? NOTHING : of(context, pair);
  };

/** Which contract of an unbound link ended, when, and whether the link is bound again later. */
export const endedContract = endingOf(expired);

/** Which contract of a link ends, when, and whether the link is bound again later. */
export const endingContract = endingOf(expiring);
