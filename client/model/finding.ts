/** A text as it is searched in: full-width letters as half-width ones, without capitals and spaces. */
const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Whether all words of what was typed stand in a text. */
export function isFound(text: string, typed: string): boolean {
  const folded = foldText(text);
  return typed
    .normalize('NFKC')
    .split(/\s+/u)
    .every((word) => folded.includes(foldText(word)));
}
