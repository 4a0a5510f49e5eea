import type { FacilityClass, Stance } from '../../model/vocabulary.ts';
import { formatDayInEra, formatDayWithWeekday } from '../dates.ts';
import type { Language } from '../facts.ts';
import { formatDay, formatDayForPrint } from '../format.ts';
import { rangesOf } from '../gapNumbers.ts';
import { plain, quote } from '../phrase.ts';

/** What an institution calls itself in a letter. */
const OURSELVES: Readonly<Record<FacilityClass, string>> = {
  HOSPITAL: '当院',
  CLINIC: '当院',
  DENTAL: '当院',
  PHARMACY: '当薬局',
  HOME_CARE: '当事業所',
  OTHER: '当機関',
};

/** What an institution calls itself in a letter; in English by its name, because the sentences need a third person. */
export const ourselves = (facilityClass: FacilityClass | undefined): string => OURSELVES[facilityClass ?? 'OTHER'];

/** What the receiver of a letter is called. */
export const YOURSELVES = '貴社';

/** A party that the receiver of a letter does not know of. */
export const ANOTHER_PARTY = { ja: '他の当事者', en: 'another party' } as const;

/** A component that the receiver of a letter does not know of. */
export const SOMETHING_ELSE = { ja: '他の当事者の構成要素', en: 'a component of another party' } as const;

/** Words of a letter to a vendor that do not change. */
export const LETTER_WORDS = {
  ja: {
    number: '文書番号　　　　　第　　　号',
    close: '敬具',
    particulars: '記',
    end: '以上',
    names: {
      number: '',
      subject: 'ご確認いただきたい事項',
      ours: '当方の理解',
      theirs: '貴社の資料',
      answer: 'ご回答',
    },
    facts: { by: 'ご回答の期限', how: 'ご回答の方法', contracts: '契約の状況', contact: 'お問い合わせ' },
    how: '本状の回答欄にご記入のうえご返送いただくか、別にお送りする回答様式(Excel)にご記入ください。',
    noContract: '現在、両者の間に有効な契約書・約款は見当たりません。',
    noContact: '担当：＿＿＿＿＿＿＿＿＿＿＿　電話：＿＿＿＿＿＿＿＿＿＿＿',
    annexes: { one: '別紙', several: (n: number) => `別紙${n}` },
    clausesTitle: '契約に加えることをご検討いただきたい条項(案)',
    othersTitle: 'その他ご確認いただきたい事項',
    othersChapter: '契約・書類',
    phone: '電話',
  },
  en: {
    number: 'Our reference:',
    close: '',
    particulars: 'Matters to settle',
    end: 'Yours faithfully,',
    names: {
      number: '',
      subject: 'To be settled',
      ours: 'Our understanding',
      theirs: 'Your documents',
      answer: 'Your answer',
    },
    facts: { by: 'Please answer by', how: 'How to answer', contracts: 'Contracts', contact: 'Contact' },
    how: 'Fill in the last column and return this letter, or fill in the answer form (Excel) that we send separately.',
    noContract: 'We know of no contract or terms of use in force between us.',
    noContact: 'Name: ____________________   Telephone: ____________________',
    annexes: { one: 'Annex', several: (n: number) => `Annex ${n}` },
    clausesTitle: 'Clauses proposed for the contract',
    othersTitle: 'Other matters to be settled',
    othersChapter: 'Contracts and documents',
    phone: 'Tel.',
  },
} as const;

/** The lines of the receiver's name as they stand at the top. */
export const addressee = (lines: readonly string[], language: Language): string[] =>
  lines.map((line, i) => (language === 'ja' && i === lines.length - 1 ? `${plain(line)}　御中` : plain(line)));

/** Whom to turn to, on one line; empty where nothing is known of them. */
export function contactLine(
  of: {
    department?: string | undefined;
    name?: string | undefined;
    phone?: string | undefined;
    email?: string | undefined;
    hours?: string | undefined;
  },
  language: Language,
): string {
  const phone = of.phone === undefined ? undefined : `${LETTER_WORDS[language].phone} ${of.phone}`;
  const parts = [of.department, of.name, phone, of.email, of.hours].flatMap((part) =>
    part === undefined ? [] : [plain(part)],
  );
  return parts.join(language === 'ja' ? '　' : ', ');
}

/** The date of a letter: in Japanese by the era. */
export const letterDate = (day: string, language: Language): string =>
  language === 'ja' ? formatDayInEra(day) : formatDay(day, 'en');

