import type { Problem } from '../../model/problem.ts';
import { problemMessage } from '../../text/problems.ts';
import { ACT_PROBLEMS, type ActProblemCode } from '../../text/writeProblems.ts';
import type { BothLanguages } from '../explain/explainGap.ts';

/** An expected fault as people and tools are told it. */
export interface ToldProblem {
  readonly code: string;
  readonly path: string;
  readonly message: BothLanguages;
}

/** A fault of the model in words. */
export const tell = (problem: Problem): ToldProblem => ({
  code: problem.code,
  path: problem.path,
  message: { ja: problemMessage(problem, 'ja'), en: problemMessage(problem, 'en') },
});

/** A fault of an act; thrown while its changes are made, and given back as data. */
export class ActProblem extends Error {
  readonly told: ToldProblem;

  constructor(code: ActProblemCode, path: string) {
    super(`${code} at ${path}`);
    this.told = { code, path, message: ACT_PROBLEMS[code] };
  }
}
