/** How large JSON may be apart from its bytes. */
export interface JsonLimits {
  /** Values in all: entries of lists, fields of objects, and what holds them. */
  readonly maxValues: number;
  /** Lists and objects inside one another. */
  readonly maxNesting: number;
  /** Bytes beyond which a text is a long one; left out: none is. */
  readonly longText?: number;
}

/** Where a text stands, between its quotation marks: offsets in bytes. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const isOpening = (byte: number) => byte === 0x5b || byte === 0x7b;
const isClosing = (byte: number) => byte === 0x5d || byte === 0x7d;

/**
 * Counts what parsing a JSON text would make, piece by piece as bytes come, without making it. Problems of syntax are left
 * to the parser. A few megabytes of brackets would keep that busy for seconds; counting can pause between pieces.
 */
export class JsonScan {
  readonly #limits: JsonLimits;
  #isInText = false;
  #isEscaped = false;
  #values = 1;
  #open = 0;
  #passed = 0;
  #textFrom = 0;
  readonly #longTexts: TextSpan[] = [];

  constructor(limits: JsonLimits) {
    this.#limits = limits;
  }

  /** The texts so far that are longer than `longText` and stand inside something that the outermost object holds. */
  get longTexts(): readonly TextSpan[] {
    return this.#longTexts;
  }

  /** Goes on with the next bytes of the text; false once it holds too much. */
  add(bytes: Uint8Array): boolean {
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (this.#isInText) this.#passText(byte, this.#passed + at);
      else if (byte === QUOTE) {
        this.#isInText = true;
        this.#textFrom = this.#passed + at + 1;
      } else if (!this.#count(byte)) return false;
    }
    this.#passed += bytes.length;
    return true;
  }

  #passText(byte: number, at: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) {
      this.#isInText = false;
      const { longText = Number.POSITIVE_INFINITY } = this.#limits;
      if (this.#open > 1 && at - this.#textFrom > longText) this.#longTexts.push({ from: this.#textFrom, to: at });
    }
  }

  #count(byte: number): boolean {
    if (byte === COMMA) this.#values += 1;
    else if (isOpening(byte)) {
      this.#values += 1;
      this.#open += 1;
    } else if (isClosing(byte)) this.#open -= 1;
    return this.#values <= this.#limits.maxValues && this.#open <= this.#limits.maxNesting;
  }
}
