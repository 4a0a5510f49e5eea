import type { ReferenceAnalysis } from '../reference/results.ts';
import { addDays } from '../support/models/build/days.ts';
import { type Namer, renameModel } from '../support/models/naming.ts';
import type { ModelCase, ModelDocument } from '../support/models/types.ts';

/** Pseudo-random numbers from 0 to below 1; the same seed gives the same numbers (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same value with every list in it, however deep, in another order: every list of a model is a set. */
export function shuffleLists<T>(value: T, next: () => number): T;
export function shuffleLists(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) {
    const keyed = value.map((element) => ({ element: shuffleLists<unknown>(element, next), key: next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ element }) => element);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, shuffleLists<unknown>(of, next)]));
}

/** The same value with every text that is a calendar day moved by so many days. */
export function moveDays<T>(value: T, days: number): T;
export function moveDays(value: unknown, days: number): unknown {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? addDays(value, days) : value;
  if (Array.isArray(value)) return value.map((element) => moveDays<unknown>(element, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, moveDays<unknown>(of, days)]));
}

/** New names for all ids, and the way back for whatever an analysis says with them. */
export interface Renamed {
  readonly documents: ModelDocument[];
  back(analyses: readonly ReferenceAnalysis[]): ReferenceAnalysis[];
}

/**
 * Renames every id. Catalogues and requirements keep their order, since the least of several carried lines counts; all
 * other ids are put into the opposite order.
 */
export function renameEverything(documents: readonly ModelDocument[]): Renamed {
  const names = new Map<string, Map<string, string>>();
  const original = (kind: string, id: string) => names.get(kind)?.get(id) ?? id;
  const namer: Namer = (kind, ids) => {
    const ordered = kind === 'catalogue' || kind === 'requirement';
    const rank = new Map([...ids].sort().map((id, i) => [id, ids.length - i]));
    const given = ids.map((id) => (ordered ? `new-${id}` : `new-${String(rank.get(id)).padStart(4, '0')}`));
    const known = names.get(kind) ?? new Map<string, string>();
    names.set(kind, known);
    given.forEach((name, i) => {
      known.set(name, ids[i] ?? name);
    });
    return given;
  };
  const renamed = renameModel(documents, namer);
  const reference = (key: string) => {
    const colon = key.indexOf(':');
    return `${original('catalogue', key.slice(0, colon))}:${original('requirement', key.slice(colon + 1))}`;
  };
  return { documents: renamed, back: (analyses) => analyses.map((one) => originalAnalysis(one, original, reference)) };
}

const KIND_OF_FIELD: Readonly<Record<string, string>> = {
  consumer: 'component',
  supplier: 'component',
  component: 'component',
  contract: 'contract',
  party: 'party',
  item: 'duty',
};

function originalAnalysis(
  { id, cells, gaps, detail }: ReferenceAnalysis,
  original: (kind: string, id: string) => string,
  reference: (key: string) => string,
): ReferenceAnalysis {
  return {
    id: original('party', id),
    cells,
    gaps: gaps.map((gap) => {
      const place = Object.entries(KIND_OF_FIELD).flatMap(([field, kind]) => {
        const value = Object.entries(gap).find(([key]) => key === field)?.[1];
        return typeof value === 'string' ? [[field, original(kind, value)] as const] : [];
      });
      return {
        ...gap,
        ...Object.fromEntries(place),
        ...(gap.requirement === undefined ? {} : { requirement: reference(gap.requirement) }),
        actors: gap.actors.map((actor) => original('party', actor)).sort(),
      };
    }),
    detail: detail.map((cell) => ({
      ...cell,
      component: original('component', cell.component),
      requirement: reference(cell.requirement),
      performers: cell.performers.map((performer) => original('component', performer)).sort(),
    })),
  };
}

/** What an analysis says but for the ids of gaps and for all order: comparable after renaming. */
export function asSets(analyses: readonly ReferenceAnalysis[]): unknown {
  const set = (values: readonly object[]) => values.map((value) => JSON.stringify(sortedKeys(value))).sort();
  const said = analyses.map(({ id, cells, gaps, detail }) => {
    return { id, cells, gaps: set(gaps.map(({ id: _, ...gap }) => gap)), detail: set(detail) };
  });
  return said.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const sortedKeys = (value: object): unknown =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** All documents of a case as one. */
export function joined({ documents }: ModelCase): ModelDocument {
  return {
    format: 'bunkai-model/1',
    catalogues: documents.flatMap((d) => d.catalogues ?? []),
    parties: documents.flatMap((d) => d.parties ?? []),
    components: documents.flatMap((d) => d.components ?? []),
    links: documents.flatMap((d) => d.links ?? []),
    sheets: documents.flatMap((d) => d.sheets ?? []),
    contracts: documents.flatMap((d) => d.contracts ?? []),
    evidence: documents.flatMap((d) => d.evidence ?? []),
  };
}

/**
 * The same model with every requirement so many times over, mappings and lines with it: the copies `r~1`, `r~2` … say
 * the same of the same things, and cells spread over many words of the engine's sets.
 */
export function multiply(documents: readonly ModelDocument[], times: number): ModelDocument[] {
  const loaded = new Set(
    documents.flatMap((d) => d.catalogues ?? []).flatMap((c) => (c.requirements ?? []).map((r) => `${c.id}:${r.id}`)),
  );
  const copies = Array.from({ length: times }, (_, i) => (i === 0 ? '' : `~${i}`));
  const copied = <T extends object>(
    value: T,
    ...keys: readonly { [K in keyof T]: T[K] extends string ? K : never }[keyof T][]
  ) => copies.map((copy): T => ({ ...value, ...Object.fromEntries(keys.map((key) => [key, `${value[key]}${copy}`])) }));
  return documents.map((document) => ({
    ...document,
    ...(document.catalogues && {
      catalogues: document.catalogues.map((catalogue) => ({
        ...catalogue,
        ...(catalogue.requirements && { requirements: catalogue.requirements.flatMap((r) => copied(r, 'id')) }),
        ...(catalogue.mappings && { mappings: catalogue.mappings.flatMap((m) => copied(m, 'source', 'target')) }),
      })),
    }),
    ...(document.sheets && {
      sheets: document.sheets.map((sheet) => ({
        ...sheet,
        ...(sheet.lines && {
          lines: sheet.lines.flatMap((line) => (loaded.has(line.requirement) ? copied(line, 'requirement') : [line])),
        }),
      })),
    }),
  }));
}
