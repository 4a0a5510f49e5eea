import { around } from '../format.ts';
import { remedyTexts, sheetOf } from './remedyTexts.ts';

/** The institution lives with the level that it gets. */
export const acceptLevel = remedyTexts({
  ja: {
    title: () => '必要な水準を見直す',
    what: ({ c, term, promised }) => `${c}に必要な${term}を、${promised ?? 'いまの水準'}に改めます。`,
  },
  en: {
    title: () => 'Reconsider what is needed',
    what: ({ c, term, promised }) => `The ${term} that ${c} needs is changed to ${promised ?? 'the present level'}.`,
  },
});

/** The contracts under a component carry what is promised for it. */
export const raiseBacking = remedyTexts({
  ja: {
    title: () => '支える契約の水準を改める',
    what: ({ c, term, needed }) => `${c}を支える契約の${term}を、${needed ?? '約束した水準'}に改めます。`,
  },
  en: {
    title: () => 'Improve the contracts behind it',
    what: ({ c, aTerm, needed }) =>
      `The contracts behind ${c} are changed to promise ${aTerm}${around(' of ', needed)}.`,
  },
});

/** No more is promised than what the contracts behind it give. */
export const lowerPromise = remedyTexts({
  ja: {
    title: () => '約束する水準を見直す',
    what: ({ c, C, term, backed }) => `${C}が${c}について約束する${term}を、${backed ?? '支えられる水準'}に改めます。`,
  },
  en: {
    title: () => 'Change what is promised',
    what: ({ c, C, term, backed }) =>
      `The ${term} that ${C} promises for ${c} is changed to ${backed ?? 'what the contracts behind it give'}.`,
  },
});

/** The service, and what it authenticates via, reach the level. */
export const raiseAssurance = remedyTexts({
  ja: {
    title: () => '認証の水準を引き上げる',
    what: ({ u, term, needed }) =>
      `${u}と認証の連携先の${term}を引き上げ、${needed ?? '必要な水準'}に達したものとして登録します(例)。`,
  },
  en: {
    title: () => 'Raise the level of authentication',
    what: ({ u, term, needed }) =>
      `The ${term} of ${u} and of what it authenticates via is raised and registered${around(' as ', needed)} (an example).`,
  },
});

/** Evidence is registered and named on the sheet. */
export const attachEvidence = remedyTexts({
  ja: {
    title: () => '根拠資料を示す',
    what: (n) => `根拠資料の例${n.e ?? ''}を登録し、${sheetOf(n.c, n, 'ja')}の${n.r}に示します。`,
  },
  en: {
    title: () => 'Name evidence',
    what: (n) => `${sheetOf(n.c, n, 'en')} names evidence for ${n.r}${around(', for example ', n.e)}.`,
  },
});

/** The evidence that ran out has been renewed. */
export const extendEvidence = remedyTexts({
  ja: {
    title: () => '根拠資料を更新する',
    what: ({ e, date }) =>
      `${e ?? '根拠資料'}が更新されたものとして、有効期限${around('を', date)}まで延ばします(例)。`,
  },
  en: {
    title: () => 'Renew the evidence',
    what: ({ e, date }) => `${e ?? 'The evidence'} is registered as renewed${around(' until ', date)} (an example).`,
  },
});

/** A disclosure form has been received. */
export const addDisclosure = remedyTexts({
  ja: {
    title: () => '開示書を登録する',
    what: ({ u, form, date }) =>
      `${u}の開示書${around('(', form, ')')}を${around('', date, '付けで')}受け取ったものとして登録します(例)。`,
  },
  en: {
    title: () => 'Register the disclosure',
    what: ({ u, form, date }) =>
      `The disclosure form${around(' (', form, ')')} for ${u} is registered as received${around(' on ', date)} (an example).`,
  },
});
