/** A text as it is compared when people search: width, case and the kind of kana do not matter. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** Whether a text, given normalised, occurs in one of some texts. */
export function occursIn(wanted: string, texts: readonly (string | undefined)[]): boolean {
  return texts.some((text) => text !== undefined && normalise(text).includes(wanted));
}
