import type { OverviewAnswer } from './answers.ts';

/** Rules about papers that are missing or out of date: nothing has to be settled, only handed over. */
const PAPER_RULES: ReadonlySet<string> = new Set([
  'DISCLOSURE_MISSING',
  'EVIDENCE_EXPIRED',
  'SHEET_DRIFT',
  'SHEET_NOT_ANNEXED',
  'UNEVIDENCED',
]);

/** How many gaps are about papers, and how many about what is not settled: together all of them. */
export function countPapers({ bySeverity }: Pick<OverviewAnswer, 'bySeverity'>): {
  readonly papers: number;
  readonly unsettled: number;
} {
  const counts = bySeverity.flatMap(({ rules }) => rules);
  const sum = (of: typeof counts) => of.reduce((total, { count }) => total + count, 0);
  const papers = sum(counts.filter(({ rule }) => PAPER_RULES.has(rule)));
  return { papers, unsettled: sum(counts) - papers };
}
