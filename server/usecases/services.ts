import type { ModelFormat, SourceFile } from '../exchange/format.ts';
import { type FileReader, openFileReader, STANDARD_LIMITS } from '../exchange/worker/index.ts';
import type { Change } from '../model/change.ts';
import type { Day } from '../model/values.ts';
import type { GraphStore, Revision } from '../store/port.ts';
import { untilAborted } from '../support/untilAborted.ts';
import { FOR_CHANGES, partiesInScope, type QueryScope, WHOLE_MODEL } from './access/queryScope.ts';
import type { Viewer } from './access/viewer.ts';
import {
  type CommitAndFollow,
  commitChanges,
  type MakeChanges,
  type WriteOptions,
  type Written,
} from './commands/commit.ts';
import { type Imported, type ImportParts, type ImportTables, importFiles } from './commands/importFiles.ts';
import { previewTables, type TablesAsked, type TablesPreviewed } from './commands/previewTables.ts';
import { watchDemo } from './commands/watchDemo.ts';
import { exportPieces } from './queries/export/exportPieces.ts';
import { shownToViewer } from './queries/export/shownToViewer.ts';
import { cacheSentGaps, followGaps, type GapsChanged } from './queries/gaps/followGaps.ts';
import { CommitLog } from './queries/history/commitLog.ts';
import { type History, type HistoryOptions, historyFor } from './queries/history/history.ts';
import { exportPaper, type PaperExport, type PaperWritten } from './queries/papers/exportPaper.ts';
import { cacheAnalyses } from './resident/analyses.ts';
import type { Followed } from './resident/followStore.ts';
import type { FollowListener } from './resident/modelSource.ts';
import { announceCommit, nextCommit } from './resident/nextCommit.ts';
import { type ModelAt, ViewerSession } from './viewerSession.ts';

/** Where the newest model comes from; it is ready when it is handed out. */
export interface ModelSource {
  current(): Promise<ModelAt>;
  /** The newest model, of this revision or a later one. */
  whole(atLeast?: number): Promise<ModelAt>;
  /** A model, no older, that gives these parties the same analyses as the whole. */
  scope(ids: readonly string[], atLeast?: number): Promise<ModelAt>;
  /** Makes a commit and has the model follow it (CompiledModelSource). */
  committing(commit: () => Promise<Revision>, changes?: readonly Change[]): Promise<Followed>;
  /** Has whoever keeps something of a model told of the one that follows from it, before it is handed out. */
  onFollow?(listener: FollowListener): void;
}

/** Which reading is wanted. */
export interface ReadOptions {
  /** Of this revision or a later one. */
  readonly atLeast?: number | undefined;
  /** How far it looks; anywhere, unless said. */
  readonly scope?: QueryScope | undefined;
  /** Ends the waiting, with its reason; what is read meanwhile is of use to others. */
  readonly signal?: AbortSignal | undefined;
}

/** What the services stand on. */
export interface ServiceParts {
  readonly store: GraphStore;
  readonly source: ModelSource;
  /** The day where none is given. */
  readonly today: () => Day;
  /** Reads files to import; left out: one with the standard limits, whose threads end when they are idle. */
  readonly reader?: FileReader;
}

/** How gaps are followed. */
export interface FollowOptions extends Pick<ReadOptions, 'scope'> {
  /** The revision of the last event that the follower has. */
  readonly since: number | undefined;
  readonly signal: AbortSignal;
}

