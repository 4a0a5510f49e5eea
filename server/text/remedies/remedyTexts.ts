import type { GapFacts, Language } from '../facts.ts';
import { formatDay } from '../format.ts';
import { type Names, namesIn } from '../names.ts';
import { opening } from '../parties.ts';

/**
 * What a remedy's sentences may speak of: the facts of its gap, overlaid with what the remedy itself brings
 * (`newVersion`: the sheet version that it publishes, `via`: the supplier that it names, `e`: its example of evidence …).
 */
export interface RemedyFacts extends GapFacts {
  /** `YYYY-MM-DD`; given only where the remedy cannot hold from the day of the analysis on. */
  readonly from?: string;
}

/** A way to close a gap, in one language. */
export interface RemedyText {
  /** A label for a choice, without a full stop. */
  readonly title: (facts: RemedyFacts) => string;
  /** One sentence: what changes, and how. Drafts of facts that are not known yet are called an example. */
  readonly what: (facts: RemedyFacts) => string;
}

/** One remedy in one language, written over words instead of facts. */
export interface RemedyDraft {
  readonly title: (names: Names) => string;
  readonly what: (names: Names) => string;
}

function dated(sentence: string, from: string | undefined, language: Language): string {
  if (from === undefined) return sentence;
  const day = formatDay(from, language);
  return language === 'ja' ? sentence.replace(/。$/u, `(${day}から)。`) : sentence.replace(/\.$/u, ` (from ${day}).`);
}

/** The texts of one remedy, made from its drafts: facts become words, English sentences open with a capital. */
export function remedyTexts(drafts: Readonly<Record<Language, RemedyDraft>>): Readonly<Record<Language, RemedyText>> {
  const inLanguage = (language: Language): RemedyText => {
    const { title, what } = drafts[language];
    return {
      title: (facts) => opening(title(namesIn(facts, language)), language),
      what: (facts) => dated(opening(what(namesIn(facts, language)), language), facts.from, language),
    };
  };
  return { ja: inLanguage('ja'), en: inLanguage('en') };
}

/** The sheet version that a remedy publishes, inside a sentence: 「第3版」, "version 3"; neutral where it is not known. */
export function versionIn(names: Names, language: Language): string {
  const { newVersion } = names;
  return newVersion ?? (language === 'ja' ? '新しい版' : 'a new version');
}

/** A sheet in the version that a remedy publishes: 「Aの責任分界表 第3版」; "Version 3 of the sheet of A" at the start of a sentence. */
export function sheetOf(component: string, names: Names, language: Language): string {
  const version = versionIn(names, language);
  if (language === 'ja') return `${component}の責任分界表 ${version}`;
  return `${version.charAt(0).toUpperCase()}${version.slice(1)} of the sheet of ${component}`;
}
