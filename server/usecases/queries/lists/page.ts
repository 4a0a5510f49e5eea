/** Page sizes: what a list gives unless asked, and at most. */
export const MAX_PER_PAGE = 100;

/** An argument that cannot be, such as a page size beyond the bounds or a cursor of another list. */
export class BadArgument extends Error {}

/** An entry of a page. Its cursor is made when it is asked for, which is seldom. */
class Edge<T> {
  readonly node: T;
  readonly #cursor: () => string;

  constructor(node: T, cursor: () => string) {
    this.node = node;
    this.#cursor = cursor;
  }

  get cursor(): string {
    return this.#cursor();
  }
}

/** Which page of a list. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of a list, with the list's length. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** A cursor holds a position and what stood there, so that entries that came or went before it do no harm. */
const cursorOf = (position: number, key: string) => Buffer.from(`${position}:${key}`, 'utf8').toString('base64url');

function positionAfter<T>(list: readonly T[], cursor: string, keyOf: (item: T) => string): number {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  const position = Number(text.slice(0, colon));
  if (colon < 1 || !Number.isSafeInteger(position) || position < 0)
    throw new BadArgument('`after` is no cursor of a list');
  const key = text.slice(colon + 1);
  const there = list[position];
  if (there !== undefined && keyOf(there) === key) return position + 1;
  const moved = list.findIndex((item) => keyOf(item) === key);
  return moved < 0 ? Math.min(position, list.length) : moved + 1;
}

/** One page of a list: `first` (1 to 100) entries after a cursor. Entries are loaded for the page only. */
export function pageOf<T, U>(
  list: readonly T[],
  { first, after }: PageArguments,
  keyOf: (item: T) => string,
  load: (item: T) => U,
): Page<U> {
  const size = first ?? 50;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PER_PAGE) {
    throw new BadArgument(`\`first\` must be from 1 to ${MAX_PER_PAGE}`);
  }
  const start = after === null || after === undefined ? 0 : positionAfter(list, after, keyOf);
  const nodes: U[] = [];
  const edges: Edge<U>[] = [];
  list.slice(start, start + size).forEach((item, i) => {
    const node = load(item);
    nodes.push(node);
    edges.push(new Edge(node, () => cursorOf(start + i, keyOf(item))));
  });
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: start + edges.length < list.length,
      hasPreviousPage: start > 0,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount: list.length,
  };
}

/** Up to `first` entries of a list, from its beginning; all where it is left out. Throws BadArgument for a negative number. */
export function firstOf<T>(list: readonly T[], first: number | null | undefined): readonly T[] {
  if (first === null || first === undefined) return list;
  if (first < 0) throw new BadArgument('`first` must not be negative');
  return list.slice(0, first);
}

/** The same page with something else in place of each of its entries. */
export const withNodes = <T, U>(page: Page<T>, nodes: readonly U[]): Page<U> => ({
  ...page,
  nodes,
  edges: nodes.map((node, i) => ({ node, cursor: page.edges[i]?.cursor ?? '' })),
});
