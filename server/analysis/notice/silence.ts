import { append } from '../../model/collections.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { at, intAt } from '../../model/snapshot/at.ts';
import { CONTRACT_KINDS, isKind, kindBit, type Node, type Pair } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { agreedLevel, serviceNeeds } from '../contracts/levels.ts';
import { hasTrait } from '../routes/traits.ts';
import { isExposed } from '../rules/places.ts';
import { noticesOf } from './notice.ts';

/** A contract that binds links over which no party tells the institution of incidents. */
export interface SilentContract {
  /** Contract row. */
  readonly contract: number;
  readonly pairs: readonly Pair[];
  /** Whether an exposed component, or one that holds medical data, is at one of them. */
  readonly heavier: boolean;
  /** Party rows that must act. */
  readonly acting: readonly number[];
}

/** The contracts in force, sales aside, that bind a pair directly for its consumer or for the institution; the least id. */
function speaksFor({ consumer, supplier, kinds }: Pair, context: AnalysisContext): number | undefined {
  if ((kinds & CONTRACT_KINDS) === 0 || consumer.owner === supplier.owner) return undefined;
  const { ids, isPurchase } = context.snapshot.contracts;
  let least: number | undefined;
  for (const customer of new Set([consumer.owner, context.institution])) {
    for (const contract of context.contracts.covering(customer, supplier.row)) {
      if (isPurchase[contract] === 1) continue;
      if (least === undefined || at(ids, contract) < at(ids, least)) least = contract;
    }
  }
  return least;
}

/** Usages of which SLA_UNDEFINED says that no party has promised to tell. */
function undefinedNeeds(context: AnalysisContext): ReadonlySet<Node> {
  const needs = serviceNeeds(context).filter((need) => need.term === 'incidentNoticeHours');
  return new Set(needs.filter((need) => agreedLevel(context, need) === undefined).map(({ usage }) => usage));
}

/** The contracts that are silent, with the links over which they are (SEMANTICS.md section 8, NOTICE_UNDEFINED). */
export const silentContracts = memoizeWeak((context: AnalysisContext): SilentContract[] => {
  const notices = noticesOf(context);
  const alreadySaid = undefinedNeeds(context);
  const silent = new Map<number, Pair[]>();
  for (const pair of context.chain.pairs) {
    const { consumer, supplier, kinds } = pair;
    if (supplier.owner === context.institution || isKind(supplier, 'LINE')) continue;
    if (notices[supplier.index] !== undefined || notices[consumer.index] === undefined) continue;
    if ((kinds & kindBit('USES')) !== 0 && alreadySaid.has(consumer)) continue;
    const contract = speaksFor(pair, context);
    if (contract !== undefined) append(silent, contract, pair);
  }
  const { customer, supplier } = context.snapshot.contracts;
  return [...silent].map(([contract, pairs]) => {
    const heavy = (node: Node) => isExposed(context, node) || hasTrait(context, node, 'holds-medical-data');
    const ours = pairs.some((pair) => context.contracts.isOurs(pair));
    return {
      contract,
      pairs,
      heavier: pairs.some((pair) => heavy(pair.consumer) || heavy(pair.supplier)),
      acting: [intAt(customer, contract), intAt(supplier, contract), ...(ours ? [context.institution] : [])],
    };
  });
});
