import type { GapFacts, Language, RuleText } from './facts.ts';
import { type Names, namesIn } from './names.ts';
import { opening } from './parties.ts';

/** One rule in one language, written over words instead of facts. */
export interface RuleDraft {
  readonly badge: string;
  readonly sentence: (names: Names) => string;
  readonly remedy: (names: Names) => string;
}

/** The texts of one rule, made from its drafts: facts become words, English sentences open with a capital. */
export function ruleTexts(drafts: Readonly<Record<Language, RuleDraft>>): Readonly<Record<Language, RuleText>> {
  const inLanguage = (language: Language): RuleText => {
    const { badge, sentence, remedy } = drafts[language];
    const worded = (draft: (names: Names) => string) => (facts: GapFacts) =>
      opening(draft(namesIn(facts, language)), language);
    return { badge, sentence: worded(sentence), remedy: worded(remedy) };
  };
  return { ja: inLanguage('ja'), en: inLanguage('en') };
}
