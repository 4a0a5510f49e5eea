import { around } from '../format.ts';
import { remedyTexts } from './remedyTexts.ts';

/** What is decided about items that a form answers no. */
export const decideTreatment = remedyTexts({
  ja: {
    title: () => '対応を決めて記録する',
    what: ({ c, form }) => `${c}の${form ?? '開示書'}で「いいえ」とされた項目ごとに、補い方を決めて記録します(例)。`,
  },
  en: {
    title: () => 'Decide what to do',
    what: ({ c, form }) =>
      `For each item answered no in the ${form ?? 'disclosure form'} of ${c}, it is recorded how it is made up for (an example).`,
  },
});

/** Each component gets a credential of its own. */
export const separateCredentials = remedyTexts({
  ja: {
    title: () => '認証情報を分ける',
    what: ({ opened }) => `${opened}の認証情報を、構成要素ごとに別のものに分けます。`,
  },
  en: {
    title: () => 'Separate the credentials',
    what: ({ opened }) => `Each of ${opened} is given a credential of its own.`,
  },
});

/** The consumer is of the kind of which a condition speaks. */
export const haveTrait = remedyTexts({
  ja: { title: () => '当たると書く', what: ({ c, traits }) => `${c}が${traits}に当たることを書きます。` },
  en: { title: () => 'Say that it is one', what: ({ c, traits }) => `It is written that ${c} has ${traits}.` },
});

/** The consumer is not of the kind of which a condition speaks. */
export const lackTrait = remedyTexts({
  ja: { title: () => '当たらないと書く', what: ({ c, traits }) => `${c}が${traits}に当たらないことを書きます。` },
  en: {
    title: () => 'Say that it is none',
    what: ({ c, traits }) => `It is written that ${c} does not have ${traits}.`,
  },
});

/** A party mends it by a date. */
export const assignFinding = remedyTexts({
  ja: {
    title: () => '担当と期限を決める',
    what: ({ flaw, C, assignee, date }) =>
      `${flaw}を、${assignee ?? C}が${around('', date, 'まで')}に直すと決めます(例)。`,
  },
  en: {
    title: () => 'Settle who and by when',
    what: ({ flaw, C, assignee, date }) =>
      `It is settled that ${assignee ?? C} mends ${flaw}${around(' by ', date)} (an example).`,
  },
});

/** It has been mended. */
export const closeFinding = remedyTexts({
  ja: { title: () => '直して記録する', what: ({ flaw }) => `${flaw}を直し、直した日を記録します。` },
  en: { title: () => 'Mend it and record that', what: ({ flaw }) => `${flaw} is mended, and the day is recorded.` },
});

/** It is to be mended by a later date. */
export const postponeFinding = remedyTexts({
  ja: {
    title: () => '期限を改める',
    what: ({ flaw, date }) => `${flaw}を直す期限を、${date ?? '先の日'}に改めます(例)。`,
  },
  en: {
    title: () => 'Set another date',
    what: ({ flaw, date }) => `${flaw} is to be mended${around(' by ', date)} instead (an example).`,
  },
});

/** Nothing from outside reaches a component any more. */
export const closeEntry = remedyTexts({
  ja: {
    title: () => '外から届かないようにする',
    what: ({ c }) => `${c}を外部から届かないようにし、そう登録します(例)。`,
  },
  en: {
    title: () => 'Close the entry',
    what: ({ c }) => `${c} is closed to the outside, and that is registered (an example).`,
  },
});
