import { finish, type Steps } from '../../model/steps.ts';
import type { Bits } from '../bits.ts';
import type { SettledContext } from '../context.ts';
import { type Answer, answering } from './answers.ts';
import { judging, type Verdicts } from './verdicts.ts';

/** The cells that gaps block, by node index (SEMANTICS.md section 5). */
interface Blocked {
  readonly blocked: readonly Bits[];
  /** Those of them that are blocked by more than silence (UNDECLARED, NO_SHEET). */
  readonly blockedOtherwise: readonly Bits[];
}

/** Who does what, as it follows from the rules about cells. */
export interface Judged extends Blocked {
  readonly verdicts: Verdicts;
}

/** Who answers for each cell and what comes of it; each is computed when first asked for. */
export interface Judgement {
  answers(): readonly Answer[];
  judged(): Judged;
  /** Computes both in steps, unless they are there: of a chain of thousands they take a quarter of a second. */
  judging(): Steps<Verdicts>;
}

/** To be asked once every rule that blocks cells has been applied. Keeps no snapshot. */
export function judgementOf(context: SettledContext, blocked: Blocked): Judgement {
  let answers: readonly Answer[] | undefined;
  let judged: Judged | undefined;
  function* makingAnswers(): Steps<readonly Answer[]> {
    const made = answers ?? (yield* answering(context, blocked.blocked));
    answers = made;
    return made;
  }
  function* makingJudged(): Steps<Judged> {
    const made = judged ?? { ...blocked, verdicts: yield* judging(context, yield* makingAnswers()) };
    judged = made;
    return made;
  }
  return {
    answers: () => answers ?? finish(makingAnswers()),
    judged: () => judged ?? finish(makingJudged()),
    judging: function* () {
      return (yield* makingJudged()).verdicts;
    },
  };
}
