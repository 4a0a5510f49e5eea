import type { LocalText } from '../model/values.ts';
import type { Language } from './facts.ts';
import { localised, plain } from './phrase.ts';

/** One thing that a merge changes. */
export interface MergeMove {
  readonly entity: string;
  readonly key: string;
  readonly change: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly label: LocalText;
}

const CHANGES = {
  ADDED: { ja: '追加', en: 'added' },
  CHANGED: { ja: '変更', en: 'changed' },
  REMOVED: { ja: '削除', en: 'removed' },
} as const;

/** One line for each thing that a merge changes. */
export const mergeMove = ({ entity, key, change, label }: MergeMove, language: Language): string =>
  `${CHANGES[change][language]}\t${entity}\t${plain(key)}\t${plain(localised(label, language))}`;

/** What a merge did, or would do. */
export function mergeDone(count: number, dryRun: boolean, language: Language): string {
  if (language === 'ja')
    return dryRun
      ? `統合すると${count}件が変わります。まだ何も書き込んでいません。`
      : `統合しました。${count}件が変わりました。`;
  const things = `${count} ${count === 1 ? 'thing' : 'things'}`;
  return dryRun ? `Merging would change ${things}. Nothing has been written.` : `Merged: ${things} changed.`;
}

/** Something else than a party or a component was to be merged. */
export const notMergeable = (what: string, language: Language): string =>
  language === 'ja'
    ? `「${plain(what)}」は統合できません。party か component を指定してください。`
    : `“${plain(what)}” cannot be merged; name party or component.`;