/** Everything that the API can do, for whoever asks. */
export interface Services {
  /** One consistent look at the newest model. */
  read(viewer: Viewer, options?: ReadOptions): Promise<ViewerSession>;
  /** Makes changes of the newest model and commits them, or says why not. Throws Refused where the viewer may not. */
  write(viewer: Viewer, make: MakeChanges, options: WriteOptions): Promise<Written>;
  /** Adds what files hold or say differently (importFiles). Throws Refused where the viewer may not. */
  importFiles(
    viewer: Viewer,
    files: readonly SourceFile[],
    options: WriteOptions,
    tables?: ImportTables,
  ): Promise<Imported>;
  /** How a file of tables would be read (previewTables). Throws Refused where the viewer may not change anything. */
  previewTables(viewer: Viewer, asked: TablesAsked, signal: AbortSignal): Promise<TablesPreviewed>;
  /**
   * What the viewer may see as one `bunkai-model/1` document, in pieces. The model is read before it resolves; the signal
   * ends the work with its reason.
   */
  exportModel(
    viewer: Viewer,
    options: { format: ModelFormat; signal: AbortSignal },
  ): Promise<AsyncGenerator<Uint8Array>>;
  /** A paper as a file (exportPaper). */
  exportPaper(viewer: Viewer, options: PaperExport): Promise<PaperWritten>;
  /** Commits of which the viewer may see something, newest first, up to the reading's revision. */
  commits(session: ViewerSession, options: HistoryOptions): Promise<History>;
  /** Whether the model is demo data (watchDemo). */
  isDemo(model: ModelAt): Promise<boolean>;
  /** The gaps of an institution as they open and close (followGaps). */
  follow(viewer: Viewer, institution: string, options: FollowOptions): AsyncGenerator<GapsChanged>;
}

/** Options without those that are left out, so that they do not take the place of others. */
const given = ({ expectedRevision, ...options }: WriteOptions): WriteOptions =>
  expectedRevision === undefined ? options : { ...options, expectedRevision };

/** Puts the use cases on a store. Analyses are shared by all viewers: what a viewer may see is decided after them. */
export function makeServices({
  store,
  source,
  today,
  reader = openFileReader(STANDARD_LIMITS),
}: ServiceParts): Services {
  const analyses = cacheAnalyses();
  source.onFollow?.((from, to, touched) => analyses.carryOver(from.compiled, to.compiled, touched));
  const log = new CommitLog(store);
  const told = cacheSentGaps();
  const read = async (viewer: Viewer, { atLeast, scope = WHOLE_MODEL, signal }: ReadOptions = {}) => {
    const parties = partiesInScope(viewer, scope);
    const model = parties === undefined ? source.whole(atLeast) : source.scope(parties, atLeast);
    return new ViewerSession(await untilAborted(model, signal), { viewer, today: today(), analyses });
  };
  const commit: CommitAndFollow = (changes, ...args) =>
    source.committing(async () => {
      const revision = await store.commit(changes, ...args);
      announceCommit(store, revision);
      return revision;
    }, changes);
  const write = (viewer: Viewer, make: MakeChanges, options: WriteOptions) =>
    commitChanges({ store, commit }, viewer, (atLeast) => read(viewer, { atLeast, scope: FOR_CHANGES }), make, options);
  return {
    read,
    isDemo: watchDemo(store, () => source.whole()),
    write,
    importFiles: (viewer, files, options, tables) => {
      const parts: ImportParts = {
        reader,
        look: () => read(viewer, { signal: options.signal }),
        write: (make, since) => write(viewer, make, { expectedRevision: since, ...given(options) }),
      };
      return importFiles(parts, viewer, files, options, tables);
    },
    previewTables: (viewer, asked, signal) =>
      previewTables({ reader, look: () => read(viewer, { signal }) }, viewer, asked, signal),
    exportModel: async (viewer, { format, signal }) => {
      const session = await read(viewer, { signal });
      return exportPieces(session.snapshot, { format, shown: shownToViewer(session), signal });
    },
    exportPaper: async (viewer, options) => {
      const { institution } = options.about;
      const scope: QueryScope = { ...WHOLE_MODEL, institutions: institution === undefined ? undefined : [institution] };
      return exportPaper(await read(viewer, { scope, signal: options.signal }), reader, options);
    },
    commits: (session, options) => historyFor(log, session, options),
    follow: (viewer, institution, { since, scope, signal }) => {
      const next = (after: number, until: AbortSignal) => nextCommit(store, after, until);
      return followGaps(
        { store, read: (atLeast) => read(viewer, { atLeast, scope, signal }), nextCommit: next, told },
        institution,
        since,
        signal,
      );
    },
  };
}
