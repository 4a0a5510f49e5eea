import { createHash } from 'node:crypto';
import { canonicalText } from '../../model/apply.ts';
import { type Change, keyOfChange, putAll } from '../../model/change.ts';
import type { EntityList } from '../../model/document.ts';
import { readSnapshot } from '../../model/snapshot/snapshot.ts';
import type { Commit, GraphStore, Revision } from '../../store/port.ts';
import type { StoredState } from '../../store/storedState.ts';
import type { OpenAccounts } from '../identity/opened.ts';
import { Broken } from './auditProblems.ts';

/** Takes up the commits and holds what the store holds against what they make. */
export interface StateCheck {
  add(commit: Commit): void;
  /** After the last commit: gives how many states were compared. Throws Broken for the first that disagrees. */
  check(): Promise<number>;
}

const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('base64');

const placeOf = (list: EntityList, key: string): string => `${list} ${JSON.stringify(key)}`;

/** A state that commits made. */
interface Made {
  readonly place: string;
  readonly since: Revision;
  readonly content: string;
}

interface Expected extends Made {
  /** One commit can make and end the same state more than once. */
  readonly count: number;
}

/** The states that commits make; `textOf` decides which entities are the same. */
class Replay {
  readonly #textOf: (entity: unknown) => string;
  readonly #open = new Map<string, Made>();
  readonly #ended = new Map<string, Expected>();
  revision: Revision = 0;

  constructor(textOf: (entity: unknown) => string) {
    this.#textOf = textOf;
  }

  add({ revision, changes }: Commit): void {
    for (const change of changes) this.#follow(change, revision);
    this.revision = revision;
  }

  #follow(change: Change, revision: Revision): void {
    const place = placeOf(change.list, keyOfChange(change));
    const before = this.#open.get(place);
    const content = change.op === 'put' ? hashOf(this.#textOf(change.entity)) : undefined;
    if (before !== undefined && before.content === content) return;
    if (before !== undefined) this.#expect(this.#ended, before, revision);
    if (content === undefined) this.#open.delete(place);
    else this.#open.set(place, { place, since: revision, content });
  }

  #expect(all: Map<string, Expected>, made: Made, until?: Revision): void {
    const name = hashOf(made.place, made.since, until ?? null, made.content);
    all.set(name, { ...made, count: (all.get(name)?.count ?? 0) + 1 });
  }

  /** Every state with its interval, by the name that `nameOf` gives. */
  all(): Map<string, Expected> {
    const all = new Map(this.#ended);
    for (const made of this.#open.values()) this.#expect(all, made);
    return all;
  }

  /** What holds now, by its place. */
  now(): Map<string, Made> {
    return new Map(this.#open);
  }

  contentOf(entity: unknown): string {
    return hashOf(this.#textOf(entity));
  }

  /** The name of a state that is kept as it was when the last commit was replayed. */
  nameOf({ list, key, entity, since, until }: StoredState): string {
    const end = until === undefined || until > this.revision ? null : until;
    return hashOf(placeOf(list, key), since, end, this.contentOf(entity));
  }
}

type ReadStore = Pick<GraphStore, 'snapshot' | 'changes'>;

async function newestAfter(store: ReadStore, revision: Revision): Promise<Revision> {
  let newest = revision;
  for await (const commit of store.changes(revision)) newest = commit.revision;
  return newest;
}

/** Takes a state from those that are expected. */
function take(expected: Map<string, Expected>, name: string): boolean {
  const found = expected.get(name);
  if (found === undefined) return false;
  if (found.count > 1) expected.set(name, { ...found, count: found.count - 1 });
  else expected.delete(name);
  return true;
}

function requireNone(missing: Iterable<Made>): void {
  for (const { since, place } of missing) throw new Broken('STATE_REMOVED', since, place);
}

/** Holds every state against the log, past ones too, with the revisions for which it holds. */
class StoredStateCheck implements StateCheck {
  readonly #replay = new Replay((entity) => JSON.stringify(entity));
  readonly #store: ReadStore;
  readonly #states: () => AsyncIterable<StoredState>;

  constructor(store: ReadStore, states: () => AsyncIterable<StoredState>) {
    this.#store = store;
    this.#states = states;
  }

  add(commit: Commit): void {
    this.#replay.add(commit);
  }

  async check(): Promise<number> {
    const expected = this.#replay.all();
    let compared = 0;
    for await (const state of this.#states()) {
      const { list, key, since, until = since } = state;
      const problem = new Broken('STATE_ALTERED', since, placeOf(list, key));
      const latest = Math.max(since, until);
      // What commits made since the log was read is not in it; a number that no commit has is.
      const isLater = latest > this.#replay.revision;
      if (isLater && latest > (await newestAfter(this.#store, this.#replay.revision))) throw problem;
      if (since > this.#replay.revision) continue;
      if (!take(expected, this.#replay.nameOf(state))) throw problem;
      compared += 1;
    }
    requireNone(expected.values());
    return compared;
  }
}

/** Holds what the newest revision holds against the log. */
class PresentCheck implements StateCheck {
  readonly #replay = new Replay(canonicalText);
  readonly #store: ReadStore;

  constructor(store: ReadStore) {
    this.#store = store;
  }

  add(commit: Commit): void {
    this.#replay.add(commit);
  }

  async check(): Promise<number> {
    const expected = this.#replay.now();
    const puts = putAll(readSnapshot(await this.#store.snapshot({ kind: 'all' })));
    for (const put of puts) {
      const place = placeOf(put.list, keyOfChange(put));
      const made = expected.get(place);
      if (made?.content !== this.#replay.contentOf(put.entity)) {
        throw new Broken('STATE_ALTERED', made?.since ?? this.#replay.revision, place);
      }
      expected.delete(place);
    }
    requireNone(expected.values());
    return puts.length;
  }
}

/** A check for one reading of a store: of all states where it can show them, otherwise of what holds now. */
export function stateCheckOf(store: OpenAccounts['model']): StateCheck {
  const states = store.states?.bind(store);
  return states === undefined ? new PresentCheck(store) : new StoredStateCheck(store, states);
}
