import type { Context } from './context.ts';
import type { Finding } from './findings.ts';
import { owner } from './model.ts';
import type { KnownFinding } from './types.ts';

/** model/README.md, "Findings": "*open* on day t iff foundOn ≤ t and not closedOn ≤ t". */
function isOpen({ foundOn, closedOn }: KnownFinding, day: string): boolean {
  return foundOn <= day && !(closedOn !== undefined && closedOn <= day);
}

/**
 * "For every component c of Chain(I) and every finding f of c open at t, where owner(c) = I or f's assignee is I (`component` = c,
 * `item` = f's id; `requirement` where it is in R(I))".
 */
export function knownFindingFindings(context: Context): readonly Finding[] {
  const { model, institution, day, chain } = context;
  return model.findings
    .filter((f) => chain.includes(f.component) && isOpen(f, day))
    .filter((f) => owner(model, f.component) === institution.id || f.assignee === institution.id)
    .flatMap((f) => [...unassigned(context, f), ...overdue(context, f)]);
}

function placeOf({ requirements }: Context, { id, component, requirement }: KnownFinding): Finding['place'] {
  const isAsked = requirements.some((r) => r.key === requirement);
  return { component, item: id, ...(isAsked && requirement !== undefined ? { requirement } : {}) };
}

/** FINDING_UNASSIGNED: "f has no assignee or no dueOn. Who must act: owner(c)." */
function unassigned(context: Context, f: KnownFinding): readonly Finding[] {
  if (f.assignee !== undefined && f.dueOn !== undefined) return [];
  return [{ rule: 'FINDING_UNASSIGNED', place: placeOf(context, f), actors: [owner(context.model, f.component)] }];
}

/** FINDING_OVERDUE: "dueOn < t. Who must act: owner(c), and the assignee if there is one." */
function overdue(context: Context, f: KnownFinding): readonly Finding[] {
  if (f.dueOn === undefined || f.dueOn >= context.day) return [];
  const actors = [owner(context.model, f.component), ...(f.assignee === undefined ? [] : [f.assignee])];
  return [{ rule: 'FINDING_OVERDUE', place: placeOf(context, f), actors }];
}