/** The day by which an answer is asked for. */
export const answerByText = (day: string, language: Language): string =>
  language === 'ja'
    ? `${formatDayInEra(day)}(${formatDayWithWeekday(day, 'ja').slice(-2, -1)})`
    : formatDayWithWeekday(day, 'en');

const OUR_STANCES: Readonly<
  Record<Exclude<Stance, 'SUPPLIER'> | 'NONE' | 'RECEIVER' | 'OTHER', Readonly<Record<Language, string>>>
> = {
  SELF: { ja: '当方が行う', en: 'We do it ourselves' },
  SHARED: { ja: '当方が一部を行い、残りは利用者側が行う', en: 'We do our part; our users do the rest' },
  CONSUMER: { ja: '利用者側が行う', en: 'Our users do it' },
  RECEIVER: { ja: '貴社が行う', en: 'You do it' },
  OTHER: { ja: '供給者が行う', en: 'A supplier of ours does it' },
  NOT_APPLICABLE: { ja: '該当しない', en: 'It does not arise' },
  FORBIDDEN: { ja: '行うことを認めない', en: 'We do not allow it' },
  NONE: { ja: '定めておりません', en: 'Not yet settled' },
};

const YOUR_STANCES: Readonly<Record<Stance | 'NONE', Readonly<Record<Language, string>>>> = {
  SELF: { ja: '貴社が行う', en: 'You do it yourselves' },
  SHARED: { ja: '貴社が一部を行い、残りは利用者側が行う', en: 'You do your part; your users do the rest' },
  CONSUMER: { ja: '利用者側が行う', en: 'Your users do it' },
  SUPPLIER: { ja: '貴社の供給者が行う', en: 'A supplier of yours does it' },
  NOT_APPLICABLE: { ja: '該当しない', en: 'It does not arise' },
  FORBIDDEN: { ja: '行うことを認めない', en: 'You do not allow it' },
  NONE: { ja: '記載が見当たりません', en: 'We found nothing about it' },
};

/** What one side's sheet says, and where. */
export interface LetterStatement {
  /** Left out: nothing is said. */
  readonly stance?: Stance | undefined;
  /** Of a line that relies on a supplier: whether that is the receiver of the letter. */
  readonly isOnReceiver?: boolean;
  readonly duties: readonly string[];
  readonly note?: string | undefined;
  readonly document?: string | undefined;
  readonly page?: string | undefined;
}

function withDetails(head: string, said: LetterStatement, language: Language): string {
  const page = [said.document, said.page].filter((part) => part !== undefined).join(' ');
  const source = language === 'ja' ? `(${page})` : `(${page})`;
  return [
    head,
    ...said.duties.map((duty) => quote(duty, language)),
    ...(said.note === undefined ? [] : [quote(said.note, language)]),
    ...(page === '' ? [] : [source]),
  ].join('\n');
}

/** What the sender has written down. */
export function ourStatement(said: LetterStatement, language: Language): string {
  const { stance = 'NONE' } = said;
  const key = stance === 'SUPPLIER' ? (said.isOnReceiver === true ? 'RECEIVER' : 'OTHER') : stance;
  return withDetails(OUR_STANCES[key][language], said, language);
}

/** What the receiver's papers say, in their own words where there are any. */
export const yourStatement = (said: LetterStatement, language: Language): string =>
  withDetails(YOUR_STANCES[said.stance ?? 'NONE'][language], said, language);

/** What is asked: who does the work, to allow something, to agree on something, or for a document. */
export type AnswerKind = 'WORK' | 'PERMISSION' | 'AGREEMENT' | 'DOCUMENT';

/** What may be ticked, by what is asked. `us` is what the institution is called. */
export function answerChoices(kind: AnswerKind, us: string, language: Language): string[] {
  const ja = language === 'ja';
  const talk = ja ? '打合せを希望' : 'Let us meet';
  switch (kind) {
    case 'WORK':
      return ja ? ['弊社が行う', `${us}が行う`, talk] : ['We do it', `${us} does it`, talk];
    case 'PERMISSION':
      return ja ? ['条件を付けて認める', '認めない', talk] : ['Allowed on conditions', 'Not allowed', talk];
    case 'AGREEMENT':
      return ja ? ['応じる', '応じられない', talk] : ['Agreed', 'Not agreed', talk];
    case 'DOCUMENT':
      return ja
        ? ['提出する\n　(　月　日まで)', '提出できない', talk]
        : ['Will be supplied\n(by            )', 'Cannot be supplied', talk];
  }
}

