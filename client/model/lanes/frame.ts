import type { Columns } from './columns.ts';
import { MEASURE, nodeHeight, nodeWidth } from './geometry.ts';
import type { Cell } from './plan.ts';
import type { Runs } from './runs.ts';
import { type Band, type Column, LANES, type Lane, type LaneHead, type LaneNode } from './types.ts';

/** Everything across: columns, lane heads, where each gutter begins. */
export interface Across {
  readonly columns: readonly Column[];
  readonly heads: readonly LaneHead[];
  readonly gutters: readonly number[];
  readonly width: number;
}

/** Everything down: bands, the centre of each row, where each channel begins. */
export interface Down {
  readonly bands: readonly Band[];
  readonly rows: readonly number[];
  readonly channels: readonly number[];
  readonly height: number;
}

function gutterWidth(gutter: number, columns: Columns, runs: Runs): number {
  const next = columns.list[gutter + 1];
  const least =
    next?.lane === 'operation' && columns.list[gutter]?.lane !== 'operation' ? MEASURE.boundaryGutter : MEASURE.gutter;
  const tracks = runs.gutters.get(gutter)?.count ?? 0;
  return Math.max(next === undefined ? MEASURE.rightMargin : least, tracks * MEASURE.track + 26);
}

/** Lanes without components between the first and the last that has some; neighbours share one strip. */
function stripsBefore(lane: Lane, after: Lane | undefined): Lane[] {
  if (after === undefined) return [];
  return LANES.slice(LANES.indexOf(after) + 1, LANES.indexOf(lane));
}

/** Columns from left to right, with a strip for the empty lanes between them. */
export function across(columns: Columns, runs: Runs): Across {
  const placed: Column[] = [];
  const heads: LaneHead[] = [];
  const gutters: number[] = [];
  let x: number = MEASURE.margin + ((runs.gutters.get(-1)?.count ?? 0) + 1) * MEASURE.track - MEASURE.track;
  let last: Lane | undefined;
  columns.list.forEach(({ lane }, index) => {
    const empty = last === lane ? [] : stripsBefore(lane, last);
    if (empty.length > 0) {
      heads.push({ lanes: empty, empty: true, x: x - 8, width: MEASURE.strip });
      x += MEASURE.strip + 4;
    }
    const width = nodeWidth(lane);
    if (last !== lane) heads.push({ lanes: [lane], empty: false, x, width });
    placed.push({ lane, x, width });
    x += width;
    gutters.push(x);
    x += gutterWidth(index, columns, runs);
    last = lane;
  });
  return { columns: placed, heads, gutters, width: x };
}

interface Sized {
  readonly order: readonly string[];
  readonly counts: readonly number[];
  readonly nodes: ReadonlyMap<string, LaneNode>;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly needs: ReadonlyMap<string, number>;
}

function rowHeights({ counts, nodes, cells, needs }: Sized): number[] {
  const heights = Array.from({ length: counts.reduce((sum, count) => sum + count, 0) }, () => 0);
  for (const [id, { row }] of cells) {
    const node = nodes.get(id);
    if (node !== undefined) heights[row] = Math.max(heights[row] ?? 0, nodeHeight(node, needs.get(id)));
  }
  return heights;
}

/** Bands from top to bottom. A vendor's band has a head of its own only where its label would lie on a node. */
export function down(sized: Sized, runs: Runs): Down {
  const heights = rowHeights(sized);
  const first = new Set([...sized.cells.values()].filter(({ column }) => column === 0).map(({ band }) => band));
  const bands: Band[] = [];
  const rows: number[] = [];
  const channels: number[] = [];
  const space = (channel: number) => ((runs.channels.get(channel)?.count ?? 0) + 1) * MEASURE.track;
  let y = 0;
  let row = 0;
  sized.order.forEach((owner, band) => {
    const top = y;
    const head = band === 0 || first.has(band);
    y += head ? MEASURE.bandHead : 0;
    const middles: number[] = [];
    for (let at = 0; at <= (sized.counts[band] ?? 0); at++) {
      channels.push(y);
      const channel = row + band;
      const inside = at > 0 && at < (sized.counts[band] ?? 0);
      y += Math.max(inside ? MEASURE.rowGap : MEASURE.bandPad, space(channel));
      if (at === (sized.counts[band] ?? 0)) break;
      const height = heights[row] ?? 0;
      middles.push(y + height / 2);
      y += height;
      row++;
    }
    for (const middle of middles) rows.push(middle);
    bands.push({ owner, top, height: y - top, middle: middles[0] ?? top, head });
  });
  return { bands, rows, channels, height: y };
}
