import { applicable } from './cells.ts';
import type { Cell, Context } from './context.ts';
import { hasStackDuty, itemsOf } from './duties.ts';
import type { Finding } from './findings.ts';
import { findOnCell } from './findings.ts';
import { hasSheet, ownLine, reliesOn, stance } from './lines.ts';
import { consumersOf, owner } from './model.ts';
import type { ResponsibilityRule } from './results.ts';
import { DUTY_KINDS } from './vocabulary.ts';

type ComponentRule = (context: Context, cell: Cell) => Finding | undefined;

/** SEMANTICS.md section 2: the rules whose place is c, on one cell of Chain(I). */
export function componentFindings(context: Context, cell: Cell): readonly Finding[] {
  const rules: ComponentRule[] = [noSheet, undeclared, brokenReliance, circularReliance, deadEnd, unspecifiedSplit];
  return rules.map((rule) => rule(context, cell)).filter((finding) => finding !== undefined);
}

function at(context: Context, rule: ResponsibilityRule, cell: Cell, actors: readonly string[]): Finding {
  const place = { component: cell.component, requirement: cell.requirement.key };
  return findOnCell(context, rule, place, cell, actors);
}

/**
 * NO_SHEET: "c has no in-force sheet (an API: neither it nor its service has one), and has at least one applicable cell on which no
 * duty falls over a stack link; one gap for the component, with the number of such cells": one finding for each of them.
 */
function noSheet(context: Context, cell: Cell): Finding | undefined {
  const { component: c, requirement: r, phase: p } = cell;
  if (hasSheet(context, c) || !applicable(context, cell) || hasStackDuty(context, c, r, p)) return undefined;
  return findOnCell(context, 'NO_SHEET', { component: c }, cell, [owner(context.model, c)]);
}

/**
 * UNDECLARED: "cell applicable, stance(c) none, no duty(c → u) over a stack link for any u, and c has an in-force sheet (an API: it
 * or its service has one)".
 */
function undeclared(context: Context, cell: Cell): Finding | undefined {
  const { component: c, requirement: r, phase: p } = cell;
  if (!hasSheet(context, c) || !applicable(context, cell)) return undefined;
  if (stance(context, c, r, p) !== undefined || hasStackDuty(context, c, r, p)) return undefined;
  return at(context, 'UNDECLARED', cell, [owner(context.model, c)]);
}

/**
 * BROKEN_RELIANCE: "stance(c) = SUPPLIER, and `via` is missing while c has not exactly one supplier, or names no supplier of c".
 * Like the three after it: "Rules whose place is c look at lines of c's own sheet only".
 */
function brokenReliance(context: Context, cell: Cell): Finding | undefined {
  const { component: c, requirement: r, phase: p } = cell;
  if (ownLine(context, c, r, p)?.stance !== 'SUPPLIER' || reliesOn(context, c, r, p) !== undefined) return undefined;
  return at(context, 'BROKEN_RELIANCE', cell, [owner(context.model, c)]);
}

/** CIRCULAR_RELIANCE: "following SUPPLIER/via from c comes back to c"; "owners on the cycle". */
function circularReliance(context: Context, cell: Cell): Finding | undefined {
  const { component: c, requirement: r, phase: p } = cell;
  if (ownLine(context, c, r, p)?.stance !== 'SUPPLIER') return undefined;
  const followed = [c];
  let next = reliesOn(context, c, r, p);
  while (next !== undefined && !followed.includes(next)) {
    followed.push(next);
    next = reliesOn(context, next, r, p);
  }
  if (next !== c) return undefined;
  const owners = followed.map((one) => owner(context.model, one));
  return at(context, 'CIRCULAR_RELIANCE', cell, owners);
}

/** DEAD_END: "owner(c) = I, stance(c) ∈ {SHARED, CONSUMER}, and no component of the model consumes c over a duty link". */
function deadEnd(context: Context, cell: Cell): Finding | undefined {
  const c = cell.component;
  if (owner(context.model, c) !== context.institution.id || !leavesWork(context, cell)) return undefined;
  if (consumersOf(context.model, c, DUTY_KINDS).length > 0) return undefined;
  return at(context, 'DEAD_END', cell, [context.institution.id]);
}

/** UNSPECIFIED_SPLIT: "stance(c) ∈ {SHARED, CONSUMER}, the line has no duty item". */
function unspecifiedSplit(context: Context, cell: Cell): Finding | undefined {
  const { component: c, requirement: r, phase: p } = cell;
  if (!leavesWork(context, cell) || itemsOf(ownLine(context, c, r, p)).length > 0) return undefined;
  return at(context, 'UNSPECIFIED_SPLIT', cell, [owner(context.model, c)]);
}

function leavesWork(context: Context, { component: c, requirement: r, phase: p }: Cell): boolean {
  const said = ownLine(context, c, r, p)?.stance;
  return said === 'SHARED' || said === 'CONSUMER';
}
