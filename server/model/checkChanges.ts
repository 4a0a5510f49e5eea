import { applyTo, canonicalText, type KeyedModel, keyingOf, unkeyModel } from './apply.ts';
import { type Change, keyOfChange, keyOfEntity, putAll } from './change.ts';
import type { EntityList, Model } from './document.ts';
import { checkingModel } from './invariants/model.ts';
import { collectProblems, type Problem, type Report } from './problem.ts';
import { isPublished, type Sheet } from './sheet.ts';
import { eachInSteps, finish, flatMapInSteps, mapInSteps, type Steps } from './steps.ts';

/** What a check of changes found, and the model after them. */
export interface CheckedChanges {
  readonly after: Model;
  readonly problems: Problem[];
}

/**
 * Every violation that a list of changes would cause, and the model after it. `current` must hold at least the
 * neighbourhood of the changes: what they name, what that refers to, and what refers to it. Problems that were there before
 * are not reported: a part of a model has loose ends, and problems elsewhere must not block a change.
 */
export const checkChanges = (current: Model, changes: readonly Change[]): CheckedChanges =>
  finish(checkingChanges(current, changes));

/** The same in steps, for changes that are many. */
export function* checkingChanges(current: Model, changes: readonly Change[]): Steps<CheckedChanges> {
  const { problems, report } = collectProblems();
  const keyed = yield* keyingOf(current);
  const gone = new Set(changes.filter((c) => c.op === 'remove' && c.list === 'components').map(keyOfChange));
  yield* eachInSteps(changes, (change, i) => {
    checkOne(change, keyed, gone, `changes[${i}]`, report);
    applyTo(keyed, change);
  });
  const after = unkeyModel(keyed);
  const known = new Set(yield* mapInSteps(yield* problemsOf(current), identityOf));
  const added = yield* flatMapInSteps(yield* problemsOf(after), (problem) =>
    known.has(identityOf(problem)) ? [] : [problem],
  );
  if (added.length === 0) return { after, problems };
  const changed = new Map<string, number>();
  yield* eachInSteps(changes, (change, i) => changed.set(`${change.list}/${keyOfChange(change)}`, i));
  yield* eachInSteps(added, (problem) => {
    const at = changed.get(`${problem.list}/${problem.key}`);
    // `changes[3].entity` for what a change puts, `contracts(k1)` for what only refers to something changed.
    const root = at === undefined ? `${problem.list}(${problem.key})` : `changes[${at}].entity`;
    report(problem.problem.code, `${root}${problem.rest}`, problem.problem.params);
  });
  return { after, problems };
}

/**
 * Whether a published sheet says what it said. Where the same changes remove a component, a line that named it as its supplier may name
 * another one: the component was merged into that (mergeRecords.ts), and what is said stays.
 */
function saysTheSame(before: Sheet, after: Sheet, gone: ReadonlySet<string>): boolean {
  const lines = (before.lines ?? []).map((line, at) => {
    const via = after.lines?.[at]?.via;
    return line.via !== undefined && gone.has(line.via) && via !== undefined ? { ...line, via } : line;
  });
  return canonicalText(after) === canonicalText(before.lines === undefined ? before : { ...before, lines });
}

function checkOne(change: Change, before: KeyedModel, gone: ReadonlySet<string>, path: string, report: Report): void {
  const key = keyOfChange(change);
  const existing = before[change.list].get(key);
  if (change.op === 'remove' && existing === undefined)
    report('NOTHING_TO_REMOVE', path, { kind: change.list, id: key });
  if (change.list !== 'sheets') return;
  const sheet = before.sheets.get(key);
  if (sheet === undefined || !isPublished(sheet)) return;
  const { component, version } = sheet;
  const kept = change.op === 'put' ? saysTheSame(sheet, change.entity, gone) : gone.has(component);
  if (!kept) report('PUBLISHED_SHEET_CHANGED', path, { component, version });
}

/** A problem with the key of the entity that it stands at and the rest of its path. */
interface LocatedProblem {
  readonly list: EntityList;
  readonly key: string;
  readonly rest: string;
  readonly problem: Problem;
}

const identityOf = ({ list, key, rest, problem }: LocatedProblem): string =>
  JSON.stringify([list, key, rest, problem.code, problem.params]);

const keyAt = (model: Model, list: EntityList, index: number): string =>
  putAll({ [list]: model[list].slice(index, index + 1) }).map(keyOfEntity)[0] ?? '';

function* problemsOf(model: Model): Steps<LocatedProblem[]> {
  const { problems, report } = collectProblems();
  const places: { list: EntityList; index: number }[] = [];
  yield* checkingModel(model, report, (list, index) => {
    // A number and a mark that no path has: keys may hold any text, so the place is looked up, not read back.
    places.push({ list, index });
    return `${places.length - 1}\u0000`;
  });
  return yield* flatMapInSteps(problems, (problem): LocatedProblem[] => {
    const end = problem.path.indexOf('\u0000');
    const place = places[Number(problem.path.slice(0, end))];
    if (place === undefined) return [];
    const { list, index } = place;
    return [{ list, key: keyAt(model, list, index), rest: problem.path.slice(end + 1), problem }];
  });
}
