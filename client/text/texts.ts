import { en } from './en.ts';
import { ja } from './ja.ts';

type Loose<T> = T extends string
  ? string
  : T extends (...args: infer A) => unknown
    ? (...args: A) => string
    : { readonly [K in keyof T]: Loose<T[K]> };

/** The languages of the page, Japanese first. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the page can say; Japanese decides what there is, and the compiler asks for the same of every language. */
export type Texts = Loose<Omit<typeof ja, 'language'>> & { readonly language: Language };

/** The words of each language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { ja, en };
