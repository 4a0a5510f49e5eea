import { type Analysis, analysing } from '../../../analysis/analyse.ts';
import { compile } from '../../../analysis/compile.ts';
import { memoizeWeak } from '../../../model/memoize.ts';
import { type DayNumber, dayText } from '../../../model/snapshot/days.ts';
import type { Steps } from '../../../model/steps.ts';

/** Analyses of later days, by day; kept as long as the analysis that they continue, because its gaps share them. */
const laterAnalyses = memoizeWeak((_: Analysis) => new Map<DayNumber, Analysis>());

/** The same institution and model on a day, in steps; the analysis itself for its own day. */
export function* analysingOn(analysis: Analysis, day: DayNumber): Steps<Analysis> {
  const { snapshot, institution, day: today } = analysis.context;
  if (day === today) return analysis;
  const known = laterAnalyses(analysis);
  const later = known.get(day) ?? (yield* analysing(compile(snapshot), institution, dayText(day)));
  known.set(day, later);
  return later;
}
