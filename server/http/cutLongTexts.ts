import { setImmediate } from 'node:timers/promises';
import type { LongTexts } from '../graphql/longTexts.ts';
import { bytesOfText } from '../graphql/sourceFile.ts';
import type { TextSpan } from './jsonScan.ts';

/** Bytes of a text that are read before others get their turn: a millisecond or two. */
const PIECE = 500_000;

const BACKSLASH = 0x5c;
const UNICODE = 0x75;

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

/** Whether an escape is the first half of a pair. */
const isHighHalf = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === UNICODE && /^d[89ab]/i.test(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0));

/** Where a piece of a text that begins at `from` may end: inside no escape, no character and no pair of escapes. */
function endOfPiece(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let isInPair = false;
  while (at < to && (at - from < PIECE || isInPair || isContinuation(bytes[at]))) {
    const isEscape = bytes[at] === BACKSLASH;
    isInPair = isEscape && isHighHalf(bytes, at);
    if (!isEscape) at += 1;
    else at += bytes[at + 1] === UNICODE ? 6 : 2;
  }
  return Math.min(at, to);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new SyntaxError('a text is not UTF-8', { cause: error });
  }
}

/** The text of a JSON literal in UTF-8, without its escapes. Throws SyntaxError where it is none. */
async function unescaped(bytes: Uint8Array, { from, to }: TextSpan): Promise<Uint8Array> {
  // Escapes are longer than what they stand for.
  const text = new Uint8Array(to - from);
  let length = 0;
  for (let at = from; at < to; await setImmediate()) {
    const end = endOfPiece(bytes, at, to);
    const piece = bytesOfText(String(JSON.parse(`"${decoded(bytes.subarray(at, end))}"`)));
    text.set(piece, length);
    length += piece.length;
    at = end;
  }
  return length === text.length ? text : text.slice(0, length);
}

/** JSON with names in the place of long texts, which are kept apart. Throws SyntaxError where one of them is no JSON. */
export async function cutLongTexts(
  bytes: Uint8Array,
  spans: readonly TextSpan[],
  longTexts: LongTexts,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let done = 0;
  for (const span of spans) {
    const name = longTexts.add(await unescaped(bytes, span));
    parts.push(bytes.subarray(done, span.from), Buffer.from(name));
    done = span.to;
  }
  return Buffer.concat([...parts, bytes.subarray(done)]);
}
