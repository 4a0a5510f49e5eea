/** A page holds 2 ** PAGE_BITS values. A change copies the pages that it touches, and the list of pages. */
const PAGE_BITS = 10;
const IN_PAGE = (1 << PAGE_BITS) - 1;

const pagesFor = (length: number): number => (length + IN_PAGE) >> PAGE_BITS;

/** A list of values in pages; one that follows from another shares the pages that did not change. It never changes. */
export class PagedList<T> implements Iterable<T> {
  readonly length: number;
  readonly #pages: readonly (readonly T[])[];

  private constructor(pages: readonly (readonly T[])[], length: number) {
    this.#pages = pages;
    this.length = length;
  }

  /** The values in their order. */
  static of<T>(values: readonly T[]): PagedList<T> {
    const pages = Array.from({ length: pagesFor(values.length) }, (_, page) =>
      values.slice(page << PAGE_BITS, (page + 1) << PAGE_BITS),
    );
    return new PagedList(pages, values.length);
  }

  /** The value of a row; undefined where that is not there. */
  get(row: number): T | undefined {
    return this.#pages[row >> PAGE_BITS]?.[row & IN_PAGE];
  }

  /**
   * The list with another length and some values set, among them those of all rows that it did not have. Costs what is set,
   * and little for each page, however long the list.
   */
  with(length: number, changed: ReadonlyMap<number, T>): PagedList<T> {
    const pages = this.#pages.slice(0, pagesFor(length));
    const copied = new Map<number, T[]>();
    const pageToWrite = (number: number): T[] => {
      const known = copied.get(number);
      if (known !== undefined) return known;
      const page = pages[number]?.slice(0, length - (number << PAGE_BITS)) ?? [];
      copied.set(number, page);
      pages[number] = page;
      return page;
    };
    // What is cut off its last page must not be seen again when it grows.
    if (length < this.length && (length & IN_PAGE) !== 0) pageToWrite(length >> PAGE_BITS);
    for (const [row, value] of changed) pageToWrite(row >> PAGE_BITS)[row & IN_PAGE] = value;
    return new PagedList(pages, length);
  }

  *[Symbol.iterator](): Generator<T> {
    for (const page of this.#pages) yield* page;
  }

  /** The rows, in order. */
  keys(): number[] {
    return Array.from({ length: this.length }, (_, row) => row);
  }

  /** As of an array. */
  map<R>(make: (value: T, row: number) => R): R[] {
    return Array.from(this, make);
  }

  /** As of an array. */
  flatMap<R>(make: (value: T, row: number) => R | readonly R[]): R[] {
    return Array.from(this).flatMap(make);
  }
}
