import type { LocalText } from '../model/values.ts';
import type { Language } from './facts.ts';

/**
 * A text on one line: control characters, line breaks and marks that turn the writing direction become a space, so that
 * no name from a file can break a line of output, colour a terminal or reorder a sentence.
 */
export function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

/** The text in the language, in Japanese where there is no English. */
export function localised(text: LocalText, language: Language): string {
  return plain(language === 'en' ? (text.en ?? text.ja) : text.ja);
}

/** A name as a sentence uses it: without the suffix that marks demo data. */
export function nameOf(text: LocalText, language: Language): string {
  const whole = localised(text, language);
  const name = whole.replace(/\s*[(（](架空|fictional)[)）]$/u, '');
  return name === '' ? whole : name;
}

/** A party's own words in quotation marks; their closing full stop is dropped, marks inside become inner marks. */
export function quote(text: string, language: Language): string {
  const words = plain(text).replace(/[。.]$/u, '');
  if (language === 'ja') return `「${words.replaceAll('「', '『').replaceAll('」', '』')}」`;
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/**
 * A heading as a sentence carries it: its first letter is lowered, unless the second is a capital too (BCP, TLS), it stands
 * alone (I), or the next word begins with one (a heading set in title case). Japanese stays as it is.
 */
export function lowerFirst(title: string): string {
  const keeps = /^\P{L}|^I\b|^\p{Lu}\p{Lu}|^\S+ \p{Lu}\p{Ll}/u.test(title);
  return keeps ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
