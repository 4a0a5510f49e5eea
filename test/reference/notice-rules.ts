import type { Context } from './context.ts';
import { reachable } from './context.ts';
import { bindsDirectly, isInForce, ours } from './contracts.ts';
import type { Finding } from './findings.ts';
import { byCodeUnits } from './gaps.ts';
import { component, isLinked, linksBetween, owner, suppliersOf } from './model.ts';
import { noticeOf, rounded } from './notice.ts';
import type { Contract } from './types.ts';
import { CLOSURE_KINDS } from './vocabulary.ts';

const TERM = 'incidentNoticeHours';

/** NOTICE_UNDEFINED and NOTICE_LATE; `before` are the findings of section 3, which say some of it already. */
export function noticeFindings(context: Context, before: readonly Finding[]): readonly Finding[] {
  const stands = (usage: string, ...rules: readonly Finding['rule'][]): boolean =>
    before.some(({ rule, place }) => rules.includes(rule) && place.component === usage && place.term === TERM);
  return [...undefinedNotice(context, stands), ...lateNotice(context, stands)];
}

type Stands = (usage: string, ...rules: readonly Finding['rule'][]) => boolean;

interface Pair {
  readonly c: string;
  readonly u: string;
}

/** NOTICE_UNDEFINED: "One gap for each K (`contract`) that is silent on some c → u." */
function undefinedNotice(context: Context, stands: Stands): readonly Finding[] {
  const { model, chain, institution } = context;
  const pairs = chain.flatMap((c) => suppliersOf(model, c).map((u) => ({ c, u })));
  const silences = pairs
    .filter((pair) => isUnheard(context, pair, stands))
    .map((pair) => ({ pair, contract: firstBinder(context, pair) }));
  return model.contracts.flatMap((contract): Finding[] => {
    const silentOn = silences.filter((one) => one.contract === contract).map(({ pair }) => pair);
    if (silentOn.length === 0) return [];
    // "Who must act: K's parties, and I when one of these c → u is ours."
    const isOurs = silentOn.some(({ c, u }) => ours(context, linksBetween(model, c, u)));
    const actors = [contract.customer, contract.supplier, ...(isOurs ? [institution.id] : [])];
    return [
      { rule: 'NOTICE_UNDEFINED', place: { contract: contract.id }, actors, raised: silentOn.some(isGrave(context)) },
    ];
  });
}

/**
 * "c ∈ Chain(I), the owners differ, owner(u) ≠ I, u is no LINE …, T(u) = ∞, T(c) < ∞, no USES joins them on which SLA_UNDEFINED
 * (c, incidentNoticeHours) already says so"
 */
function isUnheard(context: Context, { c, u }: Pair, stands: Stands): boolean {
  const { model, institution } = context;
  return (
    owner(model, c) !== owner(model, u) &&
    owner(model, u) !== institution.id &&
    component(model, u).kind !== 'LINE' &&
    noticeOf(context, u) === undefined &&
    noticeOf(context, c) !== undefined &&
    !(isLinked(model, c, u, ['USES']) && stands(c, 'SLA_UNDEFINED'))
  );
}

/** "the least id among the contracts in force that are no PURCHASE and bind c → u directly": over any link of the pair. */
function firstBinder(context: Context, { c, u }: Pair): Contract | undefined {
  const links = linksBetween(context.model, c, u);
  return context.model.contracts
    .filter((contract) => contract.kind !== 'PURCHASE' && isInForce(contract, context.day))
    .filter((contract) => links.some((link) => bindsDirectly(context, contract, link, context.day)))
    .toSorted((one, other) => byCodeUnits(one.id, other.id))[0];
}

/** "c or u has exposure INTERNET or REMOTE_MAINTENANCE, or the trait `holds-medical-data`" */
const isGrave =
  ({ model }: Context) =>
  ({ c, u }: Pair): boolean =>
    [c, u].some((one) => {
      const { exposure, traits = [] } = component(model, one);
      return exposure === 'INTERNET' || exposure === 'REMOTE_MAINTENANCE' || traits.includes('holds-medical-data');
    });

/**
 * NOTICE_LATE: "g needs `incidentNoticeHours` n; no SLA_UNDEFINED or SLA_SHORTFALL stands at (g, incidentNoticeHours); some u in the
 * closure of the component that g uses, taken without entering a component that I owns …, has n < T(u) < ∞."
 */
function lateNotice(context: Context, stands: Stands): readonly Finding[] {
  const { model, institution, chain } = context;
  return chain.flatMap((g) => {
    const needed = component(model, g).needs?.[TERM];
    if (needed === undefined || stands(g, 'SLA_UNDEFINED', 'SLA_SHORTFALL')) return [];
    return suppliersOf(model, g, ['USES']).flatMap((used): Finding[] => {
      if (lateIn(context, used, needed).length === 0) return [];
      const actors = [institution.id, owner(model, used)];
      return [{ rule: 'NOTICE_LATE', place: { component: g, term: TERM }, actors }];
    });
  });
}

/** The components behind a used one of which I knows too late, those of the largest T first, least id among equals. */
export function lateIn(context: Context, used: string, needed: number): readonly string[] {
  const { model, institution } = context;
  const isOwn = (c: string): boolean => owner(model, c) === institution.id;
  const closure = reachable([used], (from) => suppliersOf(model, from, CLOSURE_KINDS).filter((u) => !isOwn(u)));
  const hours = (u: string): number | undefined => {
    const notice = noticeOf(context, u);
    return notice && rounded(notice.hours);
  };
  return [...closure]
    .filter((u) => (hours(u) ?? 0) > rounded(needed))
    .sort((one, other) => (hours(other) ?? 0) - (hours(one) ?? 0) || byCodeUnits(one, other));
}
