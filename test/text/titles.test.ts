import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../server/model/rules.ts';
import type { LocalText } from '../../server/model/values.ts';
import type { Language } from '../../server/text/facts.ts';
import { lowerFirst } from '../../server/text/format.ts';
import { ruleText } from '../../server/text/ruleText.ts';
import { factsIn, stumblesIn, TITLES, VARIANTS } from './samples.ts';

/** Facts that make a rule say something else: each variant, with and without what only some gaps have. */
const OCCASIONS = VARIANTS.flatMap((variant) => [
  factsIn(variant),
  factsIn(variant, 'compensation'),
  factsIn(variant, 'compensation', 'quote', 'item'),
]);

/** Every sentence that speaks of a requirement, as rule and facts; facts that lead to the same are taken once. */
const SPOKEN = RULE_IDS.flatMap((rule) => {
  const { sentence } = ruleText(rule, 'ja');
  if (sentence(factsIn(undefined)) === sentence({ ...factsIn(undefined), r: { ja: '別の要求事項' } })) return [];
  return [...new Map(OCCASIONS.map((facts) => [sentence(facts), { rule, facts }])).values()];
});

function sentences(title: LocalText, language: Language): readonly string[] {
  return SPOKEN.map(({ rule, facts }) => ruleText(rule, language).sentence({ ...facts, r: title }));
}

test('the rules about cells and evidence speak of a requirement; the catalogues have 24 and 175', () => {
  // Section 2 of SEMANTICS.md without NO_SHEET, the two evidence rules, and CONDITION_UNCONFIRMED.
  expect(new Set(SPOKEN.map(({ rule }) => rule)).size).toBe(14 + 2 + 1);
  expect(SPOKEN.length).toBeGreaterThan(25);
  expect(TITLES).toHaveLength(24 + 175);
});

describe.each(TITLES)('$ja', (title) => {
  test('reads well in every Japanese sentence, and no party 行う a thing', () => {
    const all = sentences(title, 'ja');
    expect(all.filter((said) => stumblesIn(said, 'ja') !== undefined)).toEqual([]);
    expect(all.filter((said) => !said.includes(title.ja) || said.includes(`${title.ja}を行`))).toEqual([]);
  });

  test('stands in every English sentence as one quoted thing', () => {
    const all = sentences(title, 'en');
    expect(all.filter((said) => stumblesIn(said, 'en') !== undefined)).toEqual([]);
    expect(all.filter((said) => !said.includes(`“${lowerFirst(title.en ?? '')}”`))).toEqual([]);
  });
});

test('a title loses its capital unless it is an abbreviation or set in title case', () => {
  const titles = [
    'Two-factor authentication',
    'BCP exercises',
    'TLS and certificates',
    'ID issuing',
    'Account Management',
  ];
  expect(titles.map(lowerFirst)).toEqual(['two-factor authentication', ...titles.slice(1)]);
});
