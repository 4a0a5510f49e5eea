/** Words for what a table says, as the server writes it in a list of changes. */
export interface SaidWords {
  readonly said: {
    readonly stance: Readonly<Record<string, string>>;
    readonly field: Readonly<Record<string, string>>;
    readonly code: Readonly<Record<string, string>>;
  };
  readonly noneLeft: string;
  readonly ofField: (field: string, value: string) => string;
}

const wordFor = (words: Readonly<Record<string, string>>, text: string): string | undefined =>
  Object.hasOwn(words, text) ? words[text] : undefined;

/** What stands on one side of a change, in words: a stance, or the name of a field and its value; anything else as it is. */
export function saidInWords(text: string, { said, noneLeft, ofField }: SaidWords): string {
  const stance = wordFor(said.stance, text);
  if (stance !== undefined) return stance;
  const [, name = '', value = ''] = /^([A-Za-z]+): ?(.*)$/s.exec(text) ?? [];
  const field = wordFor(said.field, name);
  return field === undefined ? text : ofField(field, value === '' ? noneLeft : (wordFor(said.code, value) ?? value));
}
