import { memoizeWeak } from '../../../model/memoize.ts';
import type { LocalText } from '../../../model/values.ts';
import type { FactsPart, GapFacts } from '../../../text/facts.ts';

/** What tells the sentences of folded gaps apart: gaps of one rule and place are one row only where this is the same. */
export const foldingKey = memoizeWeak((parts: readonly FactsPart[]): string => {
  const [only] = parts;
  const phases = (part: FactsPart) => (part === only && parts.length === 1 ? [] : part.phases);
  return JSON.stringify(parts.map((part) => [phases(part), part.facts.variant ?? null, part.facts.others ?? null]));
});

/** The facts that all share; whatever differs between them is not said of any. */
function shared(facts: readonly GapFacts[]): GapFacts {
  const [first = {}, ...rest] = facts;
  const texts = rest.map((each) => new Map(Object.entries(each).map(([name, value]) => [name, JSON.stringify(value)])));
  const same = Object.entries(first).filter(([name, value]) =>
    texts.every((each) => each.get(name) === JSON.stringify(value)),
  );
  return Object.fromEntries(same);
}

/** The parts of several gaps with one folding key as those of one row, which counts the requirements that they are about. */
export function foldParts(gaps: readonly (readonly FactsPart[])[], requirements: readonly LocalText[]): FactsPart[] {
  const [first = []] = gaps;
  return first.map(({ phases }, i) => {
    const { r, ...facts } = shared(gaps.map((parts) => parts[i]?.facts ?? {}));
    return { phases, facts: requirements.length < 2 ? { ...facts, ...(r && { r }) } : { ...facts, requirements } };
  });
}
