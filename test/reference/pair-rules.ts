import type { Cell, Context } from './context.ts';
import { duty, howDutyStands } from './duties.ts';
import type { Finding } from './findings.ts';
import { findOnCell } from './findings.ts';
import { reliesOn, stance, stanceToward } from './lines.ts';
import { consumersOf, isLinked, owner, suppliersOf } from './model.ts';
import type { ResponsibilityRule } from './results.ts';
import { DUTY_KINDS } from './vocabulary.ts';

/** SEMANTICS.md section 2: the rules whose place is c → u, on one cell of c, for "every component u that c has a link to". */
export function pairFindings(context: Context, cell: Cell): readonly Finding[] {
  return suppliersOf(context.model, cell.component).flatMap((u) => [
    ...dutyGaps(context, cell, u),
    ...relianceGaps(context, cell, u),
    ...forbiddenControl(context, cell, u),
    ...duplicateClaim(context, cell, u),
  ]);
}

function at(context: Context, rule: ResponsibilityRule, cell: Cell, u: string, actors: readonly string[]): Finding {
  const place = { consumer: cell.component, supplier: u, requirement: cell.requirement.key };
  return findOnCell(context, rule, place, cell, actors);
}

function bothOwners(context: Context, c: string, u: string): readonly string[] {
  return [owner(context.model, c), owner(context.model, u)];
}

/** ORPHANED_DUTY, TACIT_DUTY, UNSATISFIED_DUTY and DISPUTED_APPLICABILITY: "section 1". */
function dutyGaps(context: Context, cell: Cell, u: string): readonly Finding[] {
  const { component: c, requirement: r, phase: p } = cell;
  if (!duty(context, c, u, r, p)) return [];
  return howDutyStands(context, c, u, r, p).gaps.map(({ rule, item }) => {
    const actors = rule === 'DISPUTED_APPLICABILITY' ? bothOwners(context, c, u) : [owner(context.model, c)];
    const finding = at(context, rule, cell, u, actors);
    return item === undefined ? finding : { ...finding, place: { ...finding.place, item } };
  });
}

/**
 * MUTUAL_DEFERRAL, PARTIAL_DEFERRAL, UNSUPPORTED_RELIANCE: stance(c) = SUPPLIER via u, whatever the kind of link: "The three
 * reliance rules hold on links of every kind, EXPOSED_BY too".
 */
function relianceGaps(context: Context, cell: Cell, u: string): readonly Finding[] {
  const { component: c, requirement: r, phase: p } = cell;
  if (reliesOn(context, c, r, p) !== u) return [];
  const rule = relianceRule(context, cell, u);
  return rule === undefined ? [] : [at(context, rule, cell, u, bothOwners(context, c, u))];
}

function relianceRule(context: Context, cell: Cell, u: string): ResponsibilityRule | undefined {
  switch (stanceToward(context, u, cell.component, cell.requirement, cell.phase)) {
    case 'CONSUMER':
      return 'MUTUAL_DEFERRAL';
    case 'SHARED':
      return 'PARTIAL_DEFERRAL';
    case undefined:
    case 'NOT_APPLICABLE':
    case 'FORBIDDEN':
      return 'UNSUPPORTED_RELIANCE';
    case 'SELF':
    case 'SUPPLIER':
      return undefined;
  }
}

/** FORBIDDEN_CONTROL: "c → u is a duty link, stance(u) = FORBIDDEN". */
function forbiddenControl(context: Context, cell: Cell, u: string): readonly Finding[] {
  const { component: c, requirement: r, phase: p } = cell;
  if (!isLinked(context.model, c, u, DUTY_KINDS)) return [];
  if (stanceToward(context, u, c, r, p) !== 'FORBIDDEN') return [];
  return [at(context, 'FORBIDDEN_CONTROL', cell, u, bothOwners(context, c, u))];
}

/**
 * DUPLICATE_CLAIM: "c → u is OPERATED_BY, stance(c) = stance(u) = SELF, and no consumer of u in Chain(I) says SUPPLIER via u for
 * (r, p); or, for some v: …"; "both owners, and those of all such v".
 */
function duplicateClaim(context: Context, cell: Cell, u: string): readonly Finding[] {
  const { component: c, requirement: r, phase: p } = cell;
  if (!doesAsOperator(context, cell, u) || isCountedOn(context, cell, u)) return [];
  const others = otherOperators(context, cell, u);
  if (stance(context, c, r, p) !== 'SELF' && others.length === 0) return [];
  const actors = [...bothOwners(context, c, u), ...others.map((v) => owner(context.model, v))];
  return [at(context, 'DUPLICATE_CLAIM', cell, u, actors)];
}

/** "c → u is OPERATED_BY" and stance(u) = SELF. */
function doesAsOperator(context: Context, { component: c, requirement: r, phase: p }: Cell, u: string): boolean {
  return isLinked(context.model, c, u, ['OPERATED_BY']) && stanceToward(context, u, c, r, p) === 'SELF';
}

/** "[some] consumer of u in Chain(I) says SUPPLIER via u for (r, p)" */
function isCountedOn(context: Context, { requirement: r, phase: p }: Cell, u: string): boolean {
  const consumers = consumersOf(context.model, u).filter((x) => context.chain.includes(x));
  return consumers.some((x) => reliesOn(context, x, r, p) === u);
}

/**
 * "c → u and c → v are OPERATED_BY, owner(u) ≠ owner(v), stance(u) = stance(v) = SELF, … and (some consumer of v there says SUPPLIER
 * via v for it, or v's id is less than u's)"
 */
export function otherOperators(context: Context, cell: Cell, u: string): readonly string[] {
  return suppliersOf(context.model, cell.component)
    .filter((v) => owner(context.model, v) !== owner(context.model, u) && doesAsOperator(context, cell, v))
    .filter((v) => isCountedOn(context, cell, v) || v < u);
}
