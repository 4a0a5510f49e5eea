/**
 * Remembers texts: up to a maximum, and of the last ones at least half as many. There are two generations, the older of
 * which is dropped when the newer one is full.
 */
export class Recents {
  readonly #mostOfEach: number;
  #newer = new Set<string>();
  #older = new Set<string>();

  constructor(most: number) {
    this.#mostOfEach = Math.max(1, Math.floor(most / 2));
  }

  /** How many are remembered now. */
  get size(): number {
    return this.#newer.size + this.#older.size;
  }

  has(text: string): boolean {
    return this.#newer.has(text) || this.#older.has(text);
  }

  /** Remembers a text, from now on as the last one. */
  add(text: string): void {
    if (this.#newer.size >= this.#mostOfEach && !this.#newer.has(text)) {
      this.#older = this.#newer;
      this.#newer = new Set();
    }
    this.#newer.add(text);
  }

  delete(text: string): void {
    this.#newer.delete(text);
    this.#older.delete(text);
  }
}
