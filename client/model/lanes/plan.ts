import type { LaneLink } from './types.ts';

/** Where a node stands: column, row over all bands, band. */
export interface Cell {
  readonly column: number;
  readonly row: number;
  readonly band: number;
}

/** A side of a node at which a run begins or ends. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/**
 * The way of a run, not yet in pixels: along the consumer's row into the gutter `out`, from there to the supplier, where
 * wanted along a channel between rows and through the gutter `into`. Gutter g is at the right of column g; channels are
 * numbered from the top, two bands never share one.
 */
export interface Plan {
  readonly link: LaneLink;
  readonly from: Cell;
  readonly to: Cell;
  readonly leaves: Side;
  readonly enters: Side;
  readonly out?: number;
  readonly channel?: number;
  readonly into?: number;
}

/** Which cells are taken. */
export interface Grid {
  readonly cells: ReadonlyMap<string, Cell>;
  /** Whether a node stands in this row in a column from `first` to `last`. */
  readonly blocked: (row: number, first: number, last: number) => boolean;
  /** Whether a node stands in this column strictly between two rows. */
  readonly between: (column: number, row: number, other: number) => boolean;
}

/** The channel above a row; that of a band's last row + 1 is `channelBelow`. */
function channelAbove(cell: Cell): number {
  return cell.row + cell.band;
}

/** The channel below a row. */
function channelBelow(cell: Cell): number {
  return cell.row + cell.band + 1;
}

/** Look-ups over placed cells. */
export function gridOf(cells: ReadonlyMap<string, Cell>): Grid {
  const taken = new Set([...cells.values()].map(({ column, row }) => `${row}/${column}`));
  const has = (row: number, column: number) => taken.has(`${row}/${column}`);
  return {
    cells,
    blocked(row, first, last) {
      for (let column = first; column <= last; column++) if (has(row, column)) return true;
      return false;
    },
    between(column, row, other) {
      for (let at = Math.min(row, other) + 1; at < Math.max(row, other); at++) if (has(at, column)) return true;
      return false;
    },
  };
}

type Way = Omit<Plan, 'link' | 'from' | 'to'>;

function sameColumn(from: Cell, to: Cell, grid: Grid): Way {
  if (!grid.between(from.column, from.row, to.row)) {
    return to.row > from.row ? { leaves: 'bottom', enters: 'top' } : { leaves: 'top', enters: 'bottom' };
  }
  return { leaves: 'right', enters: 'right', out: from.column };
}

/** Down in the gutter and along the supplier's band; inside one band along whichever row is free. */
function forward(from: Cell, to: Cell, grid: Grid): Way {
  const ahead = !grid.blocked(from.row, from.column + 1, to.column - 1);
  const along = !grid.blocked(to.row, from.column + 1, to.column - 1);
  const sides = { leaves: 'right', enters: 'left' } as const;
  if (from.row === to.row && ahead) return sides;
  if (from.band === to.band && ahead) return { ...sides, out: to.column - 1 };
  if (along) return { ...sides, out: from.column };
  const channel = from.row <= to.row ? channelAbove(to) : channelBelow(to);
  return { ...sides, out: from.column, channel, into: to.column - 1 };
}

/** Back to the left: inside a band below the supplier, from elsewhere over it; channels are free of nodes by nature. */
function backward(from: Cell, to: Cell, grid: Grid): Way {
  if (from.row === to.row && !grid.blocked(to.row, to.column + 1, from.column - 1)) {
    return { leaves: 'left', enters: 'right' };
  }
  if (from.band === to.band) {
    return { leaves: 'left', enters: 'bottom', out: from.column - 1, channel: channelBelow(to) };
  }
  return { leaves: 'right', enters: 'top', out: from.column, channel: channelAbove(to) };
}

function wayOf(from: Cell, to: Cell, grid: Grid): Way {
  if (from.column === to.column) return sameColumn(from, to, grid);
  return from.column < to.column ? forward(from, to, grid) : backward(from, to, grid);
}

/** The way of one link; undefined where an end is missing or both are the same. */
export function planRoute(link: LaneLink, grid: Grid): Plan | undefined {
  const from = grid.cells.get(link.consumer);
  const to = grid.cells.get(link.supplier);
  if (from === undefined || to === undefined || from === to) return undefined;
  return { link, from, to, ...wayOf(from, to, grid) };
}

/** Runs with the same key share their last stretch: same supplier, same kind, same side. */
export function trunkOf({ link, enters }: Plan): string {
  return `${link.supplier}|${link.kind}|${enters}`;
}
