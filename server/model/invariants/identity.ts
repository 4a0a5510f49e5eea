import type { Put } from '../change.ts';
import type { EntityList, Model } from '../document.ts';
import type { Problem, ProblemCode, Report } from '../problem.ts';
import { isPublished, type Sheet } from '../sheet.ts';

/** Says where the i-th entity of a list of the model stands, e.g. `a.json: components[3]`. */
export type PathOf = (list: EntityList, index: number) => string;

/** What of an entity may stand only once in its list, and what is said when it stands there again. */
interface Identity<T> {
  readonly code: ProblemCode;
  /** The values that tell entities apart; undefined: this entity is not held to it. */
  readonly of: (entity: T) => Readonly<Record<string, string>> | undefined;
  /** Below the entity's own path. */
  readonly field: string;
  /** What is said of a repetition; unless given, the values themselves and the place of the first. */
  readonly params?: (entity: T) => Problem['params'];
}

const byId: Identity<{ readonly id: string }> = { code: 'DUPLICATE_ID', of: ({ id }) => ({ id }), field: '.id' };

const byEnds: Identity<Model['links'][number]> = {
  code: 'DUPLICATE_LINK',
  of: ({ consumer, supplier, kind }) => ({ consumer, supplier, kind }),
  field: '',
};

/** Drafts of one version would be as hard to tell apart as published sheets; a draft may go by a published version. */
const byVersion: Identity<Sheet> = {
  code: 'DUPLICATE_SHEET_VERSION',
  of: (sheet) => ({
    component: sheet.component,
    version: sheet.version,
    state: isPublished(sheet) ? 'published' : 'draft',
  }),
  field: '.version',
  params: ({ component, version }) => ({ component, version }),
};

const byDate: Identity<Sheet> = {
  code: 'DUPLICATE_SHEET_DATE',
  of: (sheet) => (isPublished(sheet) ? { component: sheet.component, date: sheet.publishedOn } : undefined),
  field: '.publishedOn',
  params: ({ component, version, publishedOn }) => ({ component, version, date: publishedOn ?? '' }),
};

const byGap: Identity<Model['decisions'][number]> = {
  code: 'DUPLICATE_DECISION',
  of: ({ institution, gap }) => ({ institution, gap }),
  field: '',
};

/** What must not stand again in the list of an entity: where two entities have an equal one, checkIdentity reports it. */
export function identitiesOf(put: Put): string[] {
  const of = (field: string, values: Readonly<Record<string, string>> | undefined): string[] =>
    values === undefined ? [] : [JSON.stringify([field, ...Object.values(values)])];
  if (put.list === 'links') return of('', byEnds.of(put.entity));
  if (put.list === 'decisions') return of('', byGap.of(put.entity));
  if (put.list !== 'sheets') return of('', byId.of(put.entity));
  return [...of('version', byVersion.of(put.entity)), ...of('date', byDate.of(put.entity))];
}

function checkDistinct<T>(list: readonly T[], identity: Identity<T>, at: (index: number) => string, report: Report) {
  const first = new Map<string, number>();
  list.forEach((entity, i) => {
    const values = identity.of(entity);
    if (values === undefined) return;
    const key = JSON.stringify(Object.values(values));
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    else report(identity.code, at(i) + identity.field, identity.params?.(entity) ?? { ...values, first: at(before) });
  });
}

/**
 * Reports what stands in a list of the model more than once: an id, a link, a published sheet of one version or date, a
 * decision on one gap. Each repetition is reported once. Time is linear in the list.
 */
export function checkIdentity(model: Model, list: EntityList, pathOf: PathOf, report: Report): void {
  const at = (index: number) => pathOf(list, index);
  if (list === 'links') checkDistinct(model.links, byEnds, at, report);
  else if (list === 'decisions') checkDistinct(model.decisions, byGap, at, report);
  else if (list === 'sheets') {
    checkDistinct(model.sheets, byVersion, at, report);
    checkDistinct(model.sheets, byDate, at, report);
  } else checkDistinct<{ readonly id: string }>(model[list], byId, at, report);
}
