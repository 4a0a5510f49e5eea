import type { Model, NamedRequirement } from './model.ts';
import { suppliersOf } from './model.ts';
import type { Party, Phase } from './types.ts';

/** SEMANTICS.md section 1: "Everything is computed **for one institution I on one day t**." Nothing in a context ever changes. */
export interface Context {
  readonly model: Model;
  readonly institution: Party;
  readonly day: string;
  readonly chain: readonly string[];
  readonly requirements: readonly NamedRequirement[];
  /** Whether sales and the wider *ours* count. */
  readonly hasSecondPart: boolean;
}

/** SEMANTICS.md section 1, "A cell is (component c, requirement r, phase p), r ∈ R(I), p ∈ phases(r)". */
export interface Cell {
  readonly component: string;
  readonly requirement: NamedRequirement;
  readonly phase: Phase;
}

/** Everything that section 1 fixes for institution I on day t (`YYYY-MM-DD`). */
export function createContext(model: Model, institution: Party, day: string, hasSecondPart = true): Context {
  return {
    model,
    institution,
    day,
    chain: chain(model, institution),
    requirements: requirementsFor(model, institution),
    hasSecondPart,
  };
}

/** Chain(I): "all components owned by I, and everything reachable from them along links (consumer → supplier)". */
export function chain(model: Model, institution: Party): readonly string[] {
  const own = [...model.components.values()].filter((c) => c.owner === institution.id).map((c) => c.id);
  return [...reachable(own, (c) => suppliersOf(model, c))];
}

/** What can be reached from `starts` by steps, themselves included. Ends on cycles. */
export function reachable(starts: readonly string[], step: (from: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(starts);
  // A Set hands out during iteration what is added to it meanwhile: each member is visited once.
  for (const one of reached) for (const next of step(one)) reached.add(next);
  return reached;
}

/** R(I): "the requirements of the catalogues that I adopts, whose `facilityTypes` is empty or contains I's type". */
export function requirementsFor(model: Model, institution: Party): readonly NamedRequirement[] {
  const adopted = institution.adopts ?? [];
  return [...model.requirements.values()].filter((r) => adopted.includes(r.catalogue) && isAddressed(r, institution));
}

/** model/README.md, "Party": a type left out: "only requirements for all types apply". */
function isAddressed(r: NamedRequirement, institution: Party): boolean {
  const types = r.facilityTypes ?? [];
  if (types.length === 0) return true;
  return institution.facilityType !== undefined && types.includes(institution.facilityType);
}

/** Every cell of Chain(I). */
export function cellsOf(context: Context): readonly Cell[] {
  return context.chain.flatMap((component) =>
    context.requirements.flatMap((requirement) =>
      requirement.phases.map((phase) => ({ component, requirement, phase })),
    ),
  );
}

/** One text per cell, for sets and maps. */
export function cellKey(c: string, r: NamedRequirement, p: Phase): string {
  return JSON.stringify([c, r.key, p]);
}

type Lookup<T> = (context: Context, c: string, r: NamedRequirement, p: Phase) => T;

/** The same function, computing each answer once per context and cell. */
export function oncePerCell<T>(compute: Lookup<T>): Lookup<T> {
  const answers = new WeakMap<Context, Map<string, { readonly answer: T }>>();
  return (context, c, r, p) => {
    const known = answers.get(context) ?? new Map<string, { readonly answer: T }>();
    answers.set(context, known);
    const key = cellKey(c, r, p);
    const before = known.get(key);
    if (before !== undefined) return before.answer;
    const answer = compute(context, c, r, p);
    known.set(key, { answer });
    return answer;
  };
}
