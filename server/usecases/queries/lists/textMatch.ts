import { foldedForms, foldedQuery } from '../../../fold/fold.ts';

/** How well a text fits: 0: it is it, 1: it begins with it, 2: it holds it. */
export type Rank = 0 | 1 | 2;

/** The texts of an entity that a search looks at: names, readings, ids. */
export type Texts = readonly (string | undefined)[];

/** What a search looks for: the forms in which it is compared; none: nothing is found. */
export type Wanted = readonly string[];

/** A text that is looked for; width, case, kinds of kana and kanji and the like do not matter (../../../fold/README.md). */
export const wantedOf = (text: string): Wanted => foldedQuery(text);

/** How many things' forms are kept at least, twice as many at most: about 40 MB. */
const MAX_CACHED = 100_000;

let newer = new Map<string, Wanted>();
let older = new Map<string, Wanted>();

/** The forms of the texts of a thing: folded once, whoever searches, and however often the model changes meanwhile. */
function formsOf(texts: Texts): Wanted {
  const key = texts.join('\0');
  const cached = newer.get(key);
  if (cached !== undefined) return cached;
  const forms = older.get(key) ?? [...new Set(texts.flatMap((text) => (text === undefined ? [] : foldedForms(text))))];
  if (newer.size >= MAX_CACHED) {
    older = newer;
    newer = new Map();
  }
  newer.set(key, forms);
  return forms;
}

/** How well a thing with these texts fits what is wanted; undefined where it does not. */
export function rankOf(wanted: Wanted, texts: Texts): Rank | undefined {
  const forms = formsOf(texts);
  if (wanted.some((form) => forms.includes(form))) return 0;
  if (wanted.some((form) => forms.some((text) => text.startsWith(form)))) return 1;
  return wanted.some((form) => forms.some((text) => text.includes(form))) ? 2 : undefined;
}

/** Whether what is wanted occurs in one of some texts. */
export const occursIn = (wanted: Wanted, texts: Texts): boolean => rankOf(wanted, texts) !== undefined;
