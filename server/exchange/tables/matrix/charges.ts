import type { Charge } from '../../../model/vocabulary.ts';
import { foldText } from '../mapping/fold.ts';
import { isTick } from './marks.ts';

/** Words that say that work is paid for with the rest. */
const INCLUDED =
  /無償|無料|込み?(?:$|[^\p{L}])|含む|含まれ(?!な|て(?:い)?な)|料金内|標準|included?|free|no (?:extra )?charge/iu;

/** Words that say that it costs extra. */
const EXTRA =
  /有償|有料|別料金|別費用|別途(?:見積|費用|料金|契約|請求|精算)|追加(?:費用|料金|契約)|オプション|実費|都度(?:見積|請求)|含まない|含まず|含まれ(?:な|て(?:い)?な)|extra|option|additional|chargeable|billed|not included/iu;

/** Amounts of money. */
const AMOUNT = /[¥￥$€]\s?[\d,]+|[\d,]+\s?(?:円|千円|万円)/u;

/** Texts that are about nothing but the charge, folded. */
const WHOLE =
  /^(?:無償|無料|有償|有料|別料金|別費用|別途見積(?:もり)?|別途費用|別途料金|追加費用|追加料金|(?:有償)?オプション|実費|(?:保守料|料金|基本料金|月額料金|保守費|費用)?に?(?:含む|含まれる|込み?)|included|extra|optional|option|extracharge|freeofcharge|free)$/u;

/** What a text in a column about charges says; undefined where it says neither, or both. */
export function readCharge(written: string): Charge | undefined {
  const text = written.normalize('NFKC');
  const isNegated = /含まない|含まず|含まれ(?:な|て(?:い)?な)|not included|無償(?:では|で)ない/iu.test(text);
  const [included, extra] = [!isNegated && INCLUDED.test(text), EXTRA.test(text) || AMOUNT.test(text)];
  if (included === extra) return undefined;
  return included ? 'INCLUDED' : 'EXTRA';
}

/** What a text says that speaks of nothing but a charge, such as (有償) behind a mark; undefined for every other. */
export const chargeAlone = (text: string): Charge | undefined =>
  WHOLE.test(foldText(text)) ? readCharge(text) : undefined;

/** What a ticked cell under a heading such as 有償 says; undefined for other cells, and under headings that name both. */
export const chargeTicked = (heading: string, text: string): Charge | undefined =>
  isTick(text) ? readCharge(heading.split(' / ').at(-1) ?? heading) : undefined;

/** The share of texts that say something of a charge. */
export const chargeShare = (texts: readonly string[]): number =>
  texts.filter((text) => readCharge(text) !== undefined || isTick(text)).length / texts.length;
