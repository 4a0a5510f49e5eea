import { type Analysis, analyse } from '../../../analysis/analyse.ts';
import { compile } from '../../../analysis/compile.ts';
import { getOrCompute, memoizeWeak } from '../../../model/memoize.ts';
import { type DayNumber, dayText } from '../../../model/snapshot/days.ts';

/** Analyses of later days, by day; kept as long as the analysis that they continue, because its gaps share them. */
const laterAnalyses = memoizeWeak((_: Analysis) => new Map<DayNumber, Analysis>());

/** The same institution and model on a day; the analysis itself for its own day. */
export function analysedOn(analysis: Analysis, day: DayNumber): Analysis {
  const { snapshot, institution, day: today } = analysis.context;
  if (day === today) return analysis;
  return getOrCompute(laterAnalyses(analysis), day, () => analyse(compile(snapshot), institution, dayText(day)));
}
