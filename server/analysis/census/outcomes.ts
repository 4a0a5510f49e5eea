import { getOrCompute } from '../../model/memoize.ts';
import { RULE_IDS } from '../../model/rules.ts';
import { at } from '../../model/snapshot/at.ts';
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
  /** Ids of parties as interned texts, ITSELF among them, ascending. */
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

/** Rows of the parties that must act for a finding. */
type ActorsOf = (finding: Finding, context: AnalysisContext) => Iterable<number>;

function partiesOf(finding: Finding, context: AnalysisContext, actorsOf: ActorsOf): number[] {
  const { parties, strings } = context.snapshot;
  // Rows may move from one revision to the next; the number of a text does not.
  const numbers = Array.from(new Set(actorsOf(finding, context)), (row) =>
    row === context.institution ? ITSELF : strings.intern(at(parties.ids, row)),
  );
  return numbers.sort((a, b) => a - b);
}

const keyOf = ({ kind, parties }: Omit<Owed, 'count'>): string => `${kind}/${parties.join(',')}`;

/** Equal kinds for equal parties as one, in an order of their own. */
function gathered(all: Iterable<Owed>): Owed[] {
  const sums = new Map<string, Owed>();
  for (const owed of all) {
    const key = keyOf(owed);
    sums.set(key, { ...owed, count: (sums.get(key)?.count ?? 0) + owed.count });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, owed]) => owed);
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
  readonly #joined = new Map<string, number>();
  readonly #outcomes: Outcome[] = [outcomeOf([])];

  /** How many there are. */
  get size(): number {
    return this.#outcomes.length;
  }

  /** The number of what some findings of a context come to; by default all that must act count. */
  intern(findings: readonly Finding[], context: AnalysisContext, actorsOf: ActorsOf = actorRowsOf): number {
    if (findings.length === 0) return NOTHING;
    return this.#intern(
      findings.map((finding) => ({
        kind: kindOf(RULE_NUMBERS.get(finding.rule) ?? 0, severityRank(finding)),
        parties: partiesOf(finding, context, actorsOf),
        count: 1,
      })),
    );
  }

  /** The number of an outcome for which some more parties must act. */
  withParties(number: number, more: readonly number[]): number {
    if (number === NOTHING || more.length === 0) return number;
    return getOrCompute(this.#joined, `${number}/${more.join()}`, () =>
      this.#intern(
        this.at(number).owed.map(({ parties, ...owed }) => ({
          ...owed,
          parties: [...new Set([...parties, ...more])].sort((a, b) => a - b),
        })),
      ),
    );
  }

  #intern(all: readonly Owed[]): number {
    const owed = gathered(all);
    const text = owed.map((each) => `${keyOf(each)}/${each.count}`).join(' ');
    return getOrCompute(this.#numbers, text, () => this.#outcomes.push(outcomeOf(owed)) - 1);
  }

  /** The outcome of a number that was given out; throws RangeError for another. */
  at(number: number): Outcome {
    const outcome = this.#outcomes[number];
    if (outcome === undefined) throw new RangeError(`no outcome has the number ${number}`);
    return outcome;
  }
}
