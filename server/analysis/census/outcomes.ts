import { getOrCompute } from '../../model/memoize.ts';
import { RULE_IDS } from '../../model/rules.ts';
import { SEVERITIES } from '../../model/vocabulary.ts';
import type { AnalysisContext } from '../context.ts';
import { actorRowsOf } from '../gap.ts';
import { severityRank } from '../order.ts';
import type { Finding } from '../rules/rule.ts';

/** Stands among the parties that must act for the institution itself, whichever that is. */
export const ITSELF = -1;

/** How many kinds of gap there are: a rule and a severity each. */
export const KINDS = RULE_IDS.length * SEVERITIES.length;

/** The number of a rule (its place in RULE_IDS) and a severity (0 the worst), below KINDS. */
export const kindOf = (rule: number, rank: number): number => rule * SEVERITIES.length + rank;

/** The rank of a kind's severity, 0 the worst. */
const rankOf = (kind: number): number => kind % SEVERITIES.length;

const HIGH = SEVERITIES.indexOf('HIGH');

/** Whether gaps of a kind are CRITICAL or HIGH. */
const isGraveKind = (kind: number): boolean => rankOf(kind) <= HIGH;

/** Gaps of one kind for which the same parties must act. */
export interface Owed {
  readonly kind: number;
  /** Party rows, ITSELF among them, ascending. */
  readonly parties: readonly number[];
  readonly count: number;
}

/** What is counted of some gaps: equal ones have one number, so that what holds of many is kept once. */
export interface Outcome {
  /** Pairs of kind and count. */
  readonly kinds: Int32Array;
  readonly owed: readonly Owed[];
  readonly isGrave: boolean;
}

const RULE_NUMBERS: ReadonlyMap<string, number> = new Map(RULE_IDS.map((id, number) => [id, number]));

function partiesOf(finding: Finding, context: AnalysisContext): number[] {
  const rows = [...actorRowsOf(finding, context)].map((row) => (row === context.institution ? ITSELF : row));
  return rows.sort((a, b) => a - b);
}

function owedFor(findings: readonly Finding[], context: AnalysisContext): ReadonlyMap<string, Owed> {
  const owed = new Map<string, Owed>();
  for (const finding of findings) {
    const kind = kindOf(RULE_NUMBERS.get(finding.rule) ?? 0, severityRank(finding));
    const parties = partiesOf(finding, context);
    const key = `${kind}/${parties.join(',')}`;
    owed.set(key, { kind, parties, count: (owed.get(key)?.count ?? 0) + 1 });
  }
  return owed;
}

function outcomeOf(owed: readonly Owed[]): Outcome {
  const kinds = new Map<number, number>();
  for (const { kind, count } of owed) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  return { kinds: Int32Array.from([...kinds].flat()), owed, isGrave: [...kinds.keys()].some(isGraveKind) };
}

/** The number of the outcome of no gaps. */
const NOTHING = 0;

/** Outcomes by number. Numbers are never reused. */
export class Outcomes {
  readonly #numbers = new Map<string, number>([['', NOTHING]]);
  readonly #outcomes: Outcome[] = [outcomeOf([])];

  /** How many there are. */
  get size(): number {
    return this.#outcomes.length;
  }

  /** The number of what some findings of a context come to. */
  intern(findings: readonly Finding[], context: AnalysisContext): number {
    if (findings.length === 0) return NOTHING;
    const owed = [...owedFor(findings, context)].sort(([a], [b]) => (a < b ? -1 : 1));
    const text = owed.map(([key, { count }]) => `${key}/${count}`).join(' ');
    return getOrCompute(this.#numbers, text, () => this.#outcomes.push(outcomeOf(owed.map(([, each]) => each))) - 1);
  }

  /** The outcome of a number that was given out; throws RangeError for another. */
  at(number: number): Outcome {
    const outcome = this.#outcomes[number];
    if (outcome === undefined) throw new RangeError(`no outcome has the number ${number}`);
    return outcome;
  }
}
