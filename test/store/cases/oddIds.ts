/** Ids that neither a database's index nor UTF-8 can be trusted to hold as they are, each with a twin. */
export const ODD: readonly string[] = [
  'x'.repeat(9_000),
  `${'x'.repeat(9_000)}y`,
  'a\ud800',
  'a\ud801',
  '\u0000',
  '\u0000a',
  'a\udc00\ud800',
];
