import type { Language } from './facts.ts';
import { plain } from './phrase.ts';

/** What kind of thing is damaged (store/errors.ts). */
export type DamageText = 'FOLDER' | 'LOG' | 'FILE' | 'STATE' | 'REVISION' | 'EDGES' | 'ACCOUNT';

const PLACES: Readonly<Record<DamageText, Readonly<Record<Language, (place: string) => string>>>> = {
  FOLDER: {
    ja: (place) => `モデルのファイルがないか、空です。ほかのファイルだけが残っています(${place})`,
    en: (place) => `the file of the model is missing or empty, and only others are left (${place})`,
  },
  LOG: {
    ja: (place) =>
      `${place}は、そばにあるファイルのものではありません(止まったサーバーのフォルダに、控えを上書きしたときなどに起こります)。控えは空のフォルダに戻すか、このファイルと -shm を別の場所へ移してから始めてください。移したファイルにしかない変更は失われます`,
    en: (place) =>
      `${place} does not belong to the file beside it, as when a backup was copied over the folder of a server that was killed. Restore the backup into an empty folder, or move this file and the one ending in -shm elsewhere before you start; changes that only the moved file holds are lost`,
  },
  FILE: {
    ja: (place) => `ファイルの構造(${place})`,
    en: (place) => `the structure of the file (${place})`,
  },
  STATE: {
    ja: (place) => `登録内容 ${place}`,
    en: (place) => `the entity ${place}`,
  },
  REVISION: {
    ja: (place) => `変更${place}、またはその時点の登録内容の数`,
    en: (place) => `change ${place}, or the number of entities that hold at it`,
  },
  EDGES: {
    ja: (place) => `検索用の表 ${place}`,
    en: (place) => `the table ${place}, by which entities are found`,
  },
  ACCOUNT: {
    ja: (place) => `鍵・監査記録 ${place}`,
    en: (place) => `the keys or the audit log: ${place}`,
  },
};

/** One thing that is not as it was written. */
function damageAt(kind: DamageText, place: string, language: Language): string {
  return PLACES[kind][language](plain(place));
}

/** The store is damaged: what is, what is safe, what to do. Each place stands on a line of its own. */
export function storeDamaged(
  damages: readonly { readonly kind: DamageText; readonly place: string }[],
  language: Language,
): string {
  const places = damages.map(({ kind, place }) => `  ${damageAt(kind, place, language)}`).join('\n');
  return language === 'ja'
    ? `保存先が壊れているか、Bunkaiを通さずに書き換えられています。ここからは何も答えず、何も書き込みません。\n${places}\n正しい控えを空のフォルダに戻して始めてください。控えがなければ、このフォルダを写して残したうえで相談してください。`
    : `The store is damaged, or was changed by other means than Bunkai. Nothing is answered from it and nothing is written to it.\n${places}\nPut a good backup into an empty folder and start from that. Without one, keep a copy of this folder before anything else is tried.`;
}
