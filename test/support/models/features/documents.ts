import { addDays } from '../build/days.ts';
import type { Facts, Feature } from './facts.ts';

function components(facts: Facts): string[] {
  return [...facts.components.keys()];
}

function twins(ids: readonly string[], fold: (id: string) => string): boolean {
  return new Set(ids.map(fold)).size < new Set(ids).size;
}

function valid(from: string | undefined, until: string | undefined, day: string): boolean {
  return (from ?? day) <= day && day <= (until ?? day);
}

/** Whether some line of work on the day names evidence of this state. */
function evidence(facts: Facts, state: 'valid' | 'expired' | 'early'): boolean {
  const named = new Set(facts.said.flatMap(({ line }) => line.evidence ?? []));
  return facts.evidence.some(({ id, issuedOn, validUntil }) => {
    if (!named.has(id)) return false;
    if (state === 'valid') return valid(issuedOn, validUntil, facts.asOf);
    return state === 'early' ? (issuedOn ?? '') > facts.asOf : validUntil !== undefined && validUntil < facts.asOf;
  });
}

/** Features of the documents as such, of ids and of evidence. */
export const DOCUMENT_FEATURES: readonly Feature[] = [
  { name: 'two documents', percent: 15, holds: ({ documents }) => documents.length === 2 },
  { name: 'ids outside ASCII', percent: 8, holds: ({ ids }) => ids.some((id) => /[^ -~]/.test(id)) },
  { name: 'ids named like properties of objects', percent: 4, holds: ({ ids }) => ids.includes('__proto__') },
  { name: 'very long ids', percent: 2, holds: ({ ids }) => ids.some((id) => id.length >= 189) },
  { name: 'ids with quotes', percent: 3, holds: ({ ids }) => ids.some((id) => /["'`\\]/.test(id)) },
  {
    name: 'component ids that differ in case only',
    percent: 0.5,
    holds: (facts) => twins(components(facts), (id) => id.toLowerCase()),
  },
  {
    name: 'component ids that differ in composition only',
    percent: 0.5,
    holds: (facts) => twins(components(facts), (id) => id.normalize('NFC')),
  },
  { name: 'only plain ids', percent: 75, holds: ({ ids }) => ids.every((id) => /^[-a-z0-9:]{1,20}$/.test(id)) },
  {
    name: 'an empty list or object where it could be left out',
    percent: 4,
    holds: ({ contracts }) => contracts.some(({ terms }) => terms !== undefined && Object.keys(terms).length === 0),
  },
  {
    name: 'a document dated otherwise than the analysis',
    percent: 4,
    holds: ({ documents, asOf }) => documents.some((document) => document.asOf === addDays(asOf, 7)),
  },
  { name: 'valid evidence on a line', percent: 30, holds: (facts) => evidence(facts, 'valid') },
  { name: 'expired evidence on a line', percent: 20, holds: (facts) => evidence(facts, 'expired') },
  { name: 'evidence on a line before its issue', percent: 15, holds: (facts) => evidence(facts, 'early') },
];
