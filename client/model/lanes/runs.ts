import { byText, listAt } from './order.ts';
import { type Plan, trunkOf } from './plan.ts';
import { assignTracks, type Stretch, type Tracks } from './tracks.ts';

/** Tracks of every gutter and every channel. */
export interface Runs {
  readonly gutters: ReadonlyMap<number, Tracks>;
  readonly channels: ReadonlyMap<number, Tracks>;
}

/** Key of a run in the gutter it goes into first. Runs of one trunk from one column fall together there. */
export function outKey(plan: Plan): string {
  return `${trunkOf(plan)}|${plan.channel === undefined ? '' : plan.from.band}`;
}

/** Key of a run in a channel and in the gutter before its supplier. */
export function lateKey(plan: Plan): string {
  return `late|${trunkOf(plan)}`;
}

/** Rows stand at odd places, the channels above and below them at even ones. */
function rowPlace({ row, band }: { readonly row: number; readonly band: number }): number {
  return 2 * (row + band) + 1;
}

function firstTo(plan: Plan): number {
  return plan.channel === undefined ? rowPlace(plan.to) : 2 * plan.channel;
}

/**
 * Gives every vertical run a track in its gutter and every horizontal one a track in its channel. In a gutter those that
 * start further up stand further right, so that the stubs of the others do not cross them.
 */
export function runsOf(plans: readonly Plan[]): Runs {
  const vertical = new Map<number, { stretch: Stretch; start: number }[]>();
  const horizontal = new Map<number, Stretch[]>();
  for (const plan of plans) {
    const { out, into, channel, from, to } = plan;
    if (out === undefined) continue;
    const start = rowPlace(from);
    listAt(vertical, out).push({ stretch: { key: outKey(plan), from: start, to: firstTo(plan) }, start });
    if (channel === undefined) continue;
    const end = into === undefined ? 2 * to.column + 1 : 2 * into + 2;
    listAt(horizontal, channel).push({ key: lateKey(plan), from: 2 * out + 2, to: end });
    if (into === undefined) continue;
    const late = { key: lateKey(plan), from: 2 * channel, to: rowPlace(to) };
    listAt(vertical, into).push({ stretch: late, start: 2 * channel });
  }
  return {
    gutters: new Map(
      [...vertical].map(([gutter, list]) => {
        list.sort((a, b) => b.start - a.start || byText(a.stretch.key, b.stretch.key));
        return [gutter, assignTracks(list.map(({ stretch }) => stretch))];
      }),
    ),
    channels: new Map(
      [...horizontal].map(([channel, list]) => {
        list.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || byText(a.key, b.key));
        return [channel, assignTracks(list)];
      }),
    ),
  };
}
