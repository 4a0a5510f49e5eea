import type { AnalysisContext } from '../../../analysis/context.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import type { Judged } from '../../../analysis/verdicts/judged.ts';
import type { Change } from '../../../model/change.ts';
import type { GapFacts } from '../../../text/facts.ts';
import type { RemedyFacts, RemedyId } from '../../../text/remedies/index.ts';

/** From the first to the last day of what drafts let run for a year. */
export const YEAR = 364;

/** A gap that is to be closed. */
export interface Ground {
  readonly context: AnalysisContext;
  readonly finding: Finding;
  /** Who does what, before. */
  judged(): Judged;
  /** What its sentence speaks of. */
  readonly facts: GapFacts;
  /** The gap's id. */
  readonly key: string;
}

/** A way to close a gap before it is put into words. */
export interface Draft {
  readonly id: RemedyId;
  /** Party rows of those who must make the change; repeats do no harm. */
  readonly by: readonly number[];
  readonly changes: readonly Change[];
  /** Laid over the facts of the gap. */
  readonly facts: RemedyFacts;
  /** Rows of contracts whose words the changes repeat. */
  readonly contracts: readonly number[];
  /** A sheet that it publishes has a version of that day already: it can be published on a later day only. */
  readonly tooEarly: boolean;
}

/** A draft with what most of them leave out. */
export const draft = (of: Pick<Draft, 'id' | 'by' | 'changes'> & Partial<Draft>): Draft => ({
  facts: {},
  contracts: [],
  tooEarly: false,
  ...of,
});

/** An id that no entity of a table has yet: the prefix and the beginning of the gap's id, numbered where it is taken. */
export function freshId(taken: { has(id: string): boolean }, prefix: string, { key }: Ground): string {
  const base = `${prefix}-${key.slice(0, 12)}`;
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}
