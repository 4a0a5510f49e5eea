import { around } from '../format.ts';
import { remedyTexts, sheetOf, versionIn } from './remedyTexts.ts';

/** The consumer takes on what each side had left to the other, or what neither had taken on. */
export const consumerDoes = remedyTexts({
  ja: {
    title: ({ C }) => `${C}が行う`,
    what: (n) => `${sheetOf(n.c, n, 'ja')}に、${n.r}${around('の実施事項', n.item)}を${n.C}が受け持つと書きます。`,
  },
  en: {
    title: ({ C }) => `${C} does it`,
    what: (n) => `${sheetOf(n.c, n, 'en')} says that ${n.C} handles ${n.r}${around(', including ', n.item)}.`,
  },
});

/** The consumer takes on the part that the supplier leaves to it. */
export const consumerDoesPart = remedyTexts({
  ja: {
    title: ({ C }) => `${C}が残りを行う`,
    what: (n) => {
      const part = n.item === undefined ? `のうち${n.U}が利用者側に残す分` : `の実施事項${n.item}`;
      return `${sheetOf(n.c, n, 'ja')}に、${n.r}${part}を${n.C}が受け持つと書きます。`;
    },
  },
  en: {
    title: ({ C }) => `${C} does the rest`,
    what: (n) => {
      const part = n.item ?? `what ${n.U} leaves to its users`;
      return `${sheetOf(n.c, n, 'en')} says that ${n.C} handles its part of ${n.r}: ${part}.`;
    },
  },
});

/** The supplier does it, all of it. */
export const supplierDoes = remedyTexts({
  ja: {
    title: ({ U }) => `${U}が行う`,
    what: (n) => `${sheetOf(n.u, n, 'ja')}に、${n.r}を${n.U}がすべて受け持つと書きます。`,
  },
  en: {
    title: ({ U }) => `${U} does it`,
    what: (n) => `${sheetOf(n.u, n, 'en')} says that ${n.U} handles all of ${n.r}.`,
  },
});

/** The supplier does it, all of it, and a contract binds it to that. */
export const supplierDoesByContract = remedyTexts({
  ja: {
    title: ({ U }) => `${U}が契約で引き受ける`,
    what: (n) =>
      `${n.C}と${n.U}が${n.u}を含む契約を結び、${n.r}を${n.U}がすべて受け持つとする責任分界表 ${versionIn(n, 'ja')}を別紙にします(案)。`,
  },
  en: {
    title: ({ U }) => `${U} takes it on by contract`,
    what: (n) =>
      `${n.C} and ${n.U} conclude a contract that covers ${n.u} and annexes ${versionIn(n, 'en')} of its sheet, which says that ${n.U} handles all of ${n.r} (draft).`,
  },
});

/** Another supplier, who says that it does it, is named. */
export const relyOnSupplier = remedyTexts({
  ja: {
    title: ({ via }) => `${via}に任せる`,
    what: (n) => `${sheetOf(n.c, n, 'ja')}に、${n.r}を${n.via}に任せると書きます。`,
  },
  en: {
    title: ({ via }) => `Leave it to ${via}`,
    what: (n) => `${sheetOf(n.c, n, 'en')} says that ${n.C} leaves ${n.r} to ${n.via}.`,
  },
});

/** The consumer takes on one item of a duty. */
export const takeOnItem = remedyTexts({
  ja: {
    title: ({ C }) => `${C}が引き受ける`,
    what: (n) => `${sheetOf(n.c, n, 'ja')}に、${n.r}の実施事項${n.item ?? ''}を${n.C}が引き受けると書きます。`,
  },
  en: {
    title: ({ C }) => `${C} takes it on`,
    what: (n) => `${sheetOf(n.c, n, 'en')} says that ${n.C} takes on ${n.item ?? 'this item'} for ${n.r}.`,
  },
});

/** The supplier takes back one item that it had left to its consumers. */
export const takeBackItem = remedyTexts({
  ja: {
    title: ({ U }) => `${U}が引き取る`,
    what: (n) =>
      `${sheetOf(n.u, n, 'ja')}で、${n.r}の実施事項${n.item ?? ''}を利用者側に残さず、${n.U}が受け持つとします。`,
  },
  en: {
    title: ({ U }) => `${U} takes it back`,
    what: (n) =>
      `${sheetOf(n.u, n, 'en')} no longer leaves ${n.item ?? 'this item'} to users: ${n.U} handles it as part of ${n.r}.`,
  },
});

/** Supplier and consumer agree that it does not arise. */
export const agreeNotApplicable = remedyTexts({
  ja: {
    title: () => '該当しないとそろえる',
    what: (n) => `${sheetOf(n.u, n, 'ja')}に、${n.r}は該当しないと書き、${n.C}の表明とそろえます。`,
  },
  en: {
    title: () => 'Agree that it does not apply',
    what: (n) => `${sheetOf(n.u, n, 'en')} says that ${n.r} does not apply, as ${n.C} says.`,
  },
});

/** The supplier allows it, and the consumer does it. */
export const supplierAllows = remedyTexts({
  ja: {
    title: ({ C, U }) => `${U}が認め、${C}が行う`,
    what: (n) => `${sheetOf(n.u, n, 'ja')}で${n.r}を認め、${n.C}が受け持つと${n.c}の責任分界表に書きます。`,
  },
  en: {
    title: ({ C, U }) => `${U} allows it and ${C} does it`,
    what: (n) => `${sheetOf(n.u, n, 'en')} allows ${n.r}, and the sheet of ${n.c} says that ${n.C} handles it.`,
  },
});

/** Of two who claim it, the supplier leaves it to its consumer. */
export const supplierWithdraws = remedyTexts({
  ja: {
    title: ({ C }) => `${C}が行う`,
    what: (n) => `${sheetOf(n.u, n, 'ja')}に、${n.r}は利用者側が受け持つと書きます。`,
  },
  en: {
    title: ({ C }) => `${C} does it`,
    what: (n) => `${sheetOf(n.u, n, 'en')} says that ${n.r} is for users to handle.`,
  },
});
