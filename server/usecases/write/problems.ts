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

/** Why there are no changes to make; thrown while they are being made, and given back as data. */
export class Unfit extends Error {
  readonly told: readonly ToldProblem[];

  constructor(told: readonly ToldProblem[]) {
    super(told.map(({ code, path }) => `${code} at ${path}`).join('; '));
    this.told = told;
  }
}

/** A fault of an act that is not a fault of the model. */
export class ActProblem extends Unfit {
  constructor(code: ActProblemCode, path: string) {
    super([{ code, path, message: ACT_PROBLEMS[code] }]);
  }
}
