import type { Language } from '../facts.ts';
import { listOf } from '../format.ts';
import { LETTER_WORDS } from './letter.ts';

/** What a letter is about; it names the components where they are few. */
export function letterSubject(components: readonly string[], language: Language): string {
  const few = components.length > 0 && components.length <= 2;
  if (language === 'ja') {
    return `${few ? listOf(components, 'ja') : '医療情報システム'}に関する役割分担の確認について(お願い)`;
  }
  return `Request to settle who does what for ${few ? listOf(components, 'en') : 'our medical information systems'}`;
}

/** What an annex is called: with a number where there are several. */
export function annexHeading(title: string, number: number, isOnly: boolean, language: Language): string {
  const { one, several } = LETTER_WORDS[language].annexes;
  return `${isOnly ? one : several(number)}${language === 'ja' ? '　' : ': '}${title}`;
}

/** What stands above the matters that are not in the letter itself; `place` is what most of them are about. */
export function othersNote(place: string | undefined, language: Language): string {
  if (language === 'ja') {
    const about = place === undefined ? '' : `対象の記載がない項目は「${place}」についてのものです。`;
    return `${about}当てはまる□に印をお付けください。`;
  }
  const about = place === undefined ? '' : `Those that name no component are about ${place}. `;
  return `${about}Please tick what applies.`;
}

/** What depends on the matter of a row: why it is asked first. */
export function dependingText(first: string, others: number, language: Language): string {
  if (language === 'ja') {
    return `ここが止まると、${first}${others === 0 ? '' : `ほか${others}件`}に影響します。`;
  }
  return `If this stops, ${first}${others === 0 ? '' : ` and ${others} more`} will be affected.`;
}

/** The letter itself, a paragraph a text; `others` are the matters in an annex. */
export function letterParagraphs(
  of: { us: string; institution: string; hasAnnex: boolean; by: string; urgent: number; others: number },
  language: Language,
): string[] {
  if (language === 'ja') {
    const others =
      of.others === 0
        ? []
        : [`　このうち、特に早く決めておきたい${of.urgent}件を下記に、ほかの${of.others}件を別紙1に記しました。`];
    const annex = of.hasAnnex
      ? `　あわせて、契約に加えることをご検討いただきたい条項の案を別紙${of.others === 0 ? '' : '2'}に添えます。`
      : undefined;
    return [
      '拝啓　時下ますますご清栄のこととお慶び申し上げます。平素は格別のご高配を賜り、厚く御礼申し上げます。',
      `　さて、${of.us}では、医療情報システムについて「誰が何を行うか」を整理しております。その中で、貴社にご担当いただいている範囲について、下記の事項を双方で確かめる必要があることが分かりました。`,
      ...others,
      `　つきましては、ご多用のところ恐れ入りますが、貴社のお考えを下記の回答欄にご記入のうえ、${of.by}までにお返しくださいますようお願い申し上げます。`,
      ...(annex === undefined ? [] : [annex]),
    ];
  }
  return [
    'Dear Sir or Madam,',
    `${of.institution} is putting in writing who does what for its medical information systems. In the part that concerns you, the matters below are not settled between us.`,
    ...(of.others === 0
      ? []
      : [`The ${of.urgent} that matter most are set out below; the other ${of.others} are in annex 1.`]),
    `We should be grateful if you would enter your answers in the last column and return them by ${of.by}.`,
    ...(of.hasAnnex
      ? [`Clauses that we propose for the contract are set out in ${of.others === 0 ? 'the annex' : 'annex 2'}.`]
      : []),
  ];
}

/** The letter where there is nothing to settle. */
export function nothingToSettleParagraphs(institution: string, language: Language): string[] {
  if (language === 'ja') {
    return [
      '拝啓　時下ますますご清栄のこととお慶び申し上げます。平素は格別のご高配を賜り、厚く御礼申し上げます。',
      '　さて、医療情報システムの役割分担を整理いたしましたところ、現時点で、貴社にご確認いただきたい事項はございません。引き続きよろしくお願い申し上げます。',
    ];
  }
  return [
    'Dear Sir or Madam,',
    `${institution} has put in writing who does what for its medical information systems. At present nothing is to be settled with you.`,
  ];
}
