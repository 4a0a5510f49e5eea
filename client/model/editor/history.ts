import { areLines, type EditedLine, sameLines } from './lines.ts';

/** What was said of a requirement of a component before a step, and is said after it. */
export interface LineChange {
  readonly component: string;
  readonly requirement: string;
  readonly before: readonly EditedLine[];
  readonly after: readonly EditedLine[];
}

/** One step of undo, by a person. */
export interface Step {
  readonly id: number;
  /** When, ms. */
  readonly at: number;
  /** What it did, for people: made by whoever made the step. */
  readonly label: string;
  /** Steps in a row with the same one are one: letters typed into a field. */
  readonly run: string | undefined;
  readonly changes: readonly LineChange[];
}

/** Steps that were made and can be undone, and those that were undone and can be made again; the latest last. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  readonly next: number;
}

/** Steps that are kept. */
const MAX_STEPS = 100;

/** Before the first step. */
export const NO_HISTORY: History = { done: [], undone: [], next: 1 };

const keyOf = ({ component, requirement }: LineChange): string => JSON.stringify([component, requirement]);

/** Changes one after the other as one. */
function merged(first: readonly LineChange[], then: readonly LineChange[]): LineChange[] {
  const changes = new Map(first.map((change) => [keyOf(change), change]));
  for (const change of then) {
    const { before } = changes.get(keyOf(change)) ?? change;
    changes.set(keyOf(change), { ...change, before });
  }
  return [...changes.values()].filter(({ before, after }) => before !== after);
}

/** After a step; what was undone before cannot be made again. */
export function record(history: History, step: Omit<Step, 'id'>): History {
  const last = history.done.at(-1);
  if (last !== undefined && step.run !== undefined && last.run === step.run) {
    const changes = merged(last.changes, step.changes);
    const rest = history.done.slice(0, -1);
    return {
      ...history,
      done: changes.length === 0 ? rest : [...rest, { ...last, at: step.at, label: step.label, changes }],
      undone: [],
    };
  }
  const done = [...history.done, { ...step, id: history.next }].slice(-MAX_STEPS);
  return { done, undone: [], next: history.next + 1 };
}

/** What a step back does. */
export const reversed = ({ changes }: Step): LineChange[] =>
  changes.map((change) => ({ ...change, before: change.after, after: change.before }));

/** What is done to undo the last step; undefined where there is none. */
export function undone(history: History): { readonly history: History; readonly step: Step } | undefined {
  const step = history.done.at(-1);
  return step && { step, history: { ...history, done: history.done.slice(0, -1), undone: [...history.undone, step] } };
}

/** What is done to make the step again that was undone last; undefined where there is none. */
export function redone(history: History): { readonly history: History; readonly step: Step } | undefined {
  const step = history.undone.at(-1);
  return step && { step, history: { ...history, undone: history.undone.slice(0, -1), done: [...history.done, step] } };
}

/** Whether a step can be undone out of its turn: whatever it changed is still as it left it. */
export const isUntouched = (step: Step, now: (change: LineChange) => readonly EditedLine[]): boolean =>
  step.changes.every((change) => sameLines(now(change), change.after));

/** After a step was undone out of its turn. */
export const without = (history: History, id: number): History => ({
  ...history,
  done: history.done.filter((step) => step.id !== id),
  undone: [],
});

/** How long the text is at most that a browser keeps of the steps: its storage is small, and the latest matter most. */
const MAX_KEPT = 300_000;

/** The latest steps that can be undone, as text for the browser; `readHistory` gives them back. */
export function writeHistory({ done }: History): string {
  const kept: string[] = [];
  let length = 0;
  for (const step of [...done].reverse()) {
    const text = JSON.stringify(step);
    length += text.length;
    if (length > MAX_KEPT) break;
    kept.unshift(text);
  }
  return `[${kept.join(',')}]`;
}

function isChange(value: unknown): value is LineChange {
  if (typeof value !== 'object' || value === null) return false;
  const { component, requirement, before, after }: Partial<Record<keyof LineChange, unknown>> = value;
  return typeof component === 'string' && typeof requirement === 'string' && areLines(before) && areLines(after);
}

function isStep(value: unknown): value is Omit<Step, 'id' | 'run'> {
  if (typeof value !== 'object' || value === null) return false;
  const { at, label, changes }: Partial<Record<keyof Step, unknown>> = value;
  return typeof at === 'number' && typeof label === 'string' && Array.isArray(changes) && changes.every(isChange);
}

/** Steps as the browser has kept them; none where that is not what was kept. */
export function readHistory(text: string | null): History {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(kept) || !kept.every(isStep)) return NO_HISTORY;
    return kept.reduce(
      (history, { at, label, changes }) => record(history, { at, label, changes, run: undefined }),
      NO_HISTORY,
    );
  } catch {
    return NO_HISTORY;
  }
}
