import { compile } from '../analysis/compile.ts';
import { RevisionGone } from '../store/errors.ts';
import type { GraphStore } from '../store/port.ts';
import { countGaps, type SeverityCounts } from './read/counts.ts';
import type { FoundGap } from './read/gap.ts';
import { Reading } from './read/reading.ts';

/** How the gaps of an institution changed. */
export interface GapsChanged {
  readonly revision: number;
  readonly asOf: Reading['today'];
  /** Worst first. */
  readonly opened: readonly FoundGap[];
  /** Ids of gaps that are no longer there. */
  readonly closed: readonly string[];
  readonly severities: SeverityCounts;
}

/** What following needs: the newest model for the viewer, and to hear of commits. */
export interface FollowParts {
  readonly store: GraphStore;
  readonly read: (atLeast?: number) => Promise<Reading>;
  /** Resolves to the newest revision when it is after the given one, or when the signal is aborted. */
  readonly nextCommit: (after: number, signal: AbortSignal) => Promise<number>;
}

interface Known {
  readonly ids: ReadonlySet<string>;
}

/** The gaps of an institution (its id) in a reading; undefined where the viewer may not see them. */
function gapsIn(reading: Reading, institution: string): readonly FoundGap[] | undefined {
  const row = reading.partyById(institution)?.row;
  return row === undefined ? undefined : reading.institution(row)?.gaps;
}

const idsOf = (gaps: readonly FoundGap[] | undefined): Known => ({ ids: new Set(gaps?.map(({ key }) => key)) });

/** What the viewer's client knew at a revision; undefined where that is no longer kept: it must begin anew. */
async function knownAt(
  store: GraphStore,
  now: Reading,
  institution: string,
  since: number,
): Promise<Known | undefined> {
  if (since > now.model.revision) return undefined;
  try {
    const snapshot = await store.snapshot({ kind: 'all' }, since);
    const { viewer, today, analyses } = now;
    const then = new Reading({ revision: since, snapshot, compiled: compile(snapshot) }, { viewer, today, analyses });
    return idsOf(gapsIn(then, institution));
  } catch (error) {
    if (error instanceof RevisionGone) return undefined;
    throw error;
  }
}

function difference(now: Reading, gaps: readonly FoundGap[], before: Known): GapsChanged {
  const { ids } = idsOf(gaps);
  return {
    revision: now.model.revision,
    asOf: now.today,
    opened: gaps.filter(({ key }) => !before.ids.has(key)),
    closed: [...before.ids].filter((key) => !ids.has(key)).sort(),
    severities: countGaps(gaps),
  };
}

/**
 * The gaps of an institution (its id) as they open and close. The first event says where things stand: what changed
 * after `since`, or, without it or where that revision is no longer kept, that nothing did. One event follows each
 * commit that opened or closed gaps. Ends when the signal is aborted, or the viewer may no longer see the institution.
 */
export async function* followGaps(
  { store, read, nextCommit }: FollowParts,
  institution: string,
  since: number | undefined,
  signal: AbortSignal,
): AsyncGenerator<GapsChanged> {
  let reading = await read();
  let gaps = gapsIn(reading, institution);
  if (gaps === undefined) return;
  const resumed = since === undefined ? undefined : await knownAt(store, reading, institution, since);
  yield difference(reading, gaps, resumed ?? idsOf(gaps));
  while (!signal.aborted) {
    const revision = await nextCommit(reading.model.revision, signal);
    if (signal.aborted) return;
    const before = idsOf(gaps);
    reading = await read(revision);
    gaps = gapsIn(reading, institution);
    if (gaps === undefined) return;
    const change = difference(reading, gaps, before);
    if (change.opened.length > 0 || change.closed.length > 0) yield change;
  }
}
