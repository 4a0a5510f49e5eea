import { around, count, formatNumber } from '../format.ts';
import { remedyTexts, sheetOf } from './remedyTexts.ts';

/** The owner says on the sheet that it does it itself. */
export const declareSelf = remedyTexts({
  ja: {
    title: ({ C }) => `${C}が行う`,
    what: (n) => `${sheetOf(n.c, n, 'ja')}に、${n.r}を${n.C}が自ら受け持つと書きます。`,
  },
  en: {
    title: ({ C }) => `${C} does it`,
    what: (n) => `${sheetOf(n.c, n, 'en')} says that ${n.C} handles ${n.r} itself.`,
  },
});

/** Another component on the cycle of those that rely on one another does it. */
export const nextDoes = remedyTexts({
  ja: {
    title: ({ U }) => `${U}が行う`,
    what: (n) => `${sheetOf(n.u, n, 'ja')}に、${n.r}を${n.U}が自ら受け持つと書きます。`,
  },
  en: {
    title: ({ U }) => `${U} does it`,
    what: (n) => `${sheetOf(n.u, n, 'en')} says that ${n.U} handles ${n.r} itself.`,
  },
});

/** A first sheet on which the owner does everything. */
export const publishSheet = remedyTexts({
  ja: {
    title: ({ C }) => `${C}がすべて行うと公表する`,
    what: (n) =>
      `${around('例として、', n.n === undefined ? '' : `${formatNumber(n.n, 'ja')}項目を`)}${n.C}が受け持つとする${sheetOf(n.c, n, 'ja')}を公表します。`,
  },
  en: {
    title: ({ C }) => `${C} declares that it does everything`,
    what: (n) =>
      `${sheetOf(n.c, n, 'en')} is published and says, as an example, that ${n.C} handles ${n.n === undefined ? 'what applies to it' : count(n.n, 'item')}.`,
  },
});

/** A first sheet that leaves to suppliers what they say they do. */
export const publishSheetWithSuppliers = remedyTexts({
  ja: {
    title: ({ C }) => `供給者の分を除き、${C}が行うと公表する`,
    what: (n) =>
      `例として、供給者が受け持つとしている項目は供給者に任せ、ほかは${n.C}が受け持つとする${sheetOf(n.c, n, 'ja')}を公表します。`,
  },
  en: {
    title: ({ C }) => `${C} declares what its suppliers do, and does the rest`,
    what: (n) =>
      `${sheetOf(n.c, n, 'en')} is published and, as an example, leaves to suppliers what they say they handle; ${n.C} handles the rest.`,
  },
});

/** The item that a line leaves to its consumers is written down. */
export const spellOutDuty = remedyTexts({
  ja: {
    title: () => '実施事項を書く',
    what: (n) => `${sheetOf(n.c, n, 'ja')}の${n.r}に、利用者側の実施事項を書きます${around('(例:', n.item, ')')}。`,
  },
  en: {
    title: () => 'Write down what users must do',
    what: (n) =>
      `${sheetOf(n.c, n, 'en')} lists what users must do for ${n.r}${around(' (for example: ', n.item, ')')}.`,
  },
});

/** Lines against the adopted edition are added. */
export const restateSheet = remedyTexts({
  ja: {
    title: () => '採用している版に合わせて書く',
    what: (n) =>
      `例として、${n.adopted}の${n.n === undefined ? '' : `${formatNumber(n.n, 'ja')}`}項目を${n.C}が受け持つとする行を、${sheetOf(n.c, n, 'ja')}に加えます。`,
  },
  en: {
    title: () => 'Write it against the adopted edition',
    what: (n) =>
      `${sheetOf(n.c, n, 'en')} says in addition, as an example, that ${n.C} handles ${n.n === undefined ? 'what applies to it' : count(n.n, 'item')} of ${n.adopted}.`,
  },
});

/** The institution adopts, besides its own, the edition that a sheet is written against. */
export const adoptEdition = remedyTexts({
  ja: {
    title: ({ V }) => `${V}がその版も採用する`,
    what: (n) => `${n.V}が、${n.old}も採用する版に加えます。`,
  },
  en: {
    title: ({ V }) => `${V} adopts that edition too`,
    what: (n) => `${n.V} adopts ${n.old} in addition.`,
  },
});

/** A party holds a defence on a way into the house. */
export const holdTheWay = remedyTexts({
  ja: {
    title: () => '経路の途中で守る',
    what: ({ us }) => `${us}について、侵入を防ぐ要求事項すべての担当を責任分界表に書きます。`,
  },
  en: {
    title: () => 'Hold the way',
    what: ({ us }) => `For ${us}, the sheet names who does each requirement that keeps intruders out.`,
  },
});
