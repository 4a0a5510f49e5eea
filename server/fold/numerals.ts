import { kanji2number } from '@geolonia/japanese-numeral';

/** Unicode's Roman numerals, Ⅰ to Ⅻ and ⅰ to ⅻ; letters that only look like them stay letters. */
const foldRoman = (text: string): string =>
  text.replaceAll(/[\u2160-\u216B\u2170-\u217B]/gu, (of) => String((of.charCodeAt(0) & 0xf) + 1));

function toNumber(numeral: string): string {
  try {
    return String(kanji2number(numeral));
  } catch {
    // Not a numeral after all, such as 十十 or 万 alone.
    return numeral;
  }
}

/** Kanji numerals as digits: 三 as 3, 二十一 as 21. */
const foldKanjiNumerals = (text: string): string => text.replaceAll(/[〇一二三四五六七八九十百千万億]+/gu, toNumber);

export { foldKanjiNumerals, foldRoman };
