import type { Steps } from '../model/steps.ts';
import { trustedJson } from '../model/trusted.ts';

/**
 * A list on its way between threads: JSON lists in UTF-8, each short enough to be parsed in a moment. Objects would be rebuilt
 * all at once by whoever gets them.
 */
export interface PackedList<T> {
  readonly pieces: readonly Uint8Array[];
  readonly length: number;
  /** Only for types: what its items are. */
  readonly items?: T;
}

/** Characters of a piece, about: parsing them takes a millisecond or two. */
const PIECE = 100_000;

/** Packs items one by one. */
export class ListPacker<T> {
  readonly #encoder = new TextEncoder();
  readonly #pieces: Uint8Array[] = [];
  #texts: string[] = [];
  #characters = 0;
  #length = 0;

  /** Adds an item; plain data. */
  add(item: T): void {
    const text = JSON.stringify(item);
    this.#texts.push(text);
    this.#characters += text.length;
    this.#length += 1;
    if (this.#characters >= PIECE) this.#close();
  }

  /** All that was added. */
  packed(): PackedList<T> {
    if (this.#texts.length > 0) this.#close();
    return { pieces: this.#pieces, length: this.#length };
  }

  #close(): void {
    this.#pieces.push(this.#encoder.encode(`[${this.#texts.join()}]`));
    this.#texts = [];
    this.#characters = 0;
  }
}

/** Items as a packed list. */
export function packList<T>(items: Iterable<T>): PackedList<T> {
  const packer = new ListPacker<T>();
  for (const item of items) packer.add(item);
  return packer.packed();
}

/** The items of one piece of a packed list. */
export const itemsOfPiece = <T>(piece: Uint8Array): T[] => trustedJson<T[]>(new TextDecoder().decode(piece));

/** The first items of a packed list, a piece a step. */
export function* unpackingFirst<T>({ pieces }: PackedList<T>, most: number): Steps<T[]> {
  const items: T[] = [];
  for (const piece of pieces) {
    if (items.length >= most) break;
    for (const item of itemsOfPiece<T>(piece)) if (items.length < most) items.push(item);
    yield;
  }
  return items;
}

/** All items of a packed list, at once. */
export const unpackList = <T>({ pieces }: PackedList<T>): T[] => pieces.flatMap((piece) => itemsOfPiece<T>(piece));
