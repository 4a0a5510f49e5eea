import type { GapHeadFragment, WordsFragment } from '../../api/generated/documents.ts';
import { SEVERITY_CODES, type SeverityCode } from '../place.ts';

/** What a place with gaps shows of them. */
export interface GapMark {
  /** Key of the worst. */
  readonly gap: string;
  readonly severity: SeverityCode;
  readonly badge: WordsFragment;
  /** Gaps of the same rule, the worst included. */
  readonly same: number;
  /** Gaps of other rules. */
  readonly others: number;
}

/** Compares gaps by severity, worst first; equal ones keep their order. */
export function bySeverity(a: { readonly severity: SeverityCode }, b: { readonly severity: SeverityCode }): number {
  return SEVERITY_CODES.indexOf(a.severity) - SEVERITY_CODES.indexOf(b.severity);
}

/** The worst gap of a place, and how many more there are; undefined without gaps. */
export function gapMark(gaps: readonly GapHeadFragment[]): GapMark | undefined {
  const [worst] = [...gaps].sort(bySeverity);
  if (worst === undefined) return undefined;
  const same = gaps.filter(({ rule }) => rule === worst.rule).length;
  return { gap: worst.key, severity: worst.severity, badge: worst.explanation.badge, same, others: gaps.length - same };
}
