import type { TargetField } from '../mapping/target.ts';
import { chargeShare } from './charges.ts';
import { areTicks, markShare, readMark } from './marks.ts';

const share = (texts: readonly string[], test: (text: string) => boolean): number =>
  texts.filter(test).length / texts.length;

/** Numbers and ids: short, with a digit, and nearly all different. */
function idShare(texts: readonly string[]): number {
  const short = share(texts, (text) => text.length <= 24 && /[\d０-９①-⑳]/.test(text) && !/[。、]/.test(text));
  return new Set(texts).size / texts.length > 0.8 ? short : 0;
}

/** Texts for people, that are no marks. */
const proseShare = (texts: readonly string[]): number => share(texts, (text) => readMark(text) === undefined);

/** Words for parties that a cell may name. */
const PARTY_WORD =
  /^(?:customer|client|provider|vendor|csp|shared|microsoft|red ?hat|aws|google|お客様|顧客|利用者|ユーザー?|医療機関|病院|甲|乙|丙|事業者|ベンダー?|保守会社|共有|双方|両者|共同)/i;

/** One kind of text in every second cell: names of those who do it. */
const nameShare = (texts: readonly string[]): number => {
  const named = share(texts, (text) => PARTY_WORD.test(text.normalize('NFKC')) && text.length <= 40);
  return new Set(texts).size <= Math.max(3, texts.length / 2) ? named : 0;
};

/** Headings of columns that hold one party's marks, where they do not name the party. */
const PARTY_HEADING =
  /(?:^|[^一-龯])(?:甲|乙|丙|丁)(?:$|[^一-龯])|医療機関|病院|クリニック|診療所|薬局|貴院|当院|事業者|ベンダ|業者|会社|お客様|利用者|ユーザ|顧客|委託|受託|提供者|弊社|当社|貴社|保守|customer|client|consumer|tenant|provider|vendor|supplier|\bcsp\b|\brole\b|担当|役割|inherit|addressed|responsib|provided by|required?s?[_ ]client/i;

/** What the columns of a responsibility matrix may be, in the order in which equals are taken. */
export const MATRIX_FIELDS: readonly TargetField[] = [
  {
    name: 'title',
    title: { ja: '要求事項・作業', en: 'Requirement or activity' },
    headings: [
      /要求事項|管理策|遵守事項|対策項目|確認項目|作業|業務|実施事項|実施内容|役割分担|責任範囲|タスク|リソース|機能|^項目$|項目名|^内容$|^名称$|^件名$|activit|requirement|\btask|process|resource|control[_ ]?name|^title$|^item$|^(?:activité|tâche)/i,
    ],
    fits: proseShare,
  },
  {
    name: 'id',
    title: { ja: '要求事項の識別子', en: 'Requirement id' },
    headings: [/^id$|識別子|要求事項(?:id|番号)|管理策番号|control[_ -]?id|requirement[_ -]?id|条文番号|項番号/i],
    fits: idShare,
  },
  {
    name: 'number',
    title: { ja: '番号', en: 'Number' },
    headings: [/^(?:no|nr|№|#|番号|項番|連番|通番|項目番号|行|number)\.?$/i],
    fits: (texts) => share(texts, (text) => text.length <= 12),
  },
  {
    name: 'chapter',
    title: { ja: '分類', en: 'Chapter' },
    headings: [/章|分類|区分|カテゴリ|大項目|中項目|領域|分野|category|^family$|domain|section|^group$/i],
    fits: (texts) => 1 - markShare(texts),
  },
  {
    name: 'phase',
    title: { ja: '局面', en: 'Situation' },
    headings: [/局面|フェーズ|時期|平時|有事|状況|^phase|situation/i],
    fits: (texts) =>
      share(texts, (text) =>
        /通常|平常|平時|非常|緊急|災害|攻撃|サイバー|障害|有事|normal|disaster|cyber|failure|emergency/i.test(text),
      ),
  },
  {
    name: 'tick',
    title: { ja: '該当に印を付ける欄', en: 'Column to tick' },
    headings: [/provider|customer|shared|inherited|事業者|利用者|医療機関|共同|共有|お客様/i],
    fits: (texts) => (areTicks(texts) ? 1.5 : 0),
    repeats: true,
  },
  {
    name: 'stance',
    title: { ja: '当事者の記号', en: 'Marks of a party' },
    headings: [PARTY_HEADING],
    // Letters of a legend, and codes that look like letters of a RACI table.
    excludes: /^[(（]?[racis][)）]|code|コード|famil|番号|status|状態|確認$|^(?:費用|料金|有償|有料|無償|オプション)/i,
    fits: (texts) => (areTicks(texts) ? 0 : markShare(texts)),
    byTexts: true,
    repeats: true,
  },
  {
    name: 'performer',
    title: { ja: '担当者の名前', en: 'Who does it, by name' },
    headings: [/担当|責任|実施者|主体|^who$|responsible|owner/i],
    fits: nameShare,
    byTexts: true,
    repeats: true,
  },
  {
    name: 'source',
    title: { ja: '根拠', en: 'Source' },
    headings: [/根拠|出典|参照|資料|条項|文書|エビデンス|証跡|evidence|^source|reference|document/i],
    fits: (texts) => 1 - markShare(texts),
    repeats: true,
  },
  {
    name: 'duty',
    title: { ja: '利用者側の実施事項', en: 'What the consumer has to do' },
    headings: [
      /利用者側|利用者の(?:実施|作業)|お客様(?:側)?の?(?:実施|作業|対応)|実施事項|customer (?:duties|actions?)/i,
    ],
    fits: proseShare,
  },
  {
    name: 'charge',
    title: { ja: '費用（料金に含む・別料金）', en: 'Charge (included or extra)' },
    headings: [/費用|料金|有償|有料|無償|オプション|課金|included|\bextra|charge|\bfee|\bcost|optional/i],
    fits: chargeShare,
  },
  {
    name: 'within',
    title: { ja: '期限・頻度', en: 'Until when, how often' },
    headings: [
      /期限|期日|頻度|回数|周期|間隔|実施時期|対応時間|タイミング|いつまで|^when$|within|frequency|how often|deadline|\bdue\b|interval|timing/i,
    ],
    fits: proseShare,
  },
  {
    name: 'remark',
    title: { ja: '備考', en: 'Remarks' },
    headings: [
      /備考|注記|特記|補足|条件|コメント|期限|費用|有償|説明|詳細|remark|^notes?$|comment|condition|description|responsibilities|detail|summary/i,
    ],
    repeats: true,
  },
];

/** A matrix names what is asked for and says of at least one party who does it. */
export const isMatrix = (fields: ReadonlySet<string>): boolean =>
  ['title', 'id'].some((name) => fields.has(name)) && ['stance', 'performer', 'tick'].some((name) => fields.has(name));
