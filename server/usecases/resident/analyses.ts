import { type Analysis, analysing, carryOver, type SettledAnalysis } from '../../analysis/analyse.ts';
import type { Compiled } from '../../analysis/compile.ts';
import { evidenceQuestions } from '../../analysis/contracts/evidence.ts';
import type { Touched } from '../../analysis/touched.ts';
import { getOrCompute, memoizeWeak } from '../../model/memoize.ts';
import { at } from '../../model/snapshot/at.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import { finish, finishInTurns, type Steps } from '../../model/steps.ts';
import type { Day } from '../../model/values.ts';
import { cacheOf } from '../../support/cache.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';
import { type Censuses, keepCensuses } from './censuses.ts';

/** Makes analyses, or finds those made before, also from one revision of the model to the next. */
export interface Analyses {
  of(compiled: Compiled, institution: number, day: Day): Analysis;
  /** The same in steps: of a chain of thousands it takes long. */
  making(compiled: Compiled, institution: number, day: Day): Steps<Analysis>;

  /** Makes it in turns with other work, once for all who ask meanwhile; `of` finds it then. */
  soon(compiled: Compiled, institution: number, day: Day): Promise<Analysis>;
  /**
   * Takes the analyses of a model over to the one that follows from it, but for those that the commits in between have
   * touched (findingTouched). To be called before anything is asked of the later model.
   */
  carryOver(from: Compiled, to: Compiled, touched: Touched): void;
  /** Totals over every institution, kept in the same way. */
  readonly censuses: Censuses;
}

/** What is kept: nothing in it holds on to a snapshot, until it is asked for. */
interface Kept {
  readonly settled: SettledAnalysis;
  readonly analysis?: Analysis;
}

const evidenceOf = new WeakMap<SettledAnalysis, ReadonlySet<string>>();

/** Whether an analysis looked at one of some pieces of evidence. */
function restsOnEvidence(settled: SettledAnalysis, evidence: ReadonlySet<string>, { strings }: Snapshot): boolean {
  if (evidence.size === 0) return false;
  const named = getOrCompute(evidenceOf, settled, () => {
    const questions = evidenceQuestions({ ...settled.context, snapshot: { strings } });
    return new Set(questions.flatMap((question) => question.named));
  });
  return [...evidence].some((id) => named.has(id));
}

/** Analyses, kept until `most` others have been asked for since. A model that follows from no other starts an empty list. */
export function cacheAnalyses(most = 1000): Analyses {
  const keptOf = memoizeWeak((_: Compiled) => cacheOf<string, Kept>(most));
  function* making(compiled: Compiled, institution: number, day: Day): Steps<Analysis> {
    const known = keptOf(compiled);
    const key = `${institution}/${day}`;
    const kept = known.get(key);
    const analysis =
      kept?.analysis ??
      (kept === undefined ? yield* analysing(compiled, institution, day) : carryOver(kept.settled, compiled.snapshot));
    known.set(key, { settled: analysis.settled, analysis });
    return analysis;
  }
  const censuses = keepCensuses();
  const underWay = memoizeWeak((_: Compiled) => new Map<string, Promise<Analysis>>());
  return {
    of: (compiled, institution, day) => finish(making(compiled, institution, day)),
    making,
    soon: (compiled, institution, day) => {
      const known = underWay(compiled);
      const key = `${institution}/${day}`;
      return getOrCompute(known, key, () =>
        finishInTurns(making(compiled, institution, day), yieldInTurns()).finally(() => known.delete(key)),
      );
    },
    censuses,
    carryOver: (from, to, touched) => {
      censuses.follow(from, to, touched);
      const { institutions, evidence } = touched;
      const kept = keptOf(from);
      const next = keptOf(to);
      // From the one not asked for longest, so that it is that in the next cache too.
      for (const key of kept.rkeys()) {
        const settled = kept.peek(key)?.settled;
        if (settled === undefined || institutions.has(at(from.snapshot.parties.ids, settled.context.institution)))
          continue;
        if (!restsOnEvidence(settled, evidence, from.snapshot)) next.set(key, { settled });
      }
    },
  };
}
