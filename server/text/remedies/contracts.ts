import { around } from '../format.ts';
import type { Names } from '../names.ts';
import { remedyTexts } from './remedyTexts.ts';

const level = ({ term, needed }: Names) => `${term}${around(' ', needed)}`;
const levelEn = ({ aTerm, needed }: Names) => `${aTerm}${around(' of ', needed)}`;

/** A new contract between the two ends of a link. */
export const signContract = remedyTexts({
  ja: {
    title: () => '契約を結ぶ',
    what: ({ C, U, u, date }) => `${C}と${U}が、${around('', date, 'から')}${u}を含む契約を結びます(案)。`,
  },
  en: {
    title: () => 'Conclude a contract',
    what: ({ C, U, u, date }) => `${C} and ${U} conclude a contract that covers ${u}${around(' from ', date)} (draft).`,
  },
});

/** A contract that runs already also covers the supplier's component. */
export const coverByContract = remedyTexts({
  ja: { title: () => 'いまの契約に加える', what: ({ K, u }) => `${K}の対象に${u}を加えます。` },
  en: { title: () => 'Add it to the present contract', what: ({ K, u }) => `${K} is changed to cover ${u} as well.` },
});

/** A contract like the one that ends. */
export const renewContract = remedyTexts({
  ja: {
    title: () => '契約を更新する',
    what: ({ K, date }) => `${K}と同じ内容の契約を、${around('', date, 'から')}1年間結びます(案)。`,
  },
  en: {
    title: () => 'Renew the contract',
    what: ({ K, date }) => `A contract like ${K} is concluded for one year${around(' from ', date)} (draft).`,
  },
});

/** A contract that renews itself from now on. */
export const renewAutomatically = remedyTexts({
  ja: {
    title: () => '自動更新にする',
    what: ({ K, date }) => `${K}を、${date === undefined ? '満了' : `${date}の満了`}後も自動で更新する契約に改めます。`,
  },
  en: {
    title: () => 'Let it renew itself',
    what: ({ K, date }) => `${K} is changed so that it renews itself when it ends${around(' on ', date)}.`,
  },
});

/** The institution consents to a subcontractor. */
export const consentToSubcontractor = remedyTexts({
  ja: {
    title: () => '再委託に同意する',
    what: ({ K, C, U }) => `${K}に、${U}への再委託に${C}が同意したことを記します。`,
  },
  en: {
    title: () => 'Consent to the subcontractor',
    what: ({ K, C, U }) => `${K} records that ${C} consents to ${U} as a subcontractor.`,
  },
});

/** A contract that prohibits subcontracting is opened for one subcontractor. */
export const permitSubcontractor = remedyTexts({
  ja: {
    title: () => '同意を条件に再委託を認める',
    what: ({ K, C, U }) => `${K}を、同意があれば再委託を認める契約に改め、${U}への再委託に${C}が同意します。`,
  },
  en: {
    title: () => 'Permit it with consent',
    what: ({ K, C, U }) => `${K} is changed to permit subcontracting with consent, and ${C} consents to ${U}.`,
  },
});

/** The institution makes the subcontractor its own supplier. */
export const contractSubcontractor = remedyTexts({
  ja: {
    title: ({ U }) => `${U}と直接契約する`,
    what: ({ C, U, us, date }) => `${C}が${U}と、${around('', date, 'から')}${us}を含む契約を直接結びます(案)。`,
  },
  en: {
    title: ({ U }) => `Contract with ${U} directly`,
    what: ({ C, U, us, date }) =>
      `${C} concludes a contract with ${U} itself that covers ${us}${around(' from ', date)} (draft).`,
  },
});

/** A sheet becomes an annex. */
export const annexSheet = remedyTexts({
  ja: {
    title: () => '別紙に加える',
    what: ({ K, u, newVersion }) => `${u}の責任分界表${around(' ', newVersion)}を、${K}の別紙に加えます。`,
  },
  en: {
    title: () => 'Annex the sheet',
    what: ({ K, u, newVersion }) => `The sheet of ${u}${around(', ', newVersion, ',')} is annexed to ${K}.`,
  },
});

/** The sheet in force takes the place of the older annex. */
export const replaceAnnex = remedyTexts({
  ja: {
    title: () => '別紙を差し替える',
    what: ({ K, u, newVersion }) => `${K}の別紙を、${u}の責任分界表${around(' ', newVersion)}に差し替えます。`,
  },
  en: {
    title: () => 'Replace the annex',
    what: ({ K, u, newVersion }) =>
      `The sheet of ${u} that is in force${around(', ', newVersion, ',')} replaces the one annexed to ${K}.`,
  },
});

/** A level is written into a contract that covers the service. */
export const agreeLevel = remedyTexts({
  ja: { title: () => '契約に水準を定める', what: (n) => `${n.K}に、${level(n)}を定めます。` },
  en: { title: () => 'Agree on the level', what: (n) => `${n.K} is changed to promise ${levelEn(n)}.` },
});

/** A new contract states the level. */
export const signWithLevel = remedyTexts({
  ja: {
    title: () => '水準を定めた契約を結ぶ',
    what: (n) => `${n.C}と${n.U}が、${level(n)}を定めて${n.u}を含む契約を結びます(案)。`,
  },
  en: {
    title: () => 'Conclude a contract with the level',
    what: (n) => `${n.C} and ${n.U} conclude a contract that covers ${n.u} and promises ${levelEn(n)} (draft).`,
  },
});

/** Contracts on the way to the institution tell of incidents sooner. */
export const tellSooner = remedyTexts({
  ja: {
    title: () => '途中の契約の連絡を早める',
    what: ({ u, needed }) =>
      `${u}から伝わるまでの途中の契約で、事故の連絡までの時間を合わせて${needed ?? '必要な時間'}以内に縮めます。`,
  },
  en: {
    title: () => 'Have the contracts on the way tell sooner',
    what: ({ u, needed }) =>
      `The contracts on the way from ${u} are changed so that their hours of notice together are no more than ${needed ?? 'what is needed'}.`,
  },
});
