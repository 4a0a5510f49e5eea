import type { Problem } from '../model/problem.ts';
import type { Language } from './facts.ts';
import { PROBLEMS_EN } from './problems/en.ts';
import { PROBLEMS_JA } from './problems/ja.ts';
import { paramsOf } from './problems/params.ts';

const PROBLEMS = { ja: PROBLEMS_JA, en: PROBLEMS_EN } as const;

/**
 * One sentence on one line: what is wrong, with the offending value, and how to mend it. Where it is wrong, the
 * problem's `path`, is the caller's to print in front.
 */
export function problemMessage(problem: Problem, language: Language): string {
  return PROBLEMS[language][problem.code](paramsOf(problem, language));
}
