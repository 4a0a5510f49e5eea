import { foldedName } from '../../../../fold/fold.ts';
import type { LocalText } from '../../../../model/values.ts';

/** What a name is for whoever reads it, in each language that it is in. */
const readingsOf = ({ ja, en }: LocalText): string[] => [
  `ja ${foldedName(ja)}`,
  ...(en === undefined ? [] : [`en ${foldedName(en)}`]),
];

/** Whether two names read alike in Japanese, however they are written: in width, case, kind of kana or variants of kanji. */
export const isSameName = (one: LocalText, other: LocalText): boolean => foldedName(one.ja) === foldedName(other.ja);

/**
 * Whether a name would tell its reader of something hidden: whether, in one of its languages, it reads like the name of
 * something hidden and like that of nothing that is shown.
 */
export function namesOnlyHidden(
  hidden: readonly LocalText[],
  shown: readonly LocalText[],
): (name: LocalText) => boolean {
  const known = new Set(shown.flatMap(readingsOf));
  const secret = new Set(hidden.flatMap(readingsOf).filter((reading) => !known.has(reading)));
  return (name) => readingsOf(name).some((reading) => secret.has(reading));
}
