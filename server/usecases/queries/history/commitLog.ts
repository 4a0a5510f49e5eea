import { setImmediate } from 'node:timers/promises';
import type { Change } from '../../../model/change.ts';
import { finishInTurns, flatMapInSteps, mapInSteps, type Steps } from '../../../model/steps.ts';
import type { Actor, Commit, GraphStore, Revision } from '../../../store/port.ts';
import { yieldInTurns } from '../../../support/yieldToEventLoop.ts';
import { type HashOfName, hashingNames, hashOfName } from './changeNames.ts';
import { type ChangeSummary, nameOf, needsBefore, summaryOf } from './changeSummary.ts';
import { findingChangesByName, PastChanges } from './pastChanges.ts';
import { PreviousStates, type Touch } from './resolvePrevious.ts';

/** What is kept in mind of a commit: enough to find it, not what it put. */
export interface NotedCommit {
  readonly revision: Revision;
  readonly at: string;
  readonly by: Actor;
  /** The number of its changes. */
  readonly size: number;
  /** The hashes of the names that it touched, ascending, each once. */
  readonly names: Uint32Array;
  /** Its first changes, in order: all of them, unless there are too many. */
  readonly summaries: readonly ChangeSummary[];
}

/** The bounds of a log. */
export interface LogOptions {
  /** The changes of each commit that are kept in mind one by one. */
  readonly maxSummaries?: number;
  /** How much of what was read from the store is kept (PastChanges). */
  readonly mostKept?: number;
  readonly hashOf?: HashOfName;
}

const MAX_SUMMARIES = 2000;

/** How many changes are noted before other work gets its turn, however quickly. */
const AT_A_TIME = 1000;

/** A removed component or contract of which it is still to be looked up whose it was. */
interface Unsettled extends Touch {
  readonly position: number;
  readonly change: Change;
}

/**
 * The log of a store, read once and then only continued. Of each commit it keeps what it touched, in a few bytes a change;
 * what the changes put is read from the store again for those commits that are shown (resolvePrevious).
 */
export class CommitLog {
  readonly #store: Pick<GraphStore, 'changes'>;
  readonly #past: PastChanges;
  readonly #hashOf: HashOfName;
  readonly #maxSummaries: number;
  readonly #commits: (NotedCommit & { readonly summaries: ChangeSummary[] })[] = [];
  #unsettled: Unsettled[] = [];
  #revision: Revision = 0;
  #session: Promise<void> = Promise.resolve();

  constructor(store: Pick<GraphStore, 'changes'>, options: LogOptions = {}) {
    this.#store = store;
    this.#past = new PastChanges(store, options.mostKept);
    this.#hashOf = options.hashOf ?? hashOfName;
    this.#maxSummaries = options.maxSummaries ?? MAX_SUMMARIES;
  }

  /** The commits up to a revision, oldest first. What an error leaves unread is read by the next who asks. */
  async upTo(revision: Revision): Promise<readonly NotedCommit[]> {
    if (this.#isBehind(revision)) {
      // One after the other: two that read on at once would keep commits twice.
      const session = this.#session.catch(() => undefined).then(() => this.#readOn(revision));
      this.#session = session;
      await session;
    }
    const end = this.#commits.findLastIndex((commit) => commit.revision <= revision);
    return this.#commits.slice(0, end + 1);
  }

  /** Reads what commits of the log (by index) did to names, and what was there before. */
  resolvePrevious(touches: readonly Touch[]): Promise<PreviousStates> {
    return PreviousStates.at({ commits: this.#commits, past: this.#past, hashOf: this.#hashOf }, touches);
  }

  /** The hash by which commits have a name among theirs. */
  hashOf(name: string): number {
    return this.#hashOf(name);
  }

  #isBehind(revision: Revision): boolean {
    return this.#revision < revision || this.#unsettled.length > 0;
  }

  async #readOn(revision: Revision): Promise<void> {
    if (!this.#isBehind(revision)) return;
    const turn = yieldInTurns();
    let noted = 0;
    for await (const commit of this.#store.changes(this.#revision)) {
      await finishInTurns(this.#noting(commit), turn);
      noted += commit.changes.length + 1;
      if (noted < AT_A_TIME) continue;
      noted = 0;
      await setImmediate();
    }
    await this.#settle();
  }

  /** Nothing is kept of a commit that is not noted whole: whoever reads on begins with it again. */
  *#noting(commit: Commit): Steps<void> {
    const { revision, at, by, changes } = commit;
    const index = this.#commits.length;
    const summaries = yield* mapInSteps(changes.slice(0, this.#maxSummaries), (change) => summaryOf(change));
    const found = yield* findingChangesByName(commit);
    const unsettled = yield* flatMapInSteps(summaries, (summary, position): Unsettled[] => {
      const change = changes[position];
      if (change === undefined || !needsBefore(summary)) return [];
      const name = nameOf(summary);
      return [{ index, name, position, change, known: found.get(name) ?? [] }];
    });
    const names = yield* hashingNames(found.keys(), this.#hashOf);
    for (const each of unsettled) this.#unsettled.push(each);
    this.#commits.push({ revision, at, by, size: changes.length, names, summaries });
    this.#revision = revision;
    // What is new is looked at most; commits too large to be shown whole are imports, and would push out all else.
    if (changes.length > this.#maxSummaries) return;
    for (const [name, past] of found) this.#past.keep(revision, name, past);
  }

  /** All at once, so that each of the commits that brought what was removed is read once. */
  async #settle(): Promise<void> {
    const unsettled = this.#unsettled;
    if (unsettled.length === 0) return;
    const back = await this.resolvePrevious(unsettled);
    for (const touch of unsettled) {
      const summaries = this.#commits[touch.index]?.summaries;
      if (summaries !== undefined)
        summaries[touch.position] = summaryOf(touch.change, back.before(touch, touch.position));
    }
    this.#unsettled = [];
  }
}
