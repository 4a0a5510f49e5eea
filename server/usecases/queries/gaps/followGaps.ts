import { compile } from '../../../analysis/compile.ts';
import { partyId } from '../../../model/values.ts';
import { RevisionGone } from '../../../store/errors.ts';
import type { GraphStore } from '../../../store/port.ts';
import { keepRecent, type Recent } from '../../../support/recentCache.ts';
import { oneAtATime } from '../../../support/serialQueue.ts';
import { untilAborted } from '../../../support/untilAborted.ts';
import { seesEverything } from '../../access/viewer.ts';
import { Reading } from '../../viewerSession.ts';
import { countGaps, type SeverityCounts } from './counts.ts';
import { type FoundGap, severityOfGap } from './gapView.ts';

/** How the gaps of an institution changed. */
export interface GapsChanged {
  readonly revision: number;
  readonly asOf: Reading['today'];
  /** Worst first. */
  readonly opened: readonly FoundGap[];
  /** Ids of gaps that are no longer there. */
  readonly closed: readonly string[];
  /** Gaps that are still there, and of another severity or decided otherwise than before; worst first. */
  readonly changed: readonly FoundGap[];
  readonly severities: SeverityCounts;
}

/** What followers were told of each gap (its id): severity and decision, as one text. */
type Told = ReadonlyMap<string, string>;

/** What followers were told, for when they come back. */
export type ToldGaps = Recent<Told>;

/** Remembers what was told to so many kinds of follower at a revision; what is told of most institutions' gaps are a few kilobytes. */
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

/** What of a gap may change while it is there. */
const tellOf = (gap: FoundGap): string => {
  const { state, reason, by, on, until } = gap.view.decisions().get(gap.key)?.data ?? {};
  return JSON.stringify([severityOfGap(gap), state, reason, by, on, until]);
};

const toldOf = (gaps: readonly FoundGap[] | undefined): Told => new Map(gaps?.map((gap) => [gap.key, tellOf(gap)]));

/** All that decides which gaps of an institution are shown: two viewers of the same key are shown the same. */
const keyOf = ({ viewer, today }: Reading, institution: string, revision: number): string =>
  JSON.stringify([institution, revision, today, seesEverything(viewer) ? null : (viewer.party ?? '')]);

/** The gaps at a revision, as the day of now has them; the store is asked for the institution's part of the model only. */
async function toldAt({ store }: FollowParts, now: Reading, institution: string, revision: number) {
  const snapshot = await store.snapshot({ kind: 'institutions', ids: [partyId.parse(institution)] }, revision);
  const { viewer, today, analyses } = now;
  const then = new Reading({ revision, snapshot, compiled: compile(snapshot) }, { viewer, today, analyses });
  return toldOf(gapsIn(then, institution));
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
): Promise<Told | undefined> {
  const { revision } = now.model;
  if (since > revision || revision - since > MOST_MISSED) return undefined;
  // Many come back at once after a restart: the first of each kind reads for all.
  const key = keyOf(now, institution, since);
  const get = () => parts.told.get(key, () => toldAt(parts, now, institution, since));
  try {
    return await (parts.told.has(key) ? untilAborted(get(), signal) : inTurn(get, signal));
  } catch (error) {
    if (error instanceof RevisionGone || signal.aborted) return undefined;
    throw error;
  }
}

function difference(now: Reading, gaps: readonly FoundGap[], before: Told): GapsChanged {
  const there = toldOf(gaps);
  return {
    revision: now.model.revision,
    asOf: now.today,
    opened: gaps.filter(({ key }) => !before.has(key)),
    closed: [...before.keys()].filter((key) => !there.has(key)).sort(),
    changed: gaps.filter(({ key }) => before.has(key) && before.get(key) !== there.get(key)),
    severities: countGaps(gaps),
  };
}

const isNothing = ({ opened, closed, changed }: GapsChanged): boolean =>
  opened.length + closed.length + changed.length === 0;

/**
 * The gaps of an institution (its id) as they open and close. The first event says where things stand: what changed
 * after `since`, or, without it or where that revision is no longer kept, that nothing did. One event follows each
 * commit that opened, closed or changed gaps. Ends when the signal is aborted, or the viewer may no longer see the institution.
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
  let known = toldOf(gaps);
  const remember = () => told.get(keyOf(reading, institution, reading.model.revision), async () => known);
  await remember();
  const resumed = since === undefined ? undefined : await knownAt(parts, reading, institution, since, signal);
  if (signal.aborted) return;
  yield difference(reading, gaps, resumed ?? known);
  while (!signal.aborted) {
    const revision = await nextCommit(reading.model.revision, signal);
    if (signal.aborted) return;
    reading = await read(revision);
    gaps = gapsIn(reading, institution);
    if (gaps === undefined) return;
    const change = difference(reading, gaps, known);
    if (isNothing(change)) continue;
    known = toldOf(gaps);
    await remember();
    yield change;
  }
}
