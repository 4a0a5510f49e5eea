import type { Language } from './facts.ts';
import { formatNumber } from './format.ts';
import { plain } from './phrase.ts';

/** A folder or file of the store that other users of the machine could read or write; mended, or for the reader to mend. */
export function openToOthers(path: string, isMended: boolean, language: Language): string {
  const name = plain(path);
  if (isMended) {
    return language === 'ja'
      ? `「${name}」はこの機械のほかの利用者も読み書きできる状態だったため、所有者だけが使えるようにしました。`
      : `“${name}” was open to other users of this machine; only its owner can use it now.`;
  }
  return language === 'ja'
    ? `「${name}」はこの機械のほかの利用者も使える状態です。所有者だけが使えるよう権限を変えてください(chmod go= ${name})。`
    : `“${name}” is open to other users of this machine. Take their rights away (chmod go= ${name}).`;
}

/** What is committed is safe, but could not be taken up into the main file. */
export function upkeepFailed(detail: string, language: Language): string {
  return language === 'ja'
    ? `記録した変更は安全ですが、本体のファイルへの取り込みに失敗しました(${plain(detail)})。空き容量を確かめてください。取り込みは、次の変更のときと稼働確認のたびに、もう一度試します。`
    : `All changes are safe, but they could not be taken up into the main file (${plain(detail)}). Check the free space. This is tried again at the next change and at each readiness check.`;
}

/** A commit could not be followed; the model is read again. */
export function notFollowed(revision: number, detail: string, language: Language): string {
  return language === 'ja'
    ? `変更${formatNumber(revision, 'ja')}を追えませんでした(${plain(detail)})。モデル全体を読み直します。`
    : `Change ${formatNumber(revision, 'en')} could not be followed (${plain(detail)}). The whole model is read again.`;
}
