import { addDays } from '../support/models/build/days.ts';
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

/** The same value with every text that is a calendar day moved by a number of days. */
export function moveDays<T>(value: T, days: number): T;
export function moveDays(value: unknown, days: number): unknown {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? addDays(value, days) : value;
  if (Array.isArray(value)) return value.map((element) => moveDays<unknown>(element, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, moveDays<unknown>(of, days)]));
}

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
    findings: documents.flatMap((d) => d.findings ?? []),
  };
}

/**
 * The same model with every requirement repeated a number of times, mappings and lines with it: the copies `r~1`, `r~2` … say
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
