import { ComponentSheetsDocument } from '../../../api/generated/documents.ts';
import { ask } from '../../../api/transport.ts';
import {
  type History,
  isUntouched,
  type LineChange,
  NO_HISTORY,
  readHistory,
  record,
  redone,
  reversed,
  type Step,
  undone,
  without,
  writeHistory,
} from '../../../model/editor/history.ts';
import { byRequirement, type EditedLine, linesOn, sharing } from '../../../model/editor/lines.ts';
import { type Clash, mergeSheets, settled } from '../../../model/editor/merge.ts';
import { type EditedSheet, isUnsaved, put, readKept, sheetFrom, writeKept } from '../../../model/editor/sheets.ts';
import type { CellOf } from '../../../model/editor/statements.ts';
import { draftKey, forgetDraft, keepDraft, readDraft } from '../../state/drafts.ts';
import { noteViewer } from '../../state/session.ts';
import { noteFailure } from '../../state/useApiQuery.ts';
import { type Problem, Saver, type SavingState } from './Saver.ts';

/** What is being edited, as it is now; a new object after every change. */
export interface Editing {
  readonly sheets: ReadonlyMap<string, EditedSheet>;
  readonly history: History;
  /** Components of which two people have said different things, with what. */
  readonly clashes: ReadonlyMap<string, readonly Clash[]>;
  readonly saving: SavingState;
  /** Why the server refused a draft, by component. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** A cell of a component's sheet. */
export interface Target {
  readonly component: string;
  readonly cell: CellOf;
}

/** What a person is doing, for the list of steps. */
export interface Doing {
  /** What it is called, given in how many cells something else is said now. */
  readonly label: (cells: number) => string;
  /** Edits in a row with the same one are one step. */
  readonly run?: string;
}

const NOTHING: Editing = {
  sheets: new Map(),
  history: NO_HISTORY,
  clashes: new Map(),
  saving: 'saved',
  problems: new Map(),
};

/** A map with another value at a key; without it where the value is undefined. */
function withEntry<T>(map: ReadonlyMap<string, T>, key: string, value: T | undefined): ReadonlyMap<string, T> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}

/**
 * The sheets that a viewer edits in this window. Every edit is in the browser's storage at once and stays there until the
 * server has acknowledged it; drafts are saved by themselves, a component's as a whole.
 */
export class Editor {
  readonly #viewer: string;
  readonly #listeners = new Set<() => void>();
  readonly #loading = new Map<string, Promise<void>>();
  readonly #saver: Saver;
  #now: Editing = NOTHING;

