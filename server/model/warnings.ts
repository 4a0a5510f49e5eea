import { type Change, type Put, putAll } from './change.ts';
import { ENTITY_LISTS, type EntityList, type Model } from './document.ts';
import type { PathOf } from './invariants/identity.ts';
import { type Answer, LeftDuties } from './leftDuties.ts';
import { type IdsAlike, looksLike } from './lookalike.ts';
import { getOrCompute } from './memoize.ts';
import type { Sheet } from './sheet.ts';
import { finish, type Steps } from './steps.ts';

/** What is allowed and yet likely to be a slip. Unlike problems, warnings stop nothing. */
export const WARNING_CODES = ['LOOKALIKE_ID', 'STALE_SATISFIES'] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** One warning; `path` and `params` as those of a problem. */
export interface Warning {
  readonly code: WarningCode;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The model before the changes that are looked at, as whoever is warned may know it. */
export interface Before {
  readonly alike: IdsAlike;
  readonly answer: Answer;
}

const NOTHING: Before = { alike: () => [], answer: () => [] };

/** More than a person reads. */
const MAX_WARNINGS = 1000;

/** Something that is put, and where its author finds it. */
interface Placed {
  readonly put: Put;
  readonly path: () => string;
}

/** The ids that an entity brings, each with the list that it stands in and where it stands below the entity. */
function idsOf({ list, entity }: Put): { readonly list: EntityList; readonly id: string; readonly below: string }[] {
  if (!('id' in entity)) return [];
  // What is proposed will have its id as soon as it is accepted.
  const proposed =
    list === 'proposals' && entity.answer === undefined
      ? [{ list: 'contracts' as const, id: entity.contract.id, below: '.contract.id' }]
      : [];
  return [{ list, id: entity.id, below: '.id' }, ...proposed];
}

/** New ids of one kind that only look the same: each names the first of its look, what was there before comes first. */
function* lookalikes(placed: readonly Placed[], { alike }: Before): Generator<Warning | undefined> {
  const first = new Map<string, string>();
  for (const { put, path } of placed) {
    for (const { list, id, below } of idsOf(put)) {
      const before = [...alike(list, id)];
      const other = before[0] ?? getOrCompute(first, `${list}/${looksLike(id)}`, () => id);
      if (other === id || before.includes(id)) continue;
      yield { code: 'LOOKALIKE_ID', path: `${path()}${below}`, params: { id, other } };
    }
    yield undefined;
  }
}

/** Whether one of some components leaves a duty; else the id of one of theirs that looks like it, if there is one. */
function* findDuty(left: LeftDuties, sources: readonly string[], id: string): Generator<undefined, string | boolean> {
  for (const source of sources) {
    if (left.dutiesOf(source).has(id)) return true;
    yield undefined;
  }
  const look = looksLike(id);
  for (const source of sources) {
    for (const other of left.dutiesOf(source)) if (looksLike(other) === look) return other;
    yield undefined;
  }
  return false;
}

/** The ids of the duties that a sheet takes on, and where they stand below it. */
const claimsOf = ({ lines = [] }: Sheet): { readonly id: string; readonly below: string }[] =>
  lines.flatMap(({ satisfies = [] }, at) => satisfies.map((id, i) => ({ id, below: `.lines[${at}].satisfies[${i}]` })));

/** Duty items that a line takes on and no version of any supplier's sheet has: nothing is taken on by that. */
function* staleClaims(
  placed: readonly Placed[],
  { answer }: Before,
  changes: readonly Change[],
): Generator<Warning | undefined> {
  const left = new LeftDuties(answer, changes);
  for (const { put, path } of placed) {
    const claims = put.list === 'sheets' ? claimsOf(put.entity) : [];
    const sources = put.list === 'sheets' && claims.length > 0 ? left.leftTo(put.entity.component) : undefined;
    if (sources === undefined) continue;
    for (const { id, below } of claims) {
      const found = yield* findDuty(left, sources, id);
      if (found === true) continue;
      const params = found === false ? { id } : { id, meant: found };
      yield { code: 'STALE_SATISFIES', path: `${path()}${below}`, params };
    }
  }
}

/** What was there before, without what the changes take away. */
function remaining({ alike, answer }: Before, changes: readonly Change[]): Before {
  const gone = new Set(changes.flatMap((change) => (change.op === 'remove' ? [`${change.list}/${change.key}`] : [])));
  return { answer, alike: (list, id) => [...alike(list, id)].filter((other) => !gone.has(`${list}/${other}`)) };
}

/**
 * What changes should be looked at for although nothing stands against them, in steps: new ids that look like others, and
 * duties taken on that no supplier has left; at most a thousand warnings, look-alike ids first, each kind in the order of the
 * changes. `pathOf` says where the entity that the i-th change puts stands.
 */
export function* findingWarnings(
  changes: readonly Change[],
  pathOf: (change: number) => string,
  before: Before,
): Steps<Warning[]> {
  const placed = changes.flatMap((put, i): Placed[] => (put.op === 'put' ? [{ put, path: () => pathOf(i) }] : []));
  const left = remaining(before, changes);
  const warnings: Warning[] = [];
  for (const find of [lookalikes, staleClaims]) {
    for (const warning of find(placed, left, changes)) {
      if (warning !== undefined) warnings.push(warning);
      if (warnings.length === MAX_WARNINGS) return warnings;
      yield;
    }
  }
  return warnings;
}

/** What a model without problems should still be looked at for, and the store that it is for, if any; in the order of its lists. */
export function warningsOf(model: Model, pathOf: PathOf, before: Before = NOTHING): Warning[] {
  const paths: (() => string)[] = [];
  const puts = ENTITY_LISTS.flatMap((list) => {
    for (const index of model[list].keys()) paths.push(() => pathOf(list, index));
    return putAll({ [list]: model[list] });
  });
  return finish(findingWarnings(puts, (i) => paths[i]?.() ?? '', before));
}
