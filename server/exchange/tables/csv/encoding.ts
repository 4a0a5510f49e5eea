import Library from 'encoding-japanese';

/** The encodings in which tables come, by the names that people know them by. */
export const ENCODINGS = [
  'UTF-8',
  'UTF-8 (BOM)',
  'UTF-16LE',
  'UTF-16BE',
  'Shift_JIS (CP932)',
  'EUC-JP',
  'ISO-2022-JP',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * A file's content as text without a byte order mark. Where it is not text: the encoding that it looks most like and the
 * line (from 1) of the first bytes that are not of it, or no encoding where it looks like none.
 */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly encoding?: Encoding; readonly line: number };

/** The decoders of the platform: its Shift_JIS is CP932, with ①, ㈱ and 髙. */
const LABELS: Readonly<Record<Encoding, string>> = {
  'UTF-8': 'utf-8',
  'UTF-8 (BOM)': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  'Shift_JIS (CP932)': 'shift_jis',
  'EUC-JP': 'euc-jp',
  'ISO-2022-JP': 'iso-2022-jp',
};

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['UTF-8 (BOM)', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];

/** Bytes that are looked at to tell the encoding: more say nothing new, and the library takes long for them. */
const SAMPLE = 100_000;

/** Zero bytes on the one side for each on the other, where two bytes are a character. */
const ONE_SIDED = 10;

/** What no text has: control characters but those that move on in a line or to another. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r]/u;

const ESCAPE = 0x1b;

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(LABELS[encoding], { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: ASCII characters have their zero byte on one side. */
function byZeroBytes(sample: Uint8Array): Encoding | undefined {
  let [even, odd] = [0, 0];
  for (let i = 0; i < sample.length; i += 1) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > even * ONE_SIDED) return 'UTF-16LE';
  return even > odd * ONE_SIDED ? 'UTF-16BE' : undefined;
}

/**
 * Encodings of more than one byte for a Japanese character, the likeliest first. What is right in both is told by the
 * library, which weighs the bytes: half-width kana of the one are kanji of the other.
 */
function japanese(sample: Uint8Array): readonly Encoding[] {
  return Library.detect(sample) === 'EUCJP' ? ['EUC-JP', 'Shift_JIS (CP932)'] : ['Shift_JIS (CP932)', 'EUC-JP'];
}

/** The encodings that may be meant, the likeliest first. */
function candidates(bytes: Uint8Array): readonly Encoding[] {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  if (marked !== undefined) return [marked];
  const sample = bytes.subarray(0, SAMPLE);
  const wide = byZeroBytes(sample);
  if (wide !== undefined) return [wide];
  if (sample.includes(ESCAPE)) return ['ISO-2022-JP', 'UTF-8'];
  return ['UTF-8', ...japanese(sample)];
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** The line of the first bytes that are not of an encoding. */
function firstBadLine(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(LABELS[encoding]).decode(bytes);
  return lineOf(text, Math.max(0, text.indexOf('\uFFFD')));
}

/** The encoding in which most of a damaged text is right. */
function nearest(bytes: Uint8Array, likely: readonly Encoding[]): DecodedText {
  const found = likely.map((encoding) => ({ encoding, line: firstBadLine(bytes, encoding) }));
  return { ok: false, line: 1, ...found.sort((a, b) => b.line - a.line)[0] };
}

/** Decodes a table of text strictly, in the encoding that its bytes are of: a replaced character would be another name. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const likely = candidates(bytes);
  for (const encoding of likely) {
    const text = decodeStrictly(bytes, encoding);
    if (text === undefined) continue;
    const control = text.search(CONTROL);
    return control < 0 ? { ok: true, text, encoding } : { ok: false, line: lineOf(text, control) };
  }
  return nearest(bytes, likely);
}