  constructor(viewer: string) {
    this.#viewer = viewer;
    this.#now = { ...NOTHING, history: readHistory(readDraft(this.#historyKey)) };
    this.#saver = new Saver({
      unsaved: () => [...this.#now.sheets].flatMap(([key, sheet]) => (this.#isToSave(key, sheet) ? [sheet] : [])),
      isAllSaved: () => ![...this.#now.sheets.values()].some(isUnsaved),
      saved: (sent, revision) => this.#noteSaved(sent, revision),
      overtaken: (component) => this.reload(component),
      refused: (component, problems) => this.#become({ problems: withEntry(this.#now.problems, component, problems) }),
      told: (saving) => (saving === this.#now.saving ? undefined : this.#become({ saving })),
    });
  }

  /** What there is now. */
  readonly now = (): Editing => this.#now;

  /** Calls back after every change; gives what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #become(change: Partial<Editing>): void {
    this.#now = { ...this.#now, ...change };
    for (const listener of this.#listeners) listener();
  }

  #isToSave(component: string, sheet: EditedSheet): boolean {
    return isUnsaved(sheet) && !this.#now.clashes.has(component) && !this.#now.problems.has(component);
  }

  get #historyKey(): string {
    return draftKey(this.#viewer, 'steps');
  }

  /** Components of which steps can be undone: their sheets are needed for that. */
  readonly undoable = (): string[] => [
    ...new Set(this.#now.history.done.flatMap(({ changes }) => changes.map(({ component }) => component))),
  ];

  #keyOf(component: string): string {
    return draftKey(this.#viewer, 'sheet', component);
  }

  /** Reads the sheets of components that are not there yet. Those that cannot be read are left out. */
  async load(components: readonly string[]): Promise<void> {
    const missing = [...new Set(components)].filter((key) => !this.#now.sheets.has(key));
    await Promise.all(missing.map((key) => this.#loadOnce(key)));
  }

  #loadOnce(component: string): Promise<void> {
    const begun = this.#loading.get(component);
    if (begun !== undefined) return begun;
    const work = this.reload(component).finally(() => this.#loading.delete(component));
    this.#loading.set(component, work);
    return work;
  }

  /** Reads a component's sheets again and brings together what the server has with what is unsaved here. */
  async reload(component: string): Promise<void> {
    const answer = await ask(ComponentSheetsDocument, { component }).catch((error: unknown) => {
      noteFailure(error);
      return undefined;
    });
    if (answer === undefined) return;
    noteViewer(answer.me.id);
    const read = sheetFrom(answer);
    if (read === undefined) return;
    const before = this.#now.sheets.get(component);
    const kept = readKept(readDraft(this.#keyOf(component)));
    const mine = before ? { base: before.saved, lines: before.lines } : kept && mapped(kept);
    const { lines, clashes } = mine
      ? mergeSheets(mine.base, mine.lines, read.saved)
      : { lines: read.saved, clashes: [] };
    const sheet = { ...read, lines: sharing(sharing(lines, read.saved), read.published) };
    this.#become({
      sheets: withEntry(this.#now.sheets, component, sheet),
      clashes: withEntry(this.#now.clashes, component, clashes.length === 0 ? undefined : clashes),
    });
    this.#keep(sheet);
    this.#saver.wake();
  }

  /** Reads again what has no unsaved edits here: other viewers may have written. */
  async refresh(): Promise<void> {
    const clean = [...this.#now.sheets].filter(([, sheet]) => !isUnsaved(sheet)).map(([key]) => key);
    await Promise.all(clean.map((key) => this.reload(key)));
  }

  #keep(sheet: EditedSheet): void {
    const key = this.#keyOf(sheet.component.key);
    if (isUnsaved(sheet)) keepDraft(key, writeKept(sheet));
    else if (readDraft(key) !== null) forgetDraft(key);
  }

  #carryOut(changes: readonly LineChange[], history: History): void {
    const sheets = new Map(this.#now.sheets);
    const touched = new Set<string>();
    for (const { component, requirement, after } of changes) {
      const sheet = sheets.get(component);
      if (sheet === undefined) continue;
      sheets.set(component, put(sheet, requirement, after));
      touched.add(component);
    }
    const problems = new Map([...this.#now.problems].filter(([component]) => !touched.has(component)));
    this.#become({ sheets, history, problems });
    for (const component of touched) {
      const sheet = sheets.get(component);
      if (sheet !== undefined) this.#keep(sheet);
    }
    keepDraft(this.#historyKey, writeHistory(history));
    this.#saver.wake();
  }

  /** Says something else in cells, as one step; the components have to be loaded. Gives how many cells say something else now. */
  edit(
    targets: readonly Target[],
    doing: Doing,
    change: (own: readonly EditedLine[], cell: CellOf, sheet: EditedSheet) => readonly EditedLine[],
  ): number {
    const changes = new Map<string, LineChange>();
    let cells = 0;
    for (const { component, cell } of targets) {
      const sheet = this.#now.sheets.get(component);
      if (sheet === undefined) continue;
      const key = JSON.stringify([component, cell.requirement]);
      const before = changes.get(key)?.before ?? linesOn(sheet.lines, cell.requirement);
      const now = changes.get(key)?.after ?? before;
      const after = change(now, cell, sheet);
      if (after === now) continue;
      cells += 1;
      changes.set(key, { component, requirement: cell.requirement, before, after });
    }
    if (changes.size === 0) return 0;
    const step = { at: Date.now(), label: doing.label(cells), run: doing.run, changes: [...changes.values()] };
    this.#carryOut(step.changes, record(this.#now.history, step));
    return cells;
  }

  /** Undoes the last step; gives it. */
  undo(): Step | undefined {
    let { history } = this.#now;
    let back = undone(history);
    // What another viewer has written over is no longer this viewer's to undo; what is not read yet may be.
    while (back !== undefined && this.#isRead(back.step) && !this.canUndo(back.step)) {
      history = without(history, back.step.id);
      back = undone(history);
    }
    if (back === undefined) this.#become({ history });
    else if (!this.#isRead(back.step)) return undefined;
    else this.#carryOut(reversed(back.step), back.history);
    return back?.step;
  }

  /** Makes the step again that was undone last; gives it. */
  redo(): Step | undefined {
    const again = redone(this.#now.history);
    if (again !== undefined) this.#carryOut(again.step.changes, again.history);
    return again?.step;
  }

  #isRead({ changes }: Step): boolean {
    return changes.every(({ component }) => this.#now.sheets.has(component));
  }

  /** Whether a step can be undone although others came after it. */
  canUndo(step: Step): boolean {
    return isUntouched(step, ({ component, requirement }) => {
      const sheet = this.#now.sheets.get(component);
      return sheet === undefined ? [] : linesOn(sheet.lines, requirement);
    });
  }

  /** Undoes one step out of its turn. */
  undoStep(step: Step): void {
    if (this.canUndo(step)) this.#carryOut(reversed(step), without(this.#now.history, step.id));
  }

  /** Settles a conflict: theirs for these requirements, mine for the others. */
  settle(component: string, theirs: ReadonlySet<string>): void {
    const sheet = this.#now.sheets.get(component);
    const clashes = this.#now.clashes.get(component);
    if (sheet === undefined || clashes === undefined) return;
    const next = { ...sheet, lines: sharing(settled(sheet.lines, clashes, theirs), sheet.published) };
    this.#become({
      sheets: withEntry(this.#now.sheets, component, next),
      clashes: withEntry(this.#now.clashes, component, undefined),
    });
    this.#keep(next);
    this.#saver.wake();
  }

  /** Saves now instead of in a moment; resolves when nothing is left to save or nothing more can be. */
  flush(): Promise<void> {
    return this.#saver.flush();
  }

  /** Tries again what could not be sent. */
  readonly resume = (): void => this.#saver.wake();

  #noteSaved(sent: EditedSheet, revision: number | null): void {
    const component = sent.component.key;
    const sheet = this.#now.sheets.get(component);
    if (sheet === undefined) return;
    const next = { ...sheet, saved: sent.lines, isThere: true, revision: revision ?? sheet.revision };
    this.#become({ sheets: withEntry(this.#now.sheets, component, next) });
    this.#keep(next);
  }
}

const mapped = ({ base, lines }: { readonly base: readonly EditedLine[]; readonly lines: readonly EditedLine[] }) => ({
  base: byRequirement(base),
  lines: byRequirement(lines),
});
