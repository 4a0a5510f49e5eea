import { scanJson } from './scan.ts';
import type { SyntaxReport } from './syntax.ts';

/**
 * JSON as plain data, or undefined and at least one problem. The scan comes first: the platform's parser keeps the last
 * of several equal keys in silence, does not always say where a problem is, and sets no bound to nesting.
 */
export function parseJson(
  text: string,
  report: SyntaxReport,
  maxNesting: number,
): { readonly value: unknown } | undefined {
  let problems = 0;
  const problem: SyntaxReport = (offset, detail) => {
    problems += 1;
    report(offset, detail);
  };
  scanJson(text, problem, maxNesting);
  return problems === 0 ? { value: JSON.parse(text) } : undefined;
}
