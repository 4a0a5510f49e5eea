import { Fragment } from 'react';
import type { Language } from '../../text/index.ts';

const WORDS: Readonly<Record<Language, Intl.Segmenter>> = {
  ja: new Intl.Segmenter('ja', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** The pieces of a name between which `Breakable` breaks it. */
export const piecesOf = (text: string, language: Language): string[] =>
  [...WORDS[language].segment(text)].map(({ segment }) => segment);

/** A name in a narrow place: it may break between words, also in Japanese, and not within them. */
export function Breakable({ text, language }: { readonly text: string; readonly language: Language }) {
  const words = [...WORDS[language].segment(text)];
  return words.map(({ segment, index }) => (
    <Fragment key={index}>
      {segment}
      <wbr />
    </Fragment>
  ));
}
