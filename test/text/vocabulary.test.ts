import { describe, expect, test } from 'vitest';
import * as codes from '../../server/model/vocabulary.ts';
import { LANGUAGES } from '../../server/text/facts.ts';
import * as words from '../../server/text/vocabulary.ts';

/** Each table of words with the codes that it must cover. */
const TABLES: readonly (readonly [string, words.Words<string>, readonly string[]])[] = [
  ['severities', words.SEVERITY_WORDS, codes.SEVERITIES],
  ['phases', words.PHASE_WORDS, codes.PHASES],
  ['stances', words.STANCE_WORDS, codes.STANCES],
  ['marks', words.MARK_WORDS, words.MARKS],
  ['viewers', words.VIEWER_WORDS, codes.FACILITY_CLASSES],
  ['terms', words.TERM_WORDS, [...codes.SERVICE_TERMS, ...codes.ASSURANCE_TERMS]],
];

describe.each(TABLES)('the words for %s', (_, table, expected) => {
  test('cover every code and no other', () => {
    expect(Object.keys(table).sort()).toEqual([...expected].sort());
  });

  test.each(LANGUAGES)('differ from each other in %s and are words, not codes', (language) => {
    const all = Object.values(table).map((word) => word[language]);
    expect(new Set(all).size).toBe(expected.length);
    expect(all.filter((word) => word.trim() !== word || word === '' || /_|\b[A-Z]{5,}\b/u.test(word))).toEqual([]);
  });

  test('are English in English', () => {
    expect(Object.values(table).filter(({ en }) => /[^\p{ASCII}]/u.test(en))).toEqual([]);
  });
});
