import type { Warning, WarningCode } from '../model/warnings.ts';
import type { Language } from './facts.ts';
import { count, formatNumber } from './format.ts';
import { spelled } from './problems/spelled.ts';

const shown = (id: string | undefined): string => {
  const letters = [...spelled(id ?? '–')];
  return letters.length <= 80 ? letters.join('') : `${letters.slice(0, 80).join('')}…`;
};

const MESSAGES: Readonly<Record<WarningCode, Readonly<Record<Language, (params: Warning['params']) => string>>>> = {
  LOOKALIKE_ID: {
    ja: ({ id, other }) =>
      `id「${shown(id)}」は「${shown(other)}」とよく似ていますが、別のものとして扱います。同じもののつもりなら、どちらかにそろえてください。`,
    en: ({ id, other }) =>
      `The id “${shown(id)}” looks like “${shown(other)}” but is another one; if both are meant to be the same, use one of them.`,
  },
  STALE_SATISFIES: {
    ja: ({ id, meant }) =>
      meant === undefined
        ? `satisfiesの「${shown(id)}」は、供給側のどの構成要素の、どの版の分界表にもない実施事項です。いまのidに直すか、消してください。`
        : `satisfiesの「${shown(id)}」は、供給側のどの分界表にもない実施事項です。「${shown(meant)}」のことですか。同じidにそろえてください。`,
    en: ({ id, meant }) =>
      meant === undefined
        ? `No version of any supplier’s sheet has the duty “${shown(id)}” named in satisfies; correct it to the present id or remove it.`
        : `No version of any supplier’s sheet has the duty “${shown(id)}” named in satisfies; did you mean “${shown(meant)}”? Use the same id.`,
  },
};

/** One warning in words, without its place: what is likely to be wrong, and how to mend it. */
export const warningMessage = ({ code, params }: Warning, language: Language): string =>
  MESSAGES[code][language](params);

/** How many warnings were listed, and that they stop nothing. */
export function warningsTotal(warnings: number, language: Language): string {
  return language === 'ja'
    ? `注意が${formatNumber(warnings, 'ja')}件あります。誤りではないので、処理は続けます。`
    : `${count(warnings, 'warning')}; ${warnings === 1 ? 'it stops' : 'they stop'} nothing.`;
}
