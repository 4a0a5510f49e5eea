import type { AnalysisContext } from '../../../analysis/context.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { conditionBetween } from '../../../analysis/statements/conditions.ts';
import type { GapFacts } from '../../../text/facts.ts';
import { pairOf } from './cellFacts.ts';

/** The traits of which the consumer has said neither that it has them nor that it lacks them. */
export function conditionFacts(context: AnalysisContext, finding: Finding): GapFacts {
  const pair = pairOf(context, finding);
  const condition = pair && conditionBetween(context, pair);
  const open = condition?.open.filter(({ requirement }) => requirement === finding.requirement) ?? [];
  return { traits: [...new Set(open.flatMap(({ traits }) => traits))].sort() };
}
