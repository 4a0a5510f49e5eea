import { useMemo } from 'react';
import type { Day } from '../../../schema/calendar/day.ts';
import { formatDay, formatMonth } from '../../../schema/calendar/format.ts';
import type { WordsFragment } from '../../api/generated/documents.ts';
import { inLanguage, withoutSuffix } from '../../model/words.ts';
import { type Language, TEXTS, type Texts } from '../../text/index.ts';
import { usePreferences } from './preferences.ts';

/** Ways to say things in the chosen language. */
export interface Saying {
  readonly language: Language;
  readonly t: Texts;
  /** A text from the API. */
  readonly say: (words: WordsFragment | null | undefined) => string;
  /** A name from the API, without the suffix of demo data. */
  readonly name: (words: WordsFragment | null | undefined) => string;
  readonly day: (day: Day) => string;
  readonly month: (day: Day) => string;
}

/** Ways to say things in the chosen language, and again whenever it changes. */
export function useText(): Saying {
  const { language } = usePreferences();
  return useMemo(
    () => ({
      language,
      t: TEXTS[language],
      say: (words) => inLanguage(words, language),
      name: (words) => withoutSuffix(inLanguage(words, language)),
      day: (day) => formatDay(day, language),
      month: (day) => formatMonth(day, language),
    }),
    [language],
  );
}
