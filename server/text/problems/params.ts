import type { Problem } from '../../model/problem.ts';
import type { Language } from '../facts.ts';
import { formatNumber } from '../format.ts';
import { spelled } from './spelled.ts';

/** Longer values are cut: a problem stays one line that can be read. */
const LONGEST = 80;

/** A problem's parameters as words of one language; a parameter that is missing becomes a dash. */
export interface Params {
  /** A word of ours: a field, a code, a date, the number of a line. */
  bare(name: string): string;
  /** How many, with its thousands set apart. */
  count(name: string): string;
  /** A value from the file, in quotation marks. */
  value(name: string): string;
  /** An id from the file that looks like another one, in quotation marks, with invisible characters spelled out. */
  spelled(name: string): string;
  /** A list of codes, set apart as the language does it. */
  list(name: string): string;
  has(name: string): boolean;
}

/**
 * On one line and otherwise as it was written: a space too many may be the very problem. What would break the line, colour
 * a terminal or turn the writing direction is shown as its code.
 */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join('')}…`;
}

/** The parameters of one problem, safe to print on one line. */
export function paramsOf({ params }: Problem, language: Language): Params {
  const text = (name: string) => visible(String(params[name] ?? '–'));
  const [open, close] = language === 'ja' ? ['「', '」'] : ['“', '”'];
  return {
    bare: (name) => shortened(text(name)),
    count: (name) => {
      const value = params[name];
      return typeof value === 'number' ? formatNumber(value, language) : shortened(text(name));
    },
    value: (name) => `${open}${shortened(text(name))}${close}`,
    spelled: (name) => `${open}${shortened(spelled(String(params[name] ?? '–')))}${close}`,
    list: (name) => text(name).replaceAll(', ', language === 'ja' ? '、' : ', '),
    has: (name) => params[name] !== undefined,
  };
}
