import type { Pair } from '../../../analysis/chain.ts';
import type { AnalysisContext } from '../../../analysis/context.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import type { GapFacts } from '../../../text/facts.ts';
import type { Draft, Ground } from '../remedies/draft.ts';

/**
 * What people are told about the gaps of one rule, beyond components, owners and requirement, and what they can do about
 * them. One file a rule in `../rules`, of the rule's name.
 */
export interface RuleGuidance {
  /** Facts that hold for the whole gap. */
  readonly facts?: (context: AnalysisContext, finding: Finding) => GapFacts;
  /** Facts on one cell, for rules about cells: phases may differ in each of them. */
  readonly cellFacts?: (context: AnalysisContext, finding: Finding, cell: number) => GapFacts;
  /**
   * Contracts (rows) of whose names or days the facts tell, for gaps at a link: whoever may not see all of them is told of
   * none. Left out: the contracts that bind the link.
   */
  readonly contracts?: (context: AnalysisContext, finding: Finding, pair: Pair) => readonly number[];
  /** Contracts (rows) between whatever parties on whose words the facts rest: whoever may not see all of them is told none of these. */
  readonly restsOn?: (context: AnalysisContext, finding: Finding) => readonly number[];
  /** Ways to close the gap, the likeliest first. */
  readonly remedies: (ground: Ground) => Draft[];
}
