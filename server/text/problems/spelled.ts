/**
 * An id as it is written, with characters that are invisible, or look alike, spelled out as codes: `か\u3099`, `a\u0020`. So ids
 * that look alike can be told apart.
 */
export function spelled(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]|^ | $/gu, (mark) => {
    const code = (mark.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}
