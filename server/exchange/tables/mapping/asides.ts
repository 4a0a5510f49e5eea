import type { TableRow } from '../table.ts';

/** Rows of a table that are no thing of their own. */
export type Aside = 'TOTAL_ROW' | 'NOTE_ROW';

const TOTAL =
  /^(?:(?:総|小|中|累|年度|部門)?(?:合)?計|合計|総額|(?:grand )?total|sub-?total)(?:[(（:：].*|\d.*|額|金額|件数|台数)?$/iu;

const NOTE = /^(?:[※*＊†]|[(（]?注[\d)）.:：\s]|注記|備考[:：]|[(（]?以下(?:余白|空白)[)）]?$|以上$|note[s:])/iu;

/** What a row is besides a thing: a sum of those above, or words about the table. */
export function asideOf({ cells }: TableRow): Aside | undefined {
  const texts = [...new Set(cells.filter((text) => text !== ''))];
  const [first = ''] = texts;
  if (TOTAL.test(first.normalize('NFKC').replaceAll(/\s/gu, ''))) return 'TOTAL_ROW';
  return texts.length === 1 && NOTE.test(first) ? 'NOTE_ROW' : undefined;
}
