import type { Context } from './context.ts';
import { reachable } from './context.ts';
import { contractsCovering } from './contracts.ts';
import type { Finding } from './findings.ts';
import { component, consumersOf, owner, suppliersOf } from './model.ts';
import type { Contract, ServiceTerms } from './types.ts';

type Term = keyof ServiceTerms;
const TERMS = ['availability', 'rtoHours', 'rpoHours', 'incidentNoticeHours'] as const;
const ASSURANCE_TERMS = ['ial', 'aal', 'fal'] as const;

/** SEMANTICS.md section 3: SLA_UNDEFINED, SLA_SHORTFALL, SLA_UNBACKED, ASSURANCE_SHORTFALL. */
export function serviceLevelFindings(context: Context): readonly Finding[] {
  return context.chain.flatMap((c) => [
    ...TERMS.flatMap((term) => [...needGaps(context, c, term), ...unbacked(context, c, term)]),
    ...assuranceGaps(context, c),
  ]);
}

/** "Stricter: higher availability, fewer hours." */
function isStricter(term: Term, one: number, other: number): boolean {
  return term === 'availability' ? one > other : one < other;
}

function strictest(term: Term, values: readonly number[]): number | undefined {
  return values.reduce<number | undefined>(
    (best, value) => (best === undefined || isStricter(term, value, best) ? value : best),
    undefined,
  );
}

/** The strictest value of the term among the contracts; undefined if none states it. */
export function strictestOf(term: Term, contracts: readonly Contract[]): number | undefined {
  return strictest(
    term,
    contracts.map((contract) => contract.terms?.[term]).filter((value) => value !== undefined),
  );
}

/**
 * SLA_UNDEFINED: "a USAGE needs a term, and no contract in force of I that covers the used component states it"; SLA_SHORTFALL: "one
 * does, and the strictest such value is worse than needed".
 */
function needGaps(context: Context, usage: string, term: Term): readonly Finding[] {
  const { model, institution, day } = context;
  const needed = component(model, usage).needs?.[term];
  if (needed === undefined) return [];
  return suppliersOf(model, usage, ['USES']).flatMap((used): Finding[] => {
    const stated = strictestOf(term, contractsCovering(context, institution.id, used, day));
    const place = { component: usage, term };
    const actors = [institution.id, owner(model, used)];
    if (stated === undefined) return [{ rule: 'SLA_UNDEFINED', place, actors }];
    return isStricter(term, needed, stated) ? [{ rule: 'SLA_SHORTFALL', place, actors }] : [];
  });
}

/**
 * "promise(x → y), owners different: the strictest value of the term among the contracts in force with customer = owner(x) that cover
 * y."
 */
function promise(context: Context, x: string, y: string, term: Term): number | undefined {
  const { model, day } = context;
  if (owner(model, x) === owner(model, y)) return undefined;
  return strictestOf(term, contractsCovering(context, owner(model, x), y, day));
}

/** "P(c): the strictest promise over the links x → c with x ∈ Chain(I)." */
export function promised(context: Context, c: string, term: Term): number | undefined {
  const consumers = consumersOf(context.model, c).filter((x) => context.chain.includes(x));
  const promises = consumers.map((x) => promise(context, x, c, term)).filter((value) => value !== undefined);
  return strictest(term, promises);
}

/**
 * "B(c), over the distinct suppliers u of c by RUNS_ON or CONNECTS_VIA that have a promise to c: the product for `availability`, the
 * largest value for `rtoHours`, `rpoHours` and `incidentNoticeHours`".
 */
export function backing(context: Context, c: string, term: Term): number | undefined {
  const promises = suppliersOf(context.model, c, ['RUNS_ON', 'CONNECTS_VIA'])
    .map((u) => promise(context, c, u, term))
    .filter((value) => value !== undefined);
  if (promises.length === 0) return undefined;
  return term === 'availability' ? promises.reduce((one, other) => one * other) : Math.max(...promises);
}

/** "SLA_UNBACKED where both exist and P(c) is stricter than B(c), availabilities compared after rounding to 12 decimals." */
function unbacked(context: Context, c: string, term: Term): readonly Finding[] {
  const p = promised(context, c, term);
  const b = backing(context, c, term);
  if (p === undefined || b === undefined) return [];
  const round = (value: number): number => (term === 'availability' ? Number(value.toFixed(12)) : value);
  if (!isStricter(term, round(p), round(b))) return [];
  return [{ rule: 'SLA_UNBACKED', place: { component: c, term }, actors: [owner(context.model, c)] }];
}

/**
 * "*Effective assurance* of a component, per term: take the component and everything reachable from it over AUTHENTICATES_VIA. The
 * level is the least one given among them. It is unknown if none gives one, or if one that authenticates via nothing further gives
 * none."
 */
export function effectiveAssurance(
  context: Context,
  c: string,
  term: (typeof ASSURANCE_TERMS)[number],
): number | undefined {
  const { model } = context;
  const via = (from: string): readonly string[] => suppliersOf(model, from, ['AUTHENTICATES_VIA']);
  const asked = [...reachable([c], via)].map((one) => ({
    level: component(model, one).assurance?.[term],
    next: via(one),
  }));
  if (asked.some(({ level, next }) => level === undefined && next.length === 0)) return undefined;
  const levels = asked.map(({ level }) => level).filter((level) => level !== undefined);
  return levels.length === 0 ? undefined : Math.min(...levels);
}

/** ASSURANCE_SHORTFALL: "a USAGE needs `ial`/`aal`/`fal`, and the used component's effective level is lower or unknown". */
function assuranceGaps(context: Context, usage: string): readonly Finding[] {
  const { model, institution } = context;
  const needs = component(model, usage).needs?.assurance ?? {};
  return suppliersOf(model, usage, ['USES']).flatMap((used) =>
    ASSURANCE_TERMS.flatMap((term): Finding[] => {
      const needed = needs[term];
      if (needed === undefined) return [];
      const level = effectiveAssurance(context, used, term);
      if (level !== undefined && level >= needed) return [];
      const actors = [institution.id, owner(model, used)];
      return [{ rule: 'ASSURANCE_SHORTFALL', place: { component: usage, term }, actors }];
    }),
  );
}
