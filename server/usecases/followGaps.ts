import { compile } from '../analysis/compile.ts';
import { partyId } from '../model/values.ts';
import { RevisionGone } from '../store/errors.ts';
import type { GraphStore } from '../store/port.ts';
import { keepRecent, type Recent } from './keepRecent.ts';
import { oneAtATime } from './oneAtATime.ts';
import { countGaps, type SeverityCounts } from './read/counts.ts';
import type { FoundGap } from './read/gap.ts';
import { Reading } from './read/reading.ts';
import { untilAborted } from './untilAborted.ts';
import { seesEverything } from './viewer.ts';

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

/** The ids of the gaps that followers were told of, for when they come back. */
export type ToldGaps = Recent<ReadonlySet<string>>;

/** Remembers what was told to so many kinds of follower at a revision; the ids of most institutions' gaps are a few kilobytes. */
export const rememberToldGaps = (most = 2000): ToldGaps => keepRecent(most);

/** What following needs: the newest model for the viewer, to hear of commits, and what is remembered of followers. */
export interface FollowParts {
  readonly store: Pick<GraphStore, 'snapshot'>;
  readonly read: (atLeast?: number) => Promise<Reading>;
  /** Resolves to the newest revision when it is after the given one, or when the signal is aborted. */
  readonly nextCommit: (after: number, signal: AbortSignal) => Promise<number>;
  readonly told: ToldGaps;
}

/** How many revisions a follower may have missed; whoever missed more begins anew. */
const MOST_MISSED = 1000;

/** A store may have to read the whole model, and undo it commit by commit, to tell of the past: never for two at a time. */
const inTurn = oneAtATime();

/** The gaps of an institution (its id) in a reading; undefined where the viewer may not see them. */
function gapsIn(reading: Reading, institution: string): readonly FoundGap[] | undefined {
  const row = reading.partyById(institution)?.row;
  return row === undefined ? undefined : reading.institution(row)?.gaps;
}

const idsOf = (gaps: readonly FoundGap[] | undefined): ReadonlySet<string> => new Set(gaps?.map(({ key }) => key));

/** All that decides which gaps of an institution are shown: two viewers of the same key are shown the same. */
const keyOf = ({ viewer, today }: Reading, institution: string, revision: number): string =>
  JSON.stringify([institution, revision, today, seesEverything(viewer) ? null : (viewer.party ?? '')]);

/** The gaps at a revision, as the day of now has them; the store is asked for the institution's part of the model only. */
async function idsAt({ store }: FollowParts, now: Reading, institution: string, revision: number) {
  const snapshot = await store.snapshot({ kind: 'institutions', ids: [partyId.parse(institution)] }, revision);
  const { viewer, today, analyses } = now;
  const then = new Reading({ revision, snapshot, compiled: compile(snapshot) }, { viewer, today, analyses });
  return idsOf(gapsIn(then, institution));
}

/**
 * What the viewer's client knew at a revision; undefined where that is too long ago or no longer kept: it must begin
 * anew. Undefined as well where the signal is aborted meanwhile.
 */
async function knownAt(
  parts: FollowParts,
  now: Reading,
  institution: string,
  since: number,
  signal: AbortSignal,
): Promise<ReadonlySet<string> | undefined> {
  const { revision } = now.model;
  if (since > revision || revision - since > MOST_MISSED) return undefined;
  // Many come back at once after a restart: the first of each kind reads for all.
  const key = keyOf(now, institution, since);
  const get = () => parts.told.get(key, () => idsAt(parts, now, institution, since));
  try {
    return await (parts.told.has(key) ? untilAborted(get(), signal) : inTurn(get, signal));
  } catch (error) {
    if (error instanceof RevisionGone || signal.aborted) return undefined;
    throw error;
  }
}

function difference(now: Reading, gaps: readonly FoundGap[], before: ReadonlySet<string>): GapsChanged {
  const ids = idsOf(gaps);
  return {
    revision: now.model.revision,
    asOf: now.today,
    opened: gaps.filter(({ key }) => !before.has(key)),
    closed: [...before].filter((key) => !ids.has(key)).sort(),
    severities: countGaps(gaps),
  };
}

/**
 * The gaps of an institution (its id) as they open and close. The first event says where things stand: what changed
 * after `since`, or, without it or where that revision is no longer kept, that nothing did. One event follows each
 * commit that opened or closed gaps. Ends when the signal is aborted, or the viewer may no longer see the institution.
 */
export async function* followGaps(
  parts: FollowParts,
  institution: string,
  since: number | undefined,
  signal: AbortSignal,
): AsyncGenerator<GapsChanged> {
  const { read, nextCommit, told } = parts;
  let reading = await read();
  let gaps = gapsIn(reading, institution);
  if (gaps === undefined) return;
  let ids = idsOf(gaps);
  const remember = () => told.get(keyOf(reading, institution, reading.model.revision), async () => ids);
  await remember();
  const resumed = since === undefined ? undefined : await knownAt(parts, reading, institution, since, signal);
  if (signal.aborted) return;
  yield difference(reading, gaps, resumed ?? ids);
  while (!signal.aborted) {
    const revision = await nextCommit(reading.model.revision, signal);
    if (signal.aborted) return;
    reading = await read(revision);
    gaps = gapsIn(reading, institution);
    if (gaps === undefined) return;
    const change = difference(reading, gaps, ids);
    if (change.opened.length === 0 && change.closed.length === 0) continue;
    ids = idsOf(gaps);
    await remember();
    yield change;
  }
}
