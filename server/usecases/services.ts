import type { Change } from '../model/change.ts';
import type { Day } from '../model/values.ts';
import type { GraphStore } from '../store/port.ts';
import { nextCommit } from './commits.ts';
import { followGaps, type GapsChanged } from './followGaps.ts';
import { CommitLog, type LoggedCommit } from './history/commitLog.ts';
import { type HistoryOptions, visibleCommits } from './history/history.ts';
import { type Analyses, keepAnalyses } from './read/analyses.ts';
import { type ModelAt, Reading } from './read/reading.ts';
import type { Viewer } from './viewer.ts';
import { commitChanges, type WriteOptions, type Written } from './write/commit.ts';

/** Where the newest model comes from; it is ready when it is handed out. */
export interface ModelSource {
  current(): Promise<ModelAt>;
  /** The newest model, of this revision or a later one. */
  whole(atLeast?: number): Promise<ModelAt>;
}

/** What the services stand on. */
export interface ServiceParts {
  readonly store: GraphStore;
  readonly source: ModelSource;
  /** The day where none is given. */
  readonly today: () => Day;
}

/** Everything that the API can do, for whoever asks. */
export interface Services {
  /** One consistent look at the newest model, of this revision or a later one. */
  read(viewer: Viewer, atLeast?: number): Promise<Reading>;
  /** Makes changes of the newest model and commits them, or says why not. Throws Refused where the viewer may not. */
  write(viewer: Viewer, make: (reading: Reading) => readonly Change[], options: WriteOptions): Promise<Written>;
  /** Commits of which the viewer may see something, newest first, up to the reading's revision. */
  commits(reading: Reading, options: HistoryOptions): Promise<LoggedCommit[]>;
  /** The gaps of an institution as they open and close (followGaps). */
  follow(
    viewer: Viewer,
    institution: string,
    since: number | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<GapsChanged>;
}

/** Puts the use cases on a store. Analyses are shared by everybody: what a viewer may see is decided after them. */
export function makeServices({ store, source, today }: ServiceParts): Services {
  const analyses: Analyses = keepAnalyses();
  const log = new CommitLog(store);
  const read = async (viewer: Viewer, atLeast?: number) =>
    new Reading(await source.whole(atLeast), { viewer, today: today(), analyses });
  return {
    read,
    write: (viewer, make, options) => commitChanges(store, (atLeast) => read(viewer, atLeast), make, options),
    commits: async (reading, options) => visibleCommits(await log.upTo(reading.model.revision), reading, options),
    follow: (viewer, institution, since, signal) => {
      const next = (after: number, until: AbortSignal) => nextCommit(store, after, until);
      return followGaps(
        { store, read: (atLeast) => read(viewer, atLeast), nextCommit: next },
        institution,
        since,
        signal,
      );
    },
  };
}