/** The same in few words, for a row of a long table; “you” is the institution, because the receiver ticks. */
export function shortAnswers(kind: AnswerKind, us: string, language: Language): string[] {
  const ja = language === 'ja';
  const talk = ja ? '打合せ' : 'Let us meet';
  switch (kind) {
    case 'WORK':
      return ja ? ['弊社', us, talk] : ['We do it', 'You do it', talk];
    case 'PERMISSION':
      return ja ? ['条件付き可', '不可', talk] : ['Allowed on conditions', 'Not allowed', talk];
    case 'AGREEMENT':
      return ja ? ['可', '不可', talk] : ['Agreed', 'Not agreed', talk];
    case 'DOCUMENT':
      return ja ? ['提出する', '提出不可', talk] : ['Will be supplied', 'Cannot be supplied', talk];
  }
}

/** How a contract between the two stands. */
export function contractStandingText(
  of: { name: string; startsOn: string; endsOn?: string | undefined; standing: 'FUTURE' | 'IN_FORCE' | 'ENDED' },
  language: Language,
): string {
  const [start, end] = [formatDayForPrint(of.startsOn, language), of.endsOn && formatDayForPrint(of.endsOn, language)];
  const name = plain(of.name);
  if (language === 'ja') {
    if (of.standing === 'ENDED') return `「${name}」は${end ?? ''}に終了しています。`;
    if (of.standing === 'FUTURE') return `「${name}」は${start}に始まります。`;
    return `「${name}」が有効です${end === undefined ? '' : `(${end}まで)`}。`;
  }
  if (of.standing === 'ENDED') return `“${name}” ended on ${end ?? ''}.`;
  if (of.standing === 'FUTURE') return `“${name}” begins on ${start}.`;
  return `“${name}” is in force${end === undefined ? '' : ` until ${end}`}.`;
}

/** Stands above the proposed clauses: who the parties are, and what the clauses are not. */
export const annexNotes = (of: { institution: string; vendor: string }, language: Language): string[] =>
  language === 'ja'
    ? [
        `甲は${of.institution}、乙は${of.vendor}を指します。`,
        '文言と数値は話し合いのための案です。法律上の助言ではなく、署名の前に双方の担当部署でお確かめください。',
      ]
    : [
        `Party A is ${of.institution}; Party B is ${of.vendor}.`,
        'Wording and figures are proposals to be discussed. They are no legal advice; both sides have them looked at before signing.',
      ];

/** Which rows of the table a clause would settle. */
export const clauseSettles = (numbers: readonly number[], language: Language): string =>
  language === 'ja'
    ? `表の${rangesOf(numbers, '、')}に対応`
    : `For ${numbers.length === 1 ? 'row' : 'rows'} ${rangesOf(numbers, ', ')}`;

/** Units of numbers that need one to be read; others stand in their sentence. */
const UNITS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  minutes: { ja: '分', en: ' minutes' },
  hours: { ja: '時間', en: ' hours' },
  days: { ja: '日', en: ' days' },
  'working days': { ja: '営業日', en: ' working days' },
  months: { ja: 'か月', en: ' months' },
  percent: { ja: '%', en: '%' },
};

/** Why a number or word of a clause is what it is. */
export const blankReason = (of: { value: string; unit: string; reason: string }, language: Language): string =>
  language === 'ja'
    ? `「${of.value}${UNITS[of.unit]?.ja ?? ''}」の理由: ${plain(of.reason)}`
    : `Why ${of.value}${UNITS[of.unit]?.en ?? ''}: ${plain(of.reason)}`;

/** What is asked beside the sentence, where it is not simply who does the work. */
export function requestText(kind: AnswerKind, language: Language): string {
  switch (kind) {
    case 'WORK':
      return '';
    case 'PERMISSION':
      return language === 'ja'
        ? '認めていただける条件、または代わりの対策をお知らせください。'
        : 'Please name the conditions on which it is allowed, or what is done instead.';
    case 'AGREEMENT':
      return language === 'ja'
        ? '契約または覚書で定めたく、ご意向をお知らせください。'
        : 'We should like to settle this in the contract or a memorandum; please let us know whether you agree.';
    case 'DOCUMENT':
      return language === 'ja' ? '該当する書面をご提出ください。' : 'Please send us the document.';
  }
}
