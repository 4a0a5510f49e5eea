import { foldedForms, foldedQuery } from '../../../fold/fold.ts';
import { MAX_ID_CHARACTERS } from '../../../model/shape/ids.ts';
import { fingerprint } from '../../tables/mapping/fold.ts';

/** Names under which something is known, looked up as search compares them. */
export interface NameIndex {
  add(id: string, names: readonly (string | undefined)[]): void;
  /** The ids of what a name may mean: those that are called exactly so where there are any, else all that fit. */
  find(name: string): readonly string[];
}

const exactly = (name: string): string => name.normalize('NFKC').replaceAll(/\s+/gu, '');

/** An index of names, empty. */
export function nameIndex(): NameIndex {
  const [exact, folded] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const enter = (map: Map<string, Set<string>>, key: string, id: string) => {
    const ids = map.get(key);
    if (ids === undefined) map.set(key, new Set([id]));
    else ids.add(id);
  };
  return {
    add: (id, names) => {
      for (const name of names) {
        if (name === undefined) continue;
        enter(exact, exactly(name), id);
        for (const form of foldedForms(name)) enter(folded, form, id);
      }
    },
    find: (name) => {
      const same = exact.get(exactly(name));
      if (same !== undefined) return [...same];
      return [...new Set(foldedQuery(name).flatMap((form) => [...(folded.get(form) ?? [])]))];
    },
  };
}

/** Characters of a name that an id is made of at most; a longer one is cut, and told apart by a fingerprint. */
const MAX_LOCAL = 80;

/** A name or number as the part of an id that is behind the full stop: the same for every import of the same file. */
export function localId(...parts: readonly string[]): string {
  const text = parts
    .map((part) =>
      part
        .normalize('NFKC')
        .trim()
        .replaceAll(/[\s.\p{C}\p{Z}]+/gu, '-'),
    )
    .join('-');
  return text.length <= MAX_LOCAL ? text : `${text.slice(0, MAX_LOCAL)}-${fingerprint(parts)}`;
}

/** An id in the name space of a party; without one where it would be too long. */
export function idIn(party: string, ...parts: readonly string[]): string {
  const id = `${party}.${localId(...parts)}`;
  return id.length <= MAX_ID_CHARACTERS ? id : `${party}.${fingerprint(parts)}`;
}

/** What an id is called in its name space. */
export const localPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** Forms of companies as lists abbreviate them. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/㈱|[(（]株[)）]/gu, '株式会社'],
  [/㈲|[(（]有[)）]/gu, '有限会社'],
  [/㈾|[(（]資[)）]/gu, '合資会社'],
  [/[(（]同[)）]/gu, '合同会社'],
];

/** A name as papers write it: half-width kana, which old systems keep, in full width. */
export const inFullKana = (name: string): string =>
  name.replace(/[\uff61-\uff9f]+/gu, (kana) => kana.normalize('NFKC'));

/** The name of a company as letters and contracts write it. */
export const formalName = (name: string): string =>
  FORMS.reduce((text, [form, whole]) => text.replace(form, whole), inFullKana(name)).trim();
