import { describe, expect, test } from 'vitest';
import { ASSURANCE_TERMS, SERVICE_TERMS } from '../../server/model/vocabulary.ts';
import { LANGUAGES } from '../../server/text/facts.ts';
import { REMEDY_IDS, type RemedyFacts, remedyText } from '../../server/text/remedies/index.ts';
import { FACTS, factsIn, stumblesIn } from './samples.ts';

const names = Object.keys(FACTS).filter((name): name is keyof typeof FACTS => name in FACTS);

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(REMEDY_IDS)('%s', (id) => {
    const { title, what } = remedyText(id, language);
    const stumbles = (facts: RemedyFacts) => {
      const label = title(facts) + (language === 'ja' ? '。' : '.');
      return [label, what(facts)].filter((said) => stumblesIn(said, language) !== undefined);
    };

    test('reads well with every fact, for every term', () => {
      const terms = [...SERVICE_TERMS, ...ASSURANCE_TERMS].map((term) => ({ ...FACTS, term, needed: 1, promised: 2 }));
      expect([FACTS, { ...FACTS, n: 1, us: [FACTS.u] }, ...terms].flatMap(stumbles)).toEqual([]);
    });

    test('reads well without any one fact, and without any at all', () => {
      expect([...names.map((name) => factsIn(undefined, name)), {}].flatMap(stumbles)).toEqual([]);
    });

    test('ends with the day from which it holds, where that is a later one', () => {
      const later = what({ ...FACTS, from: '2026-11-25' });
      expect(later).toMatch(language === 'ja' ? /\(2026年11月25日から\)。$/u : / \(from 25 November 2026\)\.$/u);
      expect(stumblesIn(later, language)).toBeUndefined();
    });

    test('has a short label on one line', () => {
      expect(title({ c: FACTS.c, C: FACTS.C, U: FACTS.U }).length).toBeLessThan(language === 'ja' ? 30 : 70);
      expect(title({ ...FACTS, C: { name: { ja: 'a\n\u001b[31mb' } } })).not.toMatch(/[\p{Cc}]/u);
    });
  });
});
