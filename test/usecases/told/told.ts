import type { Gap } from '../../../server/analysis/gap.ts';
import type { FactsPart, GapFacts } from '../../../server/text/facts.ts';
import type { Explanation } from '../../../server/usecases/queries/explain/explainGap.ts';
import type { Context } from '../../reference/context.ts';
import type { NamedRequirement } from '../../reference/model.ts';
import type { Phase } from '../../reference/types.ts';
import type { Names } from './naming.ts';

/** A gap with what its explanation says, and the reference's view of the same institution on the same day. */
export interface Told {
  readonly context: Context;
  readonly gap: Gap;
  readonly explanation: Explanation;
  readonly names: Names;
}

/** One part of what is told on one of its cells. */
export interface ToldCell extends Told {
  readonly facts: GapFacts;
  readonly requirement: NamedRequirement;
  readonly phase: Phase;
  /** The component or the consumer; the supplier, empty where the place has none. */
  readonly c: string;
  readonly u: string;
}

/** What a rule's facts say against what the reference reads; nothing where all is true. */
export type Untruths = (string | false | undefined)[];

/** A claim that does not hold, with what was said and what is so. */
export function differs(what: string, said: unknown, is: unknown): string | false {
  const [a, b] = [JSON.stringify(said) ?? 'nothing', JSON.stringify(is) ?? 'nothing'];
  return a !== b && `${what}: said ${a}, is ${b}`;
}

/** The cells of a gap about phases, with the part that speaks of each; throws where a phase has none or several. */
export function cellsTold(told: Told): ToldCell[] {
  const { gap, context, explanation } = told;
  const requirement = context.requirements.find(({ key }) => key === gap.requirement);
  if (requirement === undefined || gap.phases === undefined) return [];
  const { parts } = explanation;
  return gap.phases.map((phase) => {
    const [part, ...others] = parts.filter((p: FactsPart) => p.phases.includes(phase));
    if (part === undefined || others.length > 0) throw new Error(`${gap.rule}: ${others.length} parts on ${phase}`);
    const c = gap.component ?? gap.consumer ?? '';
    return { ...told, facts: part.facts, requirement, phase, c, u: gap.supplier ?? '' };
  });
}
