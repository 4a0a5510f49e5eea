import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../server/model/rules.ts';
import { ASSURANCE_TERMS, SERVICE_TERMS } from '../../server/model/vocabulary.ts';
import { type GapFacts, LANGUAGES } from '../../server/text/facts.ts';
import { ruleText } from '../../server/text/ruleText.ts';
import { FACTS, factsIn, stumblesIn, VARIANTS } from './samples.ts';

const names = Object.keys(FACTS).filter((name): name is keyof typeof FACTS => name in FACTS);
const of = (value: string) => ({ ja: value, en: value });

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(RULE_IDS)('%s', (rule) => {
    const { badge, sentence, remedy } = ruleText(rule, language);
    const stumbles = (facts: GapFacts) =>
      [sentence(facts), remedy(facts)].filter((said) => stumblesIn(said, language) !== undefined);

    test('has a badge of its own that fits one', () => {
      const others = RULE_IDS.filter((other) => other !== rule).map((other) => ruleText(other, language).badge);
      expect(others).not.toContain(badge);
      expect(badge).toMatch(language === 'ja' ? /^[^\s。]{3,10}$/u : /^[A-Z][a-z ]{5,27}$/u);
    });

    /** What stumbles in any variant, with the variant. */
    const stumblesInAny = (of: (variant: (typeof VARIANTS)[number]) => readonly GapFacts[]) =>
      VARIANTS.flatMap((variant) =>
        of(variant)
          .flatMap(stumbles)
          .map((said) => [variant, said]),
      );

    test('reads well with every fact, in every variant', () => {
      expect(stumblesInAny((variant) => [factsIn(variant)])).toEqual([]);
    });

    test('reads well without any one fact, in every variant', () => {
      expect(stumblesInAny((variant) => names.map((name) => factsIn(variant, name)))).toEqual([]);
    });

    test('reads well without any fact at all, in every variant', () => {
      expect(stumblesInAny((variant) => [variant === undefined ? {} : { variant }])).toEqual([]);
    });

    test('reads well for every term and for one of everything', () => {
      const terms = [...SERVICE_TERMS, ...ASSURANCE_TERMS].map((term) => ({ ...FACTS, term, needed: 1, promised: 2 }));
      expect([...terms, { ...FACTS, n: 1, days: 1, us: [FACTS.u] }].flatMap(stumbles)).toEqual([]);
    });

    test('stays on one line whatever the names contain', () => {
      const facts: GapFacts = { ...FACTS, c: of('a\n\u001b[31mb'), U: { name: of('x\u202ey\u2028z') } };
      expect(sentence(facts) + remedy(facts)).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
    });
  });
});

test('no sentence ever shows that a name belongs to demo data', () => {
  const all = RULE_IDS.flatMap((rule) => LANGUAGES.map((language) => ruleText(rule, language).sentence(FACTS)));
  expect(all.filter((said) => /架空|fictional/u.test(said))).toEqual([]);
});

test('every variant of a rule says something else', () => {
  const said = (rule: (typeof RULE_IDS)[number], variant: (typeof VARIANTS)[number]) =>
    LANGUAGES.map((language) =>
      ruleText(rule, language).sentence(factsIn(variant, 'compensation', 'duties', 'item')),
    ).join();
  const pairs = [
    ['UNDECLARED', undefined, 'SUPPLIER_PERFORMS'],
    ['ORPHANED_DUTY', 'CONSUMER', 'SHARED'],
    ['DISPUTED_APPLICABILITY', 'NOT_APPLICABLE', 'FORBIDDEN'],
    ['UNSUPPORTED_RELIANCE', 'NONE', 'NOT_APPLICABLE'],
    ['UNSUPPORTED_RELIANCE', 'NONE', 'FORBIDDEN'],
    ['BROKEN_RELIANCE', 'NOT_LINKED', 'VIA_MISSING'],
    ['DEAD_END', 'CONSUMER', 'SHARED'],
    ['UNSPECIFIED_SPLIT', 'CONSUMER', 'SHARED'],
    ['EVIDENCE_EXPIRED', undefined, 'NOT_YET_ISSUED'],
    ['ASSURANCE_SHORTFALL', undefined, 'UNKNOWN_LEVEL'],
    ['TACIT_DUTY', 'CONSUMER', 'SHARED'],
    ['CONTRACT_EXPIRED', undefined, 'NOTHING_FOLLOWS'],
    ['CONTRACT_EXPIRED', 'NOTHING_FOLLOWS', 'FOLLOWED'],
    ['CONTRACT_EXPIRING', 'NOTHING_FOLLOWS', 'FOLLOWED'],
    ['CONTRACT_EXPIRING', 'NOTHING_FOLLOWS', 'REACH_ENDS'],
    ['DUPLICATE_CLAIM', 'OPERATORS', 'OWNER_AND_OPERATORS'],
  ] as const;
  expect(pairs.filter(([rule, one, other]) => said(rule, one) === said(rule, other))).toEqual([]);
});
