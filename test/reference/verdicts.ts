import { live } from './cells.ts';
import type { Cell, Context } from './context.ts';
import { cellKey, cellsOf } from './context.ts';
import { duty, howDutyStands, isAnsweredByAnnex } from './duties.ts';
import type { Finding } from './findings.ts';
import { byCodeUnits } from './gaps.ts';
import { reliesOn, stance, stanceToward } from './lines.ts';
import { component, type NamedRequirement, suppliersOf } from './model.ts';
import type { CellVerdict, Rule } from './results.ts';
import { PHASES } from './vocabulary.ts';

/**
 * SEMANTICS.md section 5, *Blocking*: the rules whose gaps at c, or at some c → u, block the cell of c. NO_SHEET blocks "the cells it
 * counts", which are those of its findings.
 */
export const BLOCKING: readonly Rule[] = [
  'UNDECLARED',
  'NO_SHEET',
  'BROKEN_RELIANCE',
  'CIRCULAR_RELIANCE',
  'DEAD_END',
  'ORPHANED_DUTY',
  'UNSATISFIED_DUTY',
  'DISPUTED_APPLICABILITY',
  'MUTUAL_DEFERRAL',
  'PARTIAL_DEFERRAL',
  'UNSUPPORTED_RELIANCE',
  'FORBIDDEN_CONTROL',
];

/** The walk for one cell's verdict: what it has reached so far. */
interface Walk extends Cell {
  readonly context: Context;
  readonly blocked: ReadonlySet<string>;
  readonly seen: Set<string>;
  readonly performers: Set<string>;
  hasGap: boolean;
  /** SEMANTICS.md section 9: of this component left(s) is not entered. */
  readonly notLeft?: string;
}

/** The verdict of every live cell: "by component, requirement, then phase, in the same orders". */
export function verdicts(context: Context, findings: readonly Finding[]): readonly CellVerdict[] {
  const blocked = blockedCells(findings);
  return cellsOf(context)
    .filter((cell) => live(context, cell))
    .sort(byPosition)
    .map((cell) => verdict(context, blocked, cell));
}

function blockedCells(findings: readonly Finding[]): ReadonlySet<string> {
  const blocking = findings.filter((finding) => BLOCKING.includes(finding.rule));
  const cells = blocking.map((finding) => finding.cell).filter((cell) => cell !== undefined);
  return new Set(cells.map((cell) => cellKey(cell.component, cell.requirement, cell.phase)));
}

function byPosition(one: Cell, other: Cell): number {
  return (
    byCodeUnits(one.component, other.component) ||
    byCodeUnits(one.requirement.key, other.requirement.key) ||
    PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase)
  );
}

/** "Verdict: `GAP` if any gap is reached …, else `COVERED` with the components that perform, else `EXCLUDED`." */
function verdict(context: Context, blocked: ReadonlySet<string>, cell: Cell): CellVerdict {
  return walked({ ...cell, context, blocked, seen: new Set(), performers: new Set(), hasGap: false });
}

/** Section 9: the verdict of (s, r, normal), where "only where s is a SAAS whose line says SHARED, left(s) is not entered". */
export function verdictForDeeming(
  context: Context,
  onCells: readonly Finding[],
  s: string,
  requirement: NamedRequirement,
): CellVerdict {
  const walk = { context, component: s, requirement, phase: 'normal' as const, blocked: blockedCells(onCells) };
  const isService = component(context.model, s).kind === 'SAAS';
  return walked({
    ...walk,
    seen: new Set(),
    performers: new Set(),
    hasGap: false,
    ...(isService ? { notLeft: s } : {}),
  });
}

function walked(walk: Walk): CellVerdict {
  const cell = walk;
  answer(walk, cell.component);
  const place = { component: cell.component, requirement: cell.requirement.key, phase: cell.phase };
  if (walk.hasGap) return { ...place, verdict: 'GAP', performers: [] };
  if (walk.performers.size === 0) return { ...place, verdict: 'EXCLUDED', performers: [] };
  return { ...place, verdict: 'COVERED', performers: [...walk.performers].sort(byCodeUnits) };
}

/** "if gaps block the cell, those gaps": whether they do, noted in the walk. */
function isBlocked(walk: Walk, c: string): boolean {
  const blocked = walk.blocked.has(cellKey(c, walk.requirement, walk.phase));
  if (blocked) walk.hasGap = true;
  return blocked;
}

/** answer(c). "Cycles add nothing new: the answer is what can be reached." */
function answer(walk: Walk, c: string): void {
  if (walk.seen.has(c)) return;
  walk.seen.add(c);
  if (isBlocked(walk, c)) return;
  switch (stance(walk.context, c, walk.requirement, walk.phase)) {
    case 'SELF':
      walk.performers.add(c);
      return;
    case 'SHARED':
      walk.performers.add(c);
      if (walk.notLeft !== c) left(walk, c);
      return;
    case 'CONSUMER':
      left(walk, c);
      return;
    case 'SUPPLIER':
      answerOfSupplier(walk, c);
      return;
    case 'NOT_APPLICABLE':
    case 'FORBIDDEN':
      return;
    case undefined:
      answerOfSilence(walk, c);
  }
}

/**
 * "SUPPLIER via u → if stance(u toward c) = SELF: the gaps that block u's cell, or {u} if there are none; else answer(u)". "(An API
 * read through its service with SUPPLIER: answer(service).)": its line says SUPPLIER via the service, which says SUPPLIER.
 */
function answerOfSupplier(walk: Walk, c: string): void {
  const { context, requirement: r, phase: p } = walk;
  const u = reliesOn(context, c, r, p);
  if (u === undefined) return;
  if (stanceToward(context, u, c, r, p) !== 'SELF') answer(walk, u);
  else if (!isBlocked(walk, u)) walk.performers.add(u);
}

/**
 * "none → by each duty that falls on the cell: answer(x) for each x that claims items of it, and {c} if it is answered by annex."
 */
function answerOfSilence(walk: Walk, c: string): void {
  const { context, requirement: r, phase: p } = walk;
  for (const u of suppliersOf(context.model, c).filter((supplier) => duty(context, c, supplier, r, p))) {
    const standing = howDutyStands(context, c, u, r, p);
    for (const x of standing.claimants) answer(walk, x);
    if (isAnsweredByAnnex(standing)) walk.performers.add(c);
  }
}

/**
 * "left(c): for all d ∈ Chain(I) with duty(d → c): answer(x) of the x that claim items of it, if it is answered by claims (all of
 * them); otherwise answer(d)."
 */
function left(walk: Walk, c: string): void {
  const { context, requirement: r, phase: p } = walk;
  for (const d of context.chain.filter((one) => duty(context, one, c, r, p))) {
    const standing = howDutyStands(context, d, c, r, p);
    const answering = standing.is === 1 ? standing.claimants : [d];
    for (const x of answering) answer(walk, x);
  }
}
