import { applyTo, canonicalText, keyModel, unkeyModel } from './apply.ts';
import { type Change, keyOfChange, keyOfEntity, putAll } from './change.ts';
import { ENTITY_LISTS, type EntityList, type Model } from './document.ts';
import { checkModel } from './invariants/model.ts';
import { collectProblems, type Problem, type Report } from './problem.ts';
import { isPublished } from './sheet.ts';

/**
 * Every violation that a list of changes would cause, and the model after it. `current` must hold at least the
 * neighbourhood of the changes: what they name, what that refers to, and what refers to it. Faults that were there before
 * are not reported: a part of a model has loose ends, and faults elsewhere must not block anybody.
 */
export function checkChanges(current: Model, changes: readonly Change[]): { after: Model; problems: Problem[] } {
  const { problems, report } = collectProblems();
  const keyed = keyModel(current);
  const gone = new Set(changes.filter((c) => c.op === 'remove' && c.list === 'components').map(keyOfChange));
  changes.forEach((change, i) => {
    checkOne(change, keyed, gone, `changes[${i}]`, report);
    applyTo(keyed, change);
  });
  const after = unkeyModel(keyed);
  const identity = (f: ReturnType<typeof faultsOf>[number]) =>
    JSON.stringify([f.list, f.key, f.rest, f.problem.code, f.problem.params]);
  const known = new Set(faultsOf(current).map(identity));
  const changed = new Map(changes.map((change, i) => [`${change.list}/${keyOfChange(change)}`, i]));
  for (const fault of faultsOf(after)) {
    if (known.has(identity(fault))) continue;
    const at = changed.get(`${fault.list}/${fault.key}`);
    // `changes[3].entity` for what a change puts, `contracts(k1)` for what only refers to something changed.
    const root = at === undefined ? `${fault.list}(${fault.key})` : `changes[${at}].entity`;
    report(fault.problem.code, `${root}${fault.rest}`, fault.problem.params);
  }
  return { after, problems };
}

function checkOne(
  change: Change,
  before: ReturnType<typeof keyModel>,
  gone: ReadonlySet<string>,
  path: string,
  report: Report,
): void {
  const key = keyOfChange(change);
  const existing = before[change.list].get(key);
  if (change.op === 'remove' && existing === undefined)
    report('NOTHING_TO_REMOVE', path, { kind: change.list, id: key });
  if (change.list !== 'sheets') return;
  const sheet = before.sheets.get(key);
  if (sheet === undefined || !isPublished(sheet)) return;
  const { component, version } = sheet;
  const kept = change.op === 'put' ? canonicalText(change.entity) === canonicalText(sheet) : gone.has(component);
  if (!kept) report('PUBLISHED_SHEET_CHANGED', path, { component, version });
}

/** The faults of a model, each with the key of the entity that it stands at and the rest of its path. */
function faultsOf(model: Model): { list: EntityList; key: string; rest: string; problem: Problem }[] {
  const { problems, report } = collectProblems();
  const keys = new Map(ENTITY_LISTS.map((list) => [list, putAll({ [list]: model[list] }).map(keyOfEntity)]));
  const places: { list: EntityList; key: string }[] = [];
  checkModel(model, report, (list, index) => {
    // A number and a mark that no path has: keys may hold any text, so the place is looked up, not read back.
    places.push({ list, key: keys.get(list)?.[index] ?? '' });
    return `${places.length - 1}\u0000`;
  });
  return problems.flatMap((problem) => {
    const end = problem.path.indexOf('\u0000');
    const place = places[Number(problem.path.slice(0, end))];
    return place === undefined ? [] : [{ ...place, rest: problem.path.slice(end + 1), problem }];
  });
}
