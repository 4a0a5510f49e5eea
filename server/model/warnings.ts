import { ENTITY_LISTS, type Model } from './document.ts';
import type { PathOf } from './invariants/identity.ts';
import { looksLike } from './lookalike.ts';
import { remember } from './remember.ts';
import type { IdsOf } from './suggest.ts';

/** What is allowed and yet likely to be a slip. Unlike problems, warnings stop nothing. */
export const WARNING_CODES = ['LOOKALIKE_ID', 'STALE_SATISFIES'] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** One warning; `path` and `params` as those of a problem. */
export interface Warning {
  readonly code: WarningCode;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A duty item of a component's sheet, of any version. */
export interface DutyOf {
  readonly component: string;
  readonly id: string;
}

/** What is there beside the model that is looked at: the store that files are imported into. */
export interface Beside {
  readonly idsOf: IdsOf;
  readonly duties: () => Iterable<DutyOf>;
}

const NOTHING: Beside = { idsOf: () => [], duties: () => [] };

/** More than a person reads. */
const MAX_WARNINGS = 1000;

/** Ids of one kind that only look the same: each after the first names the first, what was there before comes first. */
function* lookalikes(model: Model, pathOf: PathOf, { idsOf }: Beside): Generator<Warning> {
  for (const list of ENTITY_LISTS) {
    if (model[list].length === 0) continue;
    const first = new Map<string, string>();
    for (const id of idsOf(list)) remember(first, looksLike(id), () => id);
    for (const [index, entity] of model[list].entries()) {
      if (!('id' in entity)) continue;
      const { id } = entity;
      const other = remember(first, looksLike(id), () => id);
      if (other !== id) yield { code: 'LOOKALIKE_ID', path: `${pathOf(list, index)}.id`, params: { id, other } };
    }
  }
}

function* dutiesIn({ sheets }: Model): Generator<DutyOf> {
  for (const { component, lines = [] } of sheets) {
    for (const { duties = [] } of lines) for (const { id } of duties) yield { component, id };
  }
}

function* claimsIn({ sheets }: Model, pathOf: PathOf): Generator<DutyOf & { readonly path: string }> {
  for (const [index, { component, lines = [] }] of sheets.entries()) {
    for (const [at, { satisfies = [] }] of lines.entries()) {
      for (const [i, id] of satisfies.entries()) {
        yield { component, id, path: `${pathOf('sheets', index)}.lines[${at}].satisfies[${i}]` };
      }
    }
  }
}

/** Duty items that a line takes on and no version of another component's sheet has: nothing is taken on by that. */
function* staleClaims(model: Model, pathOf: PathOf, beside: Beside): Generator<Warning> {
  if (!model.sheets.some(({ lines = [] }) => lines.some(({ satisfies = [] }) => satisfies.length > 0))) return;
  const leftBy = new Map<string, Set<string>>();
  for (const duties of [dutiesIn(model), beside.duties()]) {
    for (const { component, id } of duties) remember(leftBy, id, () => new Set<string>()).add(component);
  }
  for (const { component, id, path } of claimsIn(model, pathOf)) {
    const by = leftBy.get(id);
    if (by === undefined || (by.size === 1 && by.has(component)))
      yield { code: 'STALE_SATISFIES', path, params: { id } };
  }
}

/**
 * What a model without problems should still be looked at for, and the store that it is for, if any; at most a thousand
 * warnings, look-alike ids first, each kind in the order of the model's lists.
 */
export function warningsOf(model: Model, pathOf: PathOf, beside: Beside = NOTHING): Warning[] {
  const warnings: Warning[] = [];
  for (const find of [lookalikes, staleClaims]) {
    for (const warning of find(model, pathOf, beside)) {
      if (warnings.length === MAX_WARNINGS) return warnings;
      warnings.push(warning);
    }
  }
  return warnings;
}
