import { FollowedCensus } from '../../analysis/census/followed.ts';
import type { CensusSums } from '../../analysis/census/totals.ts';
import type { Compiled } from '../../analysis/compile.ts';
import type { Touched } from '../../analysis/touched.ts';
import { finishInTurns } from '../../model/steps.ts';
import type { Day } from '../../model/values.ts';
import { serialQueue } from '../../support/serialQueue.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';

/** Totals over every institution, kept for one day from one revision of the model to the next. */
export interface Censuses {
  /** The totals, counted in turns with other work; rejects with the signal's reason where it is aborted. What was counted until then is kept. */
  of(compiled: Compiled, day: Day, signal?: AbortSignal): Promise<CensusSums>;
  /** To be called before anything is asked of the later model. */
  follow(from: Compiled, to: Compiled, touched: Touched): void;
}

/** Keeps totals for the day that was asked for last; those of a model that does not follow from the one asked about are counted again. */
export function keepCensuses(): Censuses {
  let kept: FollowedCensus | undefined;
  const inTurn = serialQueue();
  const never = new AbortController().signal;
  return {
    of: (compiled, day, signal = never) =>
      inTurn(async () => {
        const census = kept?.isOf(compiled, day) === true ? kept : new FollowedCensus(compiled, day);
        kept = census;
        return finishInTurns(census.updating(), yieldInTurns(signal));
      }, signal),
    follow: (from, to, touched) => {
      kept?.follow(from, to, touched);
    },
  };
}
