import { byText, listAt, mean } from './order.ts';
import type { LaneLink, LaneNode } from './types.ts';

/** Each node's row inside its band, and how many rows every band has. */
export interface Rows {
  readonly of: ReadonlyMap<string, number>;
  readonly counts: readonly number[];
}

/** Barycentre sweeps; more than a dozen no longer change pictures of our size. */
const SWEEPS = 12;

type Cells = Map<number, string[]>;

function neighboursOf(nodes: ReadonlyMap<string, LaneNode>, links: readonly LaneLink[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { consumer, supplier } of links) {
    if (consumer === supplier || !nodes.has(consumer) || !nodes.has(supplier)) continue;
    listAt(neighbours, consumer).push(supplier);
    listAt(neighbours, supplier).push(consumer);
  }
  return neighbours;
}

/** Orders each column of a band by the mean position of its neighbours, again and again. */
function sweep(bands: readonly Cells[], neighbours: ReadonlyMap<string, readonly string[]>): void {
  const place = new Map<string, number>();
  const note = (band: number, ids: readonly string[]) => {
    ids.forEach((id, at) => {
      place.set(id, band * 100 + (at + 0.5) / ids.length);
    });
  };
  bands.forEach((cells, band) => {
    for (const ids of cells.values()) note(band, ids);
  });
  for (let round = 0; round < SWEEPS; round++) {
    bands.forEach((cells, band) => {
      const columns = [...cells.keys()].sort((a, b) => (round % 2 === 0 ? a - b : b - a));
      for (const column of columns) {
        const ids = cells.get(column) ?? [];
        const wish = new Map<string, number>();
        for (const id of ids) {
          const near = (neighbours.get(id) ?? []).map((other) => place.get(other) ?? 0);
          wish.set(id, mean(near) ?? place.get(id) ?? 0);
        }
        ids.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || byText(a, b));
        note(band, ids);
      }
    });
  }
}

/**
 * Rows for a column in a given order, no two alike, as near as possible to the wishes (least sum of distances; dynamic
 * programming over items × rows, the upper row where two are equally good).
 */
function spread(wishes: readonly number[], rows: number): number[] {
  const n = wishes.length;
  const best: number[][] = [Array.from({ length: rows + 1 }, () => 0)];
  for (let item = 1; item <= n; item++) {
    const line: number[] = [];
    for (let upto = 0; upto <= rows; upto++) {
      const here = (best[item - 1]?.[upto - 1] ?? Infinity) + Math.abs(upto - 1 - (wishes[item - 1] ?? 0));
      line.push(Math.min(line[upto - 1] ?? Infinity, upto < item ? Infinity : here));
    }
    best.push(line);
  }
  const result: number[] = [];
  let upto = rows;
  for (let item = n; item > 0; item--) {
    while (upto > item && (best[item]?.[upto - 1] ?? Infinity) <= (best[item]?.[upto] ?? Infinity)) upto--;
    result.unshift(upto - 1);
    upto--;
  }
  return result;
}

function rowsOfBand(
  cells: Cells,
  neighbours: ReadonlyMap<string, readonly string[]>,
  row: Map<string, number>,
): number {
  const count = [...cells.values()].reduce((most, ids) => Math.max(most, ids.length), 0);
  const columns = [...cells].sort(([a, x], [b, y]) => y.length - x.length || a - b);
  for (const [, ids] of columns) {
    const wishes = ids.map((id, at) => {
      const near = (neighbours.get(id) ?? []).flatMap((other) => row.get(other) ?? []);
      return mean(near) ?? at;
    });
    spread(wishes, count).forEach((at, index) => {
      row.set(ids[index] ?? '', at);
    });
  }
  return count;
}

/** Rows by barycentre sweeps inside each band; a band has as many rows as its fullest column. */
export function rowsOf(
  nodes: ReadonlyMap<string, LaneNode>,
  links: readonly LaneLink[],
  column: ReadonlyMap<string, number>,
  order: readonly string[],
): Rows {
  const bandAt = new Map(order.map((owner, at) => [owner, at]));
  const bands = order.map((): Cells => new Map());
  for (const id of [...nodes.keys()].sort(byText)) {
    const band = bands[bandAt.get(nodes.get(id)?.owner ?? '') ?? 0];
    if (band !== undefined) listAt(band, column.get(id) ?? 0).push(id);
  }
  const neighbours = neighboursOf(nodes, links);
  sweep(bands, neighbours);
  const of = new Map<string, number>();
  const counts = bands.map((cells) => {
    const inBand = new Map<string, number>();
    const count = rowsOfBand(cells, neighbours, inBand);
    for (const [id, at] of inBand) of.set(id, at);
    return count;
  });
  return { of, counts };
}
