import type { Entity, Put } from '../../../model/change.ts';
import { append } from '../../../model/collections.ts';
import { finishInTurns } from '../../../model/steps.ts';
import type { Revision } from '../../../store/port.ts';
import { yieldInTurns } from '../../../support/yieldToEventLoop.ts';
import { type HashOfName, isAmong } from './changeNames.ts';
import { findingChangesByName, type PastChange, type PastChanges } from './pastChanges.ts';

/** A commit of which it is known what it touched. */
interface Touched {
  readonly revision: Revision;
  /** Hashes of the names, ascending. */
  readonly names: Uint32Array;
}

/** A commit (its index in the log) that has touched a name, or another name with the same hash. */
export interface Touch {
  readonly index: number;
  readonly name: string;
  /** What the commit did to the name, where that is known already. */
  readonly known?: readonly PastChange[];
}

/** Where to look. */
export interface PreviousStatesParts {
  /** Commits, oldest first. */
  readonly commits: readonly Touched[];
  readonly past: PastChanges;
  readonly hashOf: HashOfName;
}

const keyOf = ({ index, name }: Touch): string => `${index}/${name}`;

/** Those of the open hashes that a commit touched; whichever are fewer are looked at. */
function* common(names: Uint32Array, open: ReadonlyMap<number, unknown>): Generator<number> {
  if (names.length <= open.size) {
    for (const hash of names) if (open.has(hash)) yield hash;
  } else {
    for (const hash of [...open.keys()]) if (isAmong(names, hash)) yield hash;
  }
}

/** For each touch the last one before it by the same hash, in one walk from the newest commit to the oldest. */
function touchesBefore({ commits, hashOf }: PreviousStatesParts, touches: readonly Touch[]): Map<Touch, Touch> {
  const waiting = [...touches].sort((a, b) => a.index - b.index);
  const open = new Map<number, Touch[]>();
  const before = new Map<Touch, Touch>();
  for (let index = waiting.at(-1)?.index ?? -1; index >= 0 && open.size + waiting.length > 0; index -= 1) {
    for (const hash of common(commits[index]?.names ?? new Uint32Array(), open)) {
      for (const touch of open.get(hash) ?? []) before.set(touch, { index, name: touch.name });
      open.delete(hash);
    }
    while (waiting.at(-1)?.index === index) {
      const touch = waiting.pop();
      if (touch === undefined) break;
      append(open, hashOf(touch.name), touch);
    }
  }
  return before;
}

/** What some commits did to some names, and what was there before. */
export class PreviousStates {
  readonly #parts: PreviousStatesParts;
  readonly #names: ReadonlySet<string>;
  readonly #found = new Map<string, readonly PastChange[]>();
  readonly #before = new Map<string, Touch>();
  readonly #read = new Set<number>();

  private constructor(parts: PreviousStatesParts, touches: readonly Touch[]) {
    this.#parts = parts;
    this.#names = new Set(touches.map(({ name }) => name));
  }

  /** Looks at some touches and at the one before each; no commit is read more than once. */
  static async at(parts: PreviousStatesParts, touches: readonly Touch[]): Promise<PreviousStates> {
    const back = new PreviousStates(parts, touches);
    for (const touch of touches) if (touch.known !== undefined) back.#note(touch, touch.known);
    const distinct = [...new Map(touches.map((touch) => [keyOf(touch), touch])).values()];
    let open = [...distinct.filter(({ known }) => known === undefined), ...back.#stepBack(distinct)];
    while (open.length > 0) {
      await back.#find(open);
      // Where the hash was that of another name, the commit before is further back.
      open = back.#stepBack(open.filter((touch) => back.changes(touch).length === 0));
    }
    return back;
  }

  /** What the commit did to the name, in order; nothing where it touched only another name with the same hash. */
  changes(touch: Touch): readonly PastChange[] {
    return this.#found.get(keyOf(touch)) ?? [];
  }

  /** What had the name before a change of a commit; undefined where nothing had it. */
  before(touch: Touch, position: number): Entity | undefined {
    return this.putBefore(touch, position)?.entity;
  }

  /** The change that had put it. */
  putBefore(touch: Touch, position: number): Put | undefined {
    let last = this.changes(touch).findLast((past) => past.position < position);
    for (let at = this.#before.get(keyOf(touch)); last === undefined && at !== undefined; ) {
      last = this.changes(at).at(-1);
      at = this.#before.get(keyOf(at));
    }
    return last?.change.op === 'put' ? last.change : undefined;
  }

  /** The touches before these, as far as they were not examined. */
  #stepBack(touches: readonly Touch[]): Touch[] {
    const open = touches.filter((touch) => !this.#before.has(keyOf(touch)));
    const before = touchesBefore(this.#parts, open);
    for (const [touch, earlier] of before) this.#before.set(keyOf(touch), earlier);
    return [...before.values()].filter((touch) => !this.#found.has(keyOf(touch)));
  }

  async #find(touches: readonly Touch[]): Promise<void> {
    const { commits, past } = this.#parts;
    const unread = new Map<Revision, Touch[]>();
    for (const touch of touches) {
      const revision = commits[touch.index]?.revision ?? 0;
      const known = this.#read.has(touch.index) ? [] : past.recall(revision, touch.name);
      if (known !== undefined) this.#note(touch, known);
      else append(unread, revision, touch);
    }
    for await (const commit of past.read([...unread.keys()].sort((a, b) => a - b))) {
      const wanted = unread.get(commit.revision) ?? [];
      const index = wanted[0]?.index ?? -1;
      const found = await finishInTurns(findingChangesByName(commit, this.#names), yieldInTurns());
      for (const [name, changes] of found) this.#note({ index, name }, changes);
      for (const touch of wanted) {
        this.#note(touch, []);
        past.keep(commit.revision, touch.name, this.changes(touch));
      }
      this.#read.add(index);
    }
  }

  /** The first word counts: of a commit that was read everything is known. */
  #note(touch: Touch, changes: readonly PastChange[]): void {
    const key = keyOf(touch);
    if (!this.#found.has(key)) this.#found.set(key, changes);
  }
}
