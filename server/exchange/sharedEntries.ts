/** How many different entries are known at a time; then all are forgotten, so that little is held for those that come once. */
const MAX_KNOWN = 20_000;

/**
 * Makes equal entries of the lists in some entities one object: most lines of the sheets of a file are like others of it, and
 * take most of its memory.
 */
export class SharedEntries {
  readonly #known = new Map<string, unknown>();

  /** Shares the entries of an entity's own lists; for entities that were just read, which no other code has yet. */
  share(entity: object): void {
    for (const list of Object.values(entity)) {
      if (!Array.isArray(list)) continue;
      for (const [i, entry] of list.entries()) if (typeof entry === 'object') list[i] = this.#one(entry);
    }
  }

  #one(entry: unknown): unknown {
    const text = JSON.stringify(entry);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(text, entry);
    return entry;
  }
}
