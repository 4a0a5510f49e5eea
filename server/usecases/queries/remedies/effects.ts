import { type Analysis, analysing } from '../../../analysis/analyse.ts';
import { compile } from '../../../analysis/compile.ts';
import { gapId } from '../../../analysis/gap.ts';
import { severityOf } from '../../../analysis/order.ts';
import { memoizeWeak } from '../../../model/memoize.ts';
import type { RuleId } from '../../../model/rules.ts';
import { at, rowOf } from '../../../model/snapshot/at.ts';
import { dayNumber } from '../../../model/snapshot/days.ts';
import type { Steps } from '../../../model/steps.ts';
import { SEVERITIES, type Severity } from '../../../model/vocabulary.ts';
import { analysingOn } from './later.ts';
import type { Remedy } from './remediesOf.ts';
import { packingAfter } from './tryOut.ts';

/** A gap that a remedy would close or open. */
export interface TouchedGap {
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
}

/** What a remedy would do to the gaps of the institution on the day from which it holds; worst first. */
export interface Effect {
  /** The gap itself among them. */
  readonly closed: readonly TouchedGap[];
  readonly opened: readonly TouchedGap[];
}

const gapsOf = memoizeWeak(({ context, findings }: Analysis): ReadonlyMap<string, TouchedGap> => {
  const touched = findings.map((finding) => ({
    id: gapId(finding, context),
    rule: finding.rule,
    severity: severityOf(finding),
  }));
  return new Map(touched.map((gap) => [gap.id, gap]));
});

const notIn = (gaps: ReadonlyMap<string, TouchedGap>, others: ReadonlyMap<string, TouchedGap>): TouchedGap[] =>
  [...gaps.values()].filter(({ id }) => !others.has(id));

/**
 * Tries a remedy of a gap of the analysis out: the institution is analysed once more with its changes made, on the day from
 * which it holds, and compared with that day without them. It costs as much as an analysis; nothing is written.
 */
export function* tryingRemedy(analysis: Analysis, { changes, from }: Remedy): Steps<Effect> {
  const { snapshot, institution } = analysis.context;
  const later = yield* packingAfter(snapshot, changes);
  const row = rowOf(later.parties, at(snapshot.parties.ids, institution));
  const before = gapsOf(yield* analysingOn(analysis, dayNumber(from)));
  yield;
  const after = gapsOf(yield* analysing(compile(later), row, from));
  yield;
  return { closed: notIn(before, after), opened: notIn(after, before) };
}

/** How many gaps of each severity a remedy opens, the worst severity first: what remedies are ordered by. */
const openedBySeverity = ({ opened }: Effect): number[] =>
  SEVERITIES.map((severity) => opened.filter((gap) => gap.severity === severity).length);

/** Negative where the first leaves less behind: fewer gaps of the worst severity in which they differ. */
export function compareEffects(a: Effect, b: Effect): number {
  const counts = openedBySeverity(b);
  const differs = openedBySeverity(a).map((n, i) => n - (counts[i] ?? 0));
  return differs.find((n) => n !== 0) ?? 0;
}
