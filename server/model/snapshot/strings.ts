import { trustedJson } from '../trusted.ts';

/** The texts of a set that textSets packed. */
export const textsIn = (packed: string): readonly string[] => trustedJson(packed);

/**
 * Interned texts: each distinct text has one number, and numbers are never reused. It only grows, so that snapshots
 * which follow one another can share it.
 */
export class Strings {
  readonly #texts: string[] = [];
  readonly #ids = new Map<string, number>();

  /** The number of a text, given out now if it is new. */
  intern(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#texts.length;
    this.#texts.push(text);
    this.#ids.set(text, id);
    return id;
  }

  /** The text, as one string for all who have the same: what a file is read into is then free to go. */
  shared(text: string): string {
    return this.at(this.intern(text));
  }

  /** The number of a text, or −1 where it was not interned. */
  find(text: string): number {
    return this.#ids.get(text) ?? -1;
  }

  /** The text of a number that this table gave out. */
  at(id: number): string {
    const text = this.#texts[id];
    if (text === undefined) throw new RangeError(`no text has the number ${id}`);
    return text;
  }

  /** The texts of a set that textSets packed, each once and sorted. */
  listAt(id: number): readonly string[] {
    return textsIn(this.at(id));
  }
}
