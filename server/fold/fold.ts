import { foldKanji } from './kanji.ts';
import { foldKanjiNumerals, foldRoman } from './numerals.ts';

/** Legal forms that people leave out or write in either way; after NFKC ㈱ is (株). */
const LEGAL_FORM = /株式会社|有限会社|合同会社|合資会社|合名会社|\([株有同資名]\)/gu;

/** Variation selectors, zero-width characters and soft hyphens: invisible and not typed. */
const INVISIBLE = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|\p{Cf}/gu;

/** Blanks, punctuation, dashes and the long vowel mark, which people write in many ways or not at all. */
const BETWEEN = /[\p{Z}\p{P}\s\u30FC\u2212\u301C~]/gu;

/** Ways to write the ga of 関ヶ原 and the ka of 三ヶ月, between kanji. */
const SMALL_KE = /(?<=[\p{sc=Han}\d])[ヶヵケカガ箇](?=\p{sc=Han})/gu;

const hiraganaToKatakana = (text: string): string =>
  text.replaceAll(/[\u3041-\u3096]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

/** Kana that sound alike, as pairs of what is written and what is compared. */
const SOUNDS: ReadonlyMap<string, string> = new Map(
  [
    ['ヴァ', 'バ'],
    ['ヴィ', 'ビ'],
    ['ヴェ', 'ベ'],
    ['ヴォ', 'ボ'],
    ['ヴ', 'ブ'],
    ['ヷ', 'バ'],
    ['ヸ', 'ビ'],
    ['ヹ', 'ベ'],
    ['ヺ', 'ボ'],
    ['ヂ', 'ジ'],
    ['ヅ', 'ズ'],
    ['ヰ', 'イ'],
    ['ヱ', 'エ'],
    ['ヲ', 'オ'],
  ].map(([written = '', compared = '']) => [written, compared]),
);
const SOUND = new RegExp([...SOUNDS.keys()].join('|'), 'gu');

const [SMALL, LARGE] = ['ァィゥェォッャュョヮ', 'アイウエオツヤユヨワ'];

const foldKana = (text: string): string =>
  text
    .replaceAll(SOUND, (written) => SOUNDS.get(written) ?? written)
    .replaceAll(new RegExp(`[${SMALL}]`, 'gu'), (small) => LARGE.charAt(SMALL.indexOf(small)));

/** Width, case, the kind of kana, kanji variants and what is invisible; every character that can be seen stays. */
const foldCharacters = (text: string): string =>
  foldKanji(hiraganaToKatakana(foldRoman(text).normalize('NFKC').replaceAll(INVISIBLE, '').toLowerCase()));

/** A name as it is compared with others: two that differ in these only are the same name for people. */
export const foldedName = (name: string): string => foldCharacters(name).trim();

/** What is left of a text without blanks, punctuation and ways of writing; with digits for kanji numerals if asked. */
function reduced(text: string, digits: boolean): string {
  const spelt = foldKana(text.replaceAll(SMALL_KE, 'ヶ').replaceAll(BETWEEN, ''));
  return digits ? foldKanjiNumerals(spelt) : spelt;
}

/** The forms of a text in which it is compared: each once, the one closest to its spelling first, none empty. */
export function foldedForms(text: string): readonly string[] {
  const characters = foldCharacters(text);
  const name = characters.replaceAll(LEGAL_FORM, '');
  const forms = [reduced(characters, false), reduced(name, false), reduced(name, true)];
  return [...new Set(forms)].filter((form) => form !== '');
}

/**
 * What a person types, as it is looked for in `foldedForms` of a text: without a legal form, unless there is nothing
 * else. Empty where nothing is left: blanks and punctuation alone find nothing.
 */
export function foldedQuery(text: string): readonly string[] {
  const characters = foldCharacters(text);
  const name = characters.replaceAll(LEGAL_FORM, '');
  const wanted = reduced(name, false) === '' ? characters : name;
  return [...new Set([reduced(wanted, false), reduced(wanted, true)])].filter((form) => form !== '');
}
