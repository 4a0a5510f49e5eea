import type { ColumnOf, RegisterName } from '../../../../exchange/registers/columns.ts';
import type { LocalText } from '../../../../model/values.ts';
import type { Language } from '../../../../text/facts.ts';
import { localised } from '../../../../text/phrase.ts';
import { YES_NO } from '../../../../text/registers.ts';
import type { Words } from '../../../../text/vocabulary.ts';

/** One row of a register: the text of each of its columns; what is left out is empty. */
export type RegisterRow<R extends RegisterName> = Readonly<Partial<Record<ColumnOf<R>, string>>>;

/** Several things in one cell: a line each, because names may hold every other mark. */
export const lines = (texts: readonly string[] | undefined): string => (texts ?? []).join('\n');

/** A name on one line in the language of the register, with all its words, so that it is found again when it is read. */
export const named = (text: LocalText | undefined, language: Language): string =>
  text === undefined ? '' : localised(text, language);

/** The word for one of the model's codes. */
export const word = <C extends string>(words: Words<C>, code: C | undefined, language: Language): string =>
  code === undefined ? '' : words[code][language];

/** Yes or no; empty where nothing is said. */
export const yesNo = (value: boolean | undefined, language: Language): string =>
  value === undefined ? '' : YES_NO[value ? 'yes' : 'no'][language];

/** A number as it is; empty where there is none. */
export const numeral = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** A fraction in percent, without the error of the multiplication: 0.9995 → 99.95. */
export const percent = (value: number | undefined): string =>
  value === undefined ? '' : String(Number((value * 100).toFixed(10)));
