import type { Language } from '../facts.ts';

type Table = ReadonlyMap<string, Readonly<Record<Language, string>>>;

/** What a problem calls the things of a model: its references and the entities of a change. */
const KINDS: Table = new Map([
  ['party', { ja: '当事者', en: 'party' }],
  ['institution', { ja: '医療機関等', en: 'institution' }],
  ['component', { ja: '構成要素', en: 'component' }],
  ['link', { ja: 'つながり', en: 'link' }],
  ['sheet', { ja: '責任分界表', en: 'sheet' }],
  ['sheetVersion', { ja: '責任分界表の版', en: 'sheet version' }],
  ['contract', { ja: '契約', en: 'contract' }],
  ['catalogue', { ja: '要求事項集', en: 'catalogue' }],
  ['requirement', { ja: '要求事項', en: 'requirement' }],
  ['group', { ja: 'グループ', en: 'group' }],
  ['chapter', { ja: '章', en: 'chapter' }],
  ['evidence', { ja: '根拠資料', en: 'evidence' }],
  ['finding', { ja: '指摘事項', en: 'finding' }],
  ['proposal', { ja: '提案', en: 'proposal' }],
  ['decision', { ja: '決定', en: 'decision' }],
]);

/** What a reader of JSON or YAML calls the types of values. */
const TYPES: Table = new Map([
  ['string', { ja: '文字列', en: 'a text' }],
  ['number', { ja: '数', en: 'a number' }],
  ['int', { ja: '整数', en: 'a whole number' }],
  ['integer', { ja: '整数', en: 'a whole number' }],
  ['boolean', { ja: 'true か false', en: 'true or false' }],
  ['array', { ja: '一覧([…])', en: 'a list ([…])' }],
  ['object', { ja: 'まとまり({…})', en: 'an object ({…})' }],
  ['record', { ja: 'まとまり({…})', en: 'an object ({…})' }],
  ['null', { ja: '空の値(null)', en: 'an empty value (null)' }],
  ['undefined', { ja: '空の値', en: 'no value' }],
  ['date', { ja: '日付', en: 'a date' }],
]);

/** The word for a kind of thing; an unknown kind names itself. */
export function kindWord(kind: string, language: Language): string {
  return KINDS.get(kind)?.[language] ?? kind;
}

/** The word for a type of value; an unknown type names itself. */
export function typeWord(type: string, language: Language): string {
  return TYPES.get(type)?.[language] ?? type;
}
