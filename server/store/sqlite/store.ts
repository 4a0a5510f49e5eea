import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Change } from '../../model/change.ts';
import { checkingChanges } from '../../model/checkChanges.ts';
import { gatheringNeighbourhood } from '../../model/neighbourhood.ts';
import { SnapshotBuilder } from '../../model/snapshot/builder.ts';
import { packingModel, type Snapshot } from '../../model/snapshot/snapshot.ts';
import { finishInTurns, type Steps } from '../../model/steps.ts';
import { isSameTally } from '../checksum.ts';
import {
  InvariantBroken,
  RevisionConflict,
  RevisionGone,
  StoreClosed,
  StoreDamaged,
  type StoreReason,
} from '../errors.ts';
import type { Watched } from '../health.ts';
import { instantOf } from '../instant.ts';
import type { Actor, Commit, CommitPart, GraphStore, Revision, Scope } from '../port.ts';
import type { StoredState, StoresStates } from '../storedState.ts';
import { yieldInTurns } from '../turns.ts';
import type { AuditWitness, KeepsWitness } from '../witness.ts';
import { answer } from './answers.ts';
import { type Connection, DatabaseError } from './driver.ts';
import { Entities } from './entities.ts';
import type { FilesInPlace } from './inPlace.ts';
import { CommitReading, readHead, readRevision, wholeCommits } from './log.ts';
import { FIRST_PAGE, readPage } from './pages.ts';
import { probe } from './probe.ts';
import { readScope } from './scope.ts';
import { readKeptStates } from './storedStates.ts';
import { upkeepProblem, withStoreErrors } from './upkeepProblems.ts';
import { readWitness, writeWitness } from './witness.ts';
import { type NewCommit, writingCommit } from './write.ts';

/** A commit of this many changes is folded into the database file at once, so that the log beside it stays small. */
const LARGE_COMMIT = 10_000;

/** What a store in one file can do beside the port. */
export interface SqliteStore extends GraphStore, Watched, StoresStates, KeepsWitness {
  /** Folds the write-ahead log into the database file. */
  checkpoint(): Promise<void>;
  /** How often that failed after a commit, or at the end: what was committed stands all the same. */
  upkeepFailures(): number;
}

/** What a store needs that is already open. */
export interface Opened {
  readonly connection: Connection;
  readonly file: string;
  readonly clock: () => Date;
  /** Whether no other process writes to the file, so that the head is known without looking. */
  readonly isOnlyWriter: boolean;
  /** The files, where they are written to. */
  readonly files?: FilesInPlace;
  /** Told why the log could not be folded into the file, once for as long as that lasts. */
  readonly onUpkeepProblem?: (error: Error) => void;
  /** Called once, after the connection is closed. */
  readonly release: () => void;
}

/** What is asked of `commit`. */
interface WantedCommit extends Pick<NewCommit, 'by' | 'witness'> {
  readonly changes: readonly Change[];
  readonly expected: Revision | undefined;
}

/**
 * The store over one connection. Commits follow one another; a large one is written in steps inside its transaction, and
 * between them others read. They ask by revision, so that they see nothing of it.
 */
