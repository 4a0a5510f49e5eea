import type { Report } from '../../../model/problem.ts';

/** The problems that a report was given while something was done. */
export function counted(report: Report): { readonly report: Report; readonly count: () => number } {
  let problems = 0;
  const counting: Report = (...given) => {
    problems += 1;
    report(...given);
  };
  return { report: counting, count: () => problems };
}
