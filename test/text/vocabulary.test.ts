import { describe, expect, test } from 'vitest';
import * as codes from '../../server/model/vocabulary.ts';
import { LANGUAGES } from '../../server/text/facts.ts';
import * as words from '../../server/text/vocabulary.ts';

/** Each table of words with the codes that it must cover. */
const TABLES: readonly (readonly [string, words.Words<string>, readonly string[]])[] = [
  ['severities', words.SEVERITY_WORDS, codes.SEVERITIES],
  ['phases', words.PHASE_WORDS, codes.PHASES],
  ['layers', words.LAYER_WORDS, codes.LAYERS],
  ['stances', words.STANCE_WORDS, codes.STANCES],
  ['marks', words.MARK_WORDS, words.MARKS],
  ['verdicts', words.VERDICT_WORDS, codes.VERDICTS],
  ['party types', words.PARTY_TYPE_WORDS, codes.PARTY_TYPES],
  ['viewers', words.VIEWER_WORDS, codes.FACILITY_CLASSES],
  ['facility classes', words.FACILITY_CLASS_WORDS, codes.FACILITY_CLASSES],
  ['facility types', words.FACILITY_TYPE_WORDS, codes.FACILITY_TYPES],
  ['component kinds', words.COMPONENT_KIND_WORDS, codes.COMPONENT_KINDS],
  ['link kinds', words.LINK_KIND_WORDS, codes.LINK_KINDS],
  ['network types', words.NETWORK_TYPE_WORDS, codes.NETWORK_TYPES],
  ['exposures', words.EXPOSURE_WORDS, codes.EXPOSURES],
  ['disclosures', words.DISCLOSURE_KIND_WORDS, codes.DISCLOSURE_KINDS],
  ['priorities', words.PRIORITY_WORDS, codes.PRIORITIES],
  ['contract kinds', words.CONTRACT_KIND_WORDS, codes.CONTRACT_KINDS],
  ['renewals', words.RENEWAL_WORDS, codes.RENEWALS],
  ['subcontracting', words.SUBCONTRACTING_WORDS, codes.SUBCONTRACTING_POLICIES],
  ['decision states', words.DECISION_STATE_WORDS, codes.DECISION_STATES],
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