export class SqliteGraphStore implements SqliteStore {
  readonly #opened: Opened;
  readonly #entities: Entities;
  #closed = false;
  #closing: Promise<void> | undefined;
  /** The end of what writes, one after the other. */
  #written: Promise<unknown> = Promise.resolve();
  #isWriting = false;
  /** The newest revision; undefined until it is looked up, and after a commit of which the outcome is not known. */
  #head: Revision | undefined;
  /** Whether something was read that is not what was written; it stays so until the process ends. */
  #isDamaged = false;
  #upkeepFailures = 0;
  /** Whether the log is still to be folded into the file because that failed. */
  #isUpkeepDue = false;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#entities = new Entities(opened.connection);
  }

  #use<T>(work: (connection: Connection) => T): T {
    if (this.#closed) throw new StoreClosed();
    try {
      return withStoreErrors(this.#opened.file, () => work(this.#opened.connection));
    } catch (error) {
      this.#isDamaged ||= error instanceof StoreDamaged;
      throw error;
    }
  }

  /** The revision that is asked for, by default the newest. */
  #revision(at: Revision | undefined): Revision {
    const head = this.#headNow();
    if (at === undefined) return head;
    if (!Number.isInteger(at) || at < 0 || at > head) throw new RevisionGone(`the store has no revision ${at}`);
    return at;
  }

  #headNow(): Revision {
    if (this.#closed) throw new StoreClosed();
    const head = this.#head ?? this.#use(readHead).number;
    if (this.#opened.isOnlyWriter) this.#head = head;
    return head;
  }

  async head(): Promise<Revision> {
    return this.#revision(undefined);
  }

  async snapshot(scope: Scope, at?: Revision): Promise<Snapshot> {
    const revision = this.#revision(at);
    if (scope.kind === 'all') return this.#whole(revision);
    const model = this.#use(() => readScope(this.#entities, scope.ids, revision));
    return finishInTurns(packingModel(model), yieldInTurns());
  }

  /** Page by page with pauses: what holds at a revision is not touched by the commits that come between. */
  async #whole(revision: Revision): Promise<Snapshot> {
    const builder = new SnapshotBuilder();
    const { states } = this.#use((connection) => readRevision(connection, revision));
    let page = FIRST_PAGE;
    do {
      const before = page;
      page = this.#use((connection) => readPage(connection, before, revision));
      for (const put of page.puts) builder.add(put);
      await setImmediate();
    } while (page.puts.length > 0);
    this.#use(() => {
      if (!isSameTally(page.tally, states)) throw new StoreDamaged([{ kind: 'REVISION', place: String(revision) }]);
    });
    return finishInTurns(builder.building(), yieldInTurns());
  }

  /** Does work in steps with pauses, in which others have their turn. */
  #inTurns<T>(work: (connection: Connection) => Steps<T>): Promise<T> {
    return finishInTurns(this.#usedIn(work), yieldInTurns());
  }

  *#usedIn<T>(work: (connection: Connection) => Steps<T>): Steps<T> {
    const steps = this.#use(work);
    for (;;) {
      const step = this.#use(() => steps.next());
      if (step.done === true) return step.value;
      yield;
    }
  }

  /** One after the other, in the order of asking: nothing may be written beside a commit that is being written. */
  #oneByOne<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new StoreClosed();
    const turn = this.#written.then(async () => {
      this.#isWriting = true;
      return work();
    });
    this.#written = turn.then(
      () => this.#rest(),
      () => this.#rest(),
    );
    return turn;
  }

  #rest(): void {
    this.#isWriting = false;
  }

  async commit(changes: readonly Change[], by: Actor, expected?: Revision, witness?: AuditWitness): Promise<Revision> {
    return this.#oneByOne(() =>
      this.#inTurns((connection) => this.#committing(connection, { changes, by, expected, witness })).finally(() => {
        // Also where it failed: what others found meanwhile is the revision before.
        this.#head = undefined;
      }),
    );
  }

  *#committing(connection: Connection, { changes, by, expected, witness }: WantedCommit): Steps<Revision> {
    const { files } = this.#opened;
    files?.check();
    const head = readHead(connection);
    if (expected !== undefined && expected !== head.number) throw new RevisionConflict(expected, head.number);
    const current = yield* gatheringNeighbourhood(changes, (ask) => answer(this.#entities, ask, head.number));
    const { problems } = yield* checkingChanges(current, changes);
    if (problems.length > 0) throw new InvariantBroken(problems);
    const revision = head.number + 1;
    const commit = { revision, at: this.#timeAfter(head.at), by, before: head.states, witness };
    yield* writingCommit(connection, changes, commit);
    this.#head = undefined;
    // Before it is acknowledged: what was written to a file that is no longer in its folder is lost.
    files?.check(true);
    if (changes.length >= LARGE_COMMIT || this.#isUpkeepDue) this.#keepUp(connection);
    return revision;
  }

  /** The time now, unless the clock was set back: times of commits never fall. */
  #timeAfter(last: string): string {
    const now = instantOf(this.#opened.clock());
    if (now < last) return last;
    return now;
  }

  changes(since: Revision): AsyncGenerator<Commit> {
    return wholeCommits(this.parts(since));
  }

  async *parts(since: Revision): AsyncGenerator<CommitPart> {
    const first = this.#revision(since) + 1;
    const head = this.#revision(undefined);
    const turn = yieldInTurns();
    for (let revision = first; revision <= head; revision += 1) {
      const reading = this.#use((connection) => new CommitReading(connection, revision));
      for (let isLast = false; !isLast; await turn()) {
        const part = this.#use(() => reading.next());
        yield part;
        isLast = part.isLast;
      }
    }
  }

  async witness(): Promise<AuditWitness | undefined> {
    return this.#use(readWitness);
  }

  async keepWitness(witness: AuditWitness): Promise<void> {
    await this.#oneByOne(async () => this.#use((connection) => writeWitness(connection, witness)));
  }

  async *states(): AsyncGenerator<StoredState> {
    for (let last = 0; ; ) {
      const page = this.#use((connection) => readKeptStates(connection, last));
      if (page.states.length === 0) return;
      yield* page.states;
      last = page.last;
    }
  }

  #fold(connection: Connection): void {
    connection.rows('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  /** Folds the log where that is not what was asked for: a failure is no failure of what was. */
  #keepUp(connection: Connection): void {
    try {
      this.#fold(connection);
      this.#isUpkeepDue = false;
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      this.#upkeepFailures += 1;
      if (!this.#isUpkeepDue) this.#opened.onUpkeepProblem?.(upkeepProblem(this.#opened.file, error));
      this.#isUpkeepDue = true;
    }
  }

  readonly upkeepFailures = (): number => this.#upkeepFailures;

  async reasons(): Promise<readonly StoreReason[]> {
    const { connection, file, files } = this.#opened;
    if (this.#closed || files === undefined) return ['UNUSABLE'];
    if (this.#isDamaged) return ['DAMAGED'];
    const reasons = probe({ connection, file, directory: dirname(file) }, files, readHead, {
      isWriting: this.#isWriting,
    });
    if (this.#isUpkeepDue && !this.#isWriting) this.#keepUp(connection);
    return this.#isUpkeepDue ? [...reasons, 'UPKEEP_FAILED'] : reasons;
  }

  async checkpoint(): Promise<void> {
    return this.#oneByOne(async () => this.#use((connection) => this.#fold(connection)));
  }

  async close(): Promise<void> {
    this.#closing ??= this.#written.then(() => this.#closeNow());
    return this.#closing;
  }

  #closeNow(): void {
    const { connection, release, files } = this.#opened;
    try {
      this.#keepUp(connection);
    } finally {
      this.#closed = true;
      connection.close();
      files?.close();
      release();
    }
  }
}
