import { decodeUtf8 } from '../decode.ts';
import { parseJson } from './json.ts';

/** A part of a JSON document: the value of a key, or an entry of the list that is its value. */
export interface JsonPart {
  readonly key: string;
  readonly isEntry: boolean;
  /** Its text in UTF-8; it may be no JSON, which whoever parses it finds. */
  readonly bytes: Uint8Array;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const SPACES: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

const EMPTY_LIST = Uint8Array.of(OPEN_LIST, CLOSE_LIST);

const isOpening = (byte: number | undefined) => byte === OPEN_OBJECT || byte === OPEN_LIST;
const isClosing = (byte: number | undefined) => byte === CLOSE_OBJECT || byte === CLOSE_LIST;

/** The text is none of the kind that can be taken apart. */
class NoParts extends Error {}

/** Reads a text byte by byte; throws NoParts where something else stands than is asked for. */
class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    if (BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte)) this.#at = BYTE_ORDER_MARK.length;
  }

  /** The next byte that is no space; undefined at the end. */
  get next(): number | undefined {
    while (SPACES.has(this.#bytes[this.#at] ?? 0)) this.#at += 1;
    return this.#bytes[this.#at];
  }

  /** Passes a byte if it is the next one. */
  passes(byte: number): boolean {
    if (this.next !== byte) return false;
    this.#at += 1;
    return true;
  }

  pass(byte: number): void {
    if (!this.passes(byte)) throw new NoParts();
  }

  /** Passes a value, which may hold others, and gives its bytes. */
  value(): Uint8Array {
    const first = this.next;
    const from = this.#at;
    if (first === QUOTE) this.#passText();
    else if (isOpening(first)) this.#passNested();
    else this.#passLiteral();
    if (this.#at === from) throw new NoParts();
    return this.#bytes.subarray(from, this.#at);
  }

  #passText(): void {
    for (let at = this.#at + 1; at < this.#bytes.length; at += 1) {
      const byte = this.#bytes[at];
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) {
        this.#at = at + 1;
        return;
      }
    }
    throw new NoParts();
  }

  #passNested(): void {
    let depth = 0;
    while (this.#at < this.#bytes.length) {
      const byte = this.#bytes[this.#at];
      if (byte === QUOTE) {
        this.#passText();
        continue;
      }
      this.#at += 1;
      if (isOpening(byte)) depth += 1;
      else if (isClosing(byte)) depth -= 1;
      if (depth === 0) return;
    }
    throw new NoParts();
  }

  #passLiteral(): void {
    for (let byte = this.next; byte !== undefined; byte = this.#bytes[this.#at]) {
      if (byte === COMMA || isClosing(byte) || SPACES.has(byte)) return;
      this.#at += 1;
    }
  }
}

/** A key is a text, which holds nothing. */
function keyOf(bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes);
  const key = decoded.ok ? parseJson(decoded.text, () => {}, 0)?.value : undefined;
  if (typeof key !== 'string') throw new NoParts();
  return key;
}

function* partsOf(cursor: Cursor): Generator<JsonPart> {
  const keys = new Set<string>();
  cursor.pass(OPEN_OBJECT);
  do {
    const key = keyOf(cursor.value());
    if (keys.has(key)) throw new NoParts();
    keys.add(key);
    cursor.pass(COLON);
    if (!cursor.passes(OPEN_LIST)) {
      yield { key, isEntry: false, bytes: cursor.value() };
      continue;
    }
    if (cursor.passes(CLOSE_LIST)) {
      yield { key, isEntry: false, bytes: EMPTY_LIST };
      continue;
    }
    do yield { key, isEntry: true, bytes: cursor.value() };
    while (cursor.passes(COMMA));
    cursor.pass(CLOSE_LIST);
  } while (cursor.passes(COMMA));
  cursor.pass(CLOSE_OBJECT);
  if (cursor.next !== undefined) throw new NoParts();
}

/**
 * Takes a JSON object apart without parsing it as a whole: its values, and of lists the entries, in their order. False, after
 * some or none, where it is no object, has a key twice or cannot be taken apart, or where `take` says so; what is wrong there is not said.
 */
export function takeJsonApart(bytes: Uint8Array, take: (part: JsonPart) => boolean): boolean {
  try {
    for (const part of partsOf(new Cursor(bytes))) if (!take(part)) return false;
    return true;
  } catch (error) {
    if (error instanceof NoParts) return false;
    throw error;
  }
}
