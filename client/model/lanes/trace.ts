import type { Across, Down } from './frame.ts';
import { MEASURE } from './geometry.ts';
import type { Plan, Side } from './plan.ts';
import { endKey, type Offsets, startKey } from './ports.ts';
import { lateKey, outKey, type Runs } from './runs.ts';
import type { PlacedNode, Point } from './types.ts';

/** What is needed to turn a plan into pixels. */
export interface Frame {
  readonly across: Across;
  readonly down: Down;
  readonly runs: Runs;
  readonly rows: Offsets;
  readonly columns: Offsets;
  readonly nodes: ReadonlyMap<string, PlacedNode>;
}

const ORIGIN: PlacedNode = { id: '', x: 0, y: 0, width: 0, height: 0, column: 0, row: 0, band: 0 };

function port(node: PlacedNode, side: Side, key: string, frame: Frame): Point {
  const middle = frame.down.rows[node.row] ?? 0;
  if (side === 'left' || side === 'right') {
    return { x: side === 'left' ? node.x : node.x + node.width, y: middle + (frame.rows.get(key) ?? 0) };
  }
  const room = node.width / 2 - 12;
  const offset = Math.max(-room, Math.min(room, frame.columns.get(key) ?? 0));
  return { x: node.x + node.width / 2 + offset, y: side === 'top' ? node.y : node.y + node.height };
}

function gutterX(gutter: number, key: string, { across, runs }: Frame): number {
  const track = runs.gutters.get(gutter)?.of.get(key) ?? 0;
  if (gutter < 0) return MEASURE.track * (track + 1);
  return (across.gutters[gutter] ?? 0) + MEASURE.track * (track + 1);
}

function channelY(channel: number, key: string, { down, runs }: Frame): number {
  const tracks = runs.channels.get(channel);
  return (down.channels[channel] ?? 0) + MEASURE.track * ((tracks?.of.get(key) ?? 0) + 1);
}

/** Drops points that lie on the line between their neighbours or on one another. */
function simplified(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    const inLine =
      before !== undefined &&
      last !== undefined &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (inLine) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** The points of a run, from the consumer's border to the supplier's. */
export function trace(plan: Plan, frame: Frame): Point[] {
  const { link, leaves, enters, out, channel, into } = plan;
  const begin = port(frame.nodes.get(link.consumer) ?? ORIGIN, leaves, startKey(plan), frame);
  const end = port(frame.nodes.get(link.supplier) ?? ORIGIN, enters, endKey(plan), frame);
  // A straight run keeps to one line even where its ends offer different ports.
  if (out === undefined) {
    if (leaves === 'left' || leaves === 'right') return [{ x: begin.x, y: end.y }, end];
    return [{ x: end.x, y: begin.y }, end];
  }
  const x = gutterX(out, outKey(plan), frame);
  if (channel === undefined) return simplified([begin, { x, y: begin.y }, { x, y: end.y }, end]);
  const y = channelY(channel, lateKey(plan), frame);
  const start = [begin, { x, y: begin.y }, { x, y }];
  if (into === undefined) return simplified([...start, { x: end.x, y }, end]);
  const late = gutterX(into, lateKey(plan), frame);
  return simplified([...start, { x: late, y }, { x: late, y: end.y }, end]);
}
