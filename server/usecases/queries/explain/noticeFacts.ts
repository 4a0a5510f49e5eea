import type { AnalysisContext } from '../../../analysis/context.ts';
import { lateNotices } from '../../../analysis/notice/late.ts';
import { silentContracts } from '../../../analysis/notice/silence.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import type { GapFacts } from '../../../text/facts.ts';
import { componentName, contractName } from './factNames.ts';

/** The contract that is silent, and the components of which no party would tell. */
export function silenceFacts(context: AnalysisContext, { contract }: Finding): GapFacts {
  const silent = silentContracts(context).find((one) => one.contract === contract);
  if (silent === undefined) return {};
  const nodes = new Set(silent.pairs.map(({ supplier }) => supplier));
  return {
    K: contractName(context.snapshot, silent.contract),
    us: [...nodes].sort((a, b) => a.index - b.index).map((node) => componentName(context.snapshot, node)),
  };
}

/** What a usage needs, and of what it hears last. */
export function lateFacts(context: AnalysisContext, { component }: Finding): GapFacts {
  const late = lateNotices(context).find(({ need }) => need.usage === component);
  if (late === undefined) return {};
  return {
    term: 'incidentNoticeHours',
    needed: late.need.needed,
    promised: late.notice.hours,
    u: componentName(context.snapshot, late.node),
  };
}

/** The contracts on the way by which a usage hears too late. */
export function lateContracts(context: AnalysisContext, { component }: Finding): readonly number[] {
  const late = lateNotices(context).find(({ need }) => need.usage === component);
  return late?.notice.route.flatMap(({ contract }) => contract ?? []) ?? [];
}
