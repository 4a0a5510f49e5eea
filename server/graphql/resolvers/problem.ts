import type { Problem as ModelProblem } from '../../model/problem.ts';
import type { LocalText } from '../../model/values.ts';
import { problemMessage } from '../../text/problems.ts';

/** A fault of a payload. */
export interface ToldProblem {
  readonly code: string;
  readonly path: string;
  readonly message: LocalText;
}

/** Expected faults as clients are told them. */
export const problemsOf = (problems: readonly ModelProblem[]): ToldProblem[] =>
  problems.map((problem) => ({
    code: problem.code,
    path: problem.path,
    message: { ja: problemMessage(problem, 'ja'), en: problemMessage(problem, 'en') },
  }));
