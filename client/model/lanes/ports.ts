import { MEASURE } from './geometry.ts';
import { byText, listAt } from './order.ts';
import { type Plan, type Side, trunkOf } from './plan.ts';
import type { Stretch } from './tracks.ts';

/** Offsets of runs from the centre of a row or a node, by the run's key. */
export type Offsets = ReadonlyMap<string, number>;

/** Key of the stretch with which a run leaves its consumer: a trunk only shares its end. */
export function startKey(plan: Plan): string {
  return isStraight(plan) ? endKey(plan) : `out|${plan.link.id}`;
}

/** Key of the stretch with which a run enters its supplier. */
export function endKey(plan: Plan): string {
  return `in|${trunkOf(plan)}`;
}

/** Whether a run is one straight line. */
function isStraight({ out, channel }: Plan): boolean {
  return out === undefined && channel === undefined;
}

function isHorizontal(side: Side): boolean {
  return side === 'left' || side === 'right';
}

/** Columns stand at odd places, gutters between them at even ones. */
function gutterPlace(gutter: number): number {
  return 2 * gutter + 2;
}

function columnPlace(column: number, side: Side): number {
  return 2 * column + 1 + (side === 'left' ? -0.5 : 0.5);
}

/** Stretches that run along the rows of their ends, by row. */
function rowStretches(plans: readonly Plan[]): Map<number, (Stretch & { readonly wide: boolean })[]> {
  const rows = new Map<number, (Stretch & { readonly wide: boolean })[]>();
  for (const plan of plans) {
    const { from, to, leaves, enters, out, into } = plan;
    if (!isHorizontal(leaves) && !isHorizontal(enters)) continue;
    const begin = columnPlace(from.column, leaves);
    const end = columnPlace(to.column, enters);
    const wide = plan.link.badge !== undefined;
    if (out === undefined) {
      listAt(rows, to.row).push({ key: endKey(plan), from: begin, to: end, wide });
      continue;
    }
    listAt(rows, from.row).push({ key: startKey(plan), from: begin, to: gutterPlace(out), wide: false });
    if (!isHorizontal(enters)) continue;
    listAt(rows, to.row).push({ key: endKey(plan), from: end, to: gutterPlace(into ?? out), wide });
  }
  return rows;
}

interface Lined {
  readonly key: string;
  from: number;
  to: number;
  wide: boolean;
}

function merged(stretches: readonly (Stretch & { readonly wide: boolean })[]): Lined[] {
  const byKey = new Map<string, Lined>();
  for (const { key, from, to, wide } of stretches) {
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { key, from: low, to: high, wide });
    else
      Object.assign(known, { from: Math.min(known.from, low), to: Math.max(known.to, high), wide: known.wide || wide });
  }
  return [...byKey.values()].sort((a, b) => b.to - b.from - (a.to - a.from) || byText(a.key, b.key));
}

/** 0, 1, -1, 2, -2 … */
function slot(index: number): number {
  return index % 2 === 0 ? -index / 2 : (index + 1) / 2;
}

/** Free border above the uppermost and below the lowest run of a node, px. */
const EDGE = 9;

/** Where the lines of the rows lie. */
export interface RowLines {
  readonly offsets: Offsets;
  /** How high a node has to be for the runs that meet it, by node. */
  readonly needs: ReadonlyMap<string, number>;
}

function needsOf(plans: readonly Plan[], offsets: Offsets): Map<string, number> {
  const needs = new Map<string, number>();
  const note = (node: string, key: string) => {
    const height = 2 * (Math.abs(offsets.get(key) ?? 0) + EDGE);
    needs.set(node, Math.max(needs.get(node) ?? 0, height));
  };
  for (const plan of plans) {
    if (isHorizontal(plan.leaves)) note(plan.link.consumer, startKey(plan));
    if (isHorizontal(plan.enters)) note(plan.link.supplier, endKey(plan));
  }
  return needs;
}

/**
 * Lines of a row: the longest keeps the middle, others that meet it move aside by a track, or by a badge's height where
 * both carry one.
 */
export function rowLines(plans: readonly Plan[]): RowLines {
  const offsets = new Map<string, number>();
  for (const [, stretches] of [...rowStretches(plans)].sort(([a], [b]) => a - b)) {
    const placed: (Lined & { readonly at: number })[] = [];
    for (const line of merged(stretches)) {
      const rivals = placed.filter((other) => line.from <= other.to && other.from <= line.to);
      const clash = (at: number) =>
        rivals.some((other) => Math.abs(other.at - at) < (line.wide && other.wide ? MEASURE.badgePort : MEASURE.track));
      let index = 0;
      const step = line.wide ? MEASURE.badgePort / 2 : MEASURE.track;
      while (index < 40 && clash(slot(index) * step)) index++;
      const at = slot(index) * step;
      placed.push({ ...line, at });
      offsets.set(line.key, at);
    }
  }
  return { offsets, needs: needsOf(plans, offsets) };
}

/** Offsets of runs that enter or leave at the top or the bottom, two tracks apart around the node's middle. */
export function columnOffsets(plans: readonly Plan[]): Offsets {
  const byPort = new Map<string, Set<string>>();
  const note = (node: string, side: Side, key: string) => {
    const port = `${node}|${side}`;
    byPort.set(port, (byPort.get(port) ?? new Set()).add(key));
  };
  for (const plan of plans) {
    if (isHorizontal(plan.enters)) continue;
    note(plan.link.supplier, plan.enters, endKey(plan));
    if (isStraight(plan)) note(plan.link.consumer, plan.leaves, endKey(plan));
  }
  const offsets = new Map<string, number>();
  for (const keys of byPort.values()) {
    [...keys].sort(byText).forEach((key, index) => {
      if (!offsets.has(key)) offsets.set(key, slot(index) * 2 * MEASURE.track);
    });
  }
  return offsets;
}
