import { type Analysis, analyse } from '../../analysis/analyse.ts';
import type { Compiled } from '../../analysis/compile.ts';
import { onceFor } from '../../model/remember.ts';
import type { Day } from '../../model/values.ts';

/** Makes analyses, or finds those made before. */
export interface Analyses {
  of(compiled: Compiled, institution: number, day: Day): Analysis;
}

/** Analyses of one model, kept until `most` others have been asked for since. A new model starts an empty list. */
export function cacheAnalyses(most = 1000): Analyses {
  const keptOf = onceFor((_: Compiled) => new Map<string, Analysis>());
  return {
    of: (compiled, institution, day) => {
      const known = keptOf(compiled);
      const key = `${institution}/${day}`;
      const analysis = known.get(key) ?? analyse(compiled, institution, day);
      // Deleted and set again, so that the first of the map is the one not asked for longest.
      known.delete(key);
      known.set(key, analysis);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return analysis;
    },
  };
}
