import type { Box } from '../lanes/index.ts';

/** The keys that walk the picture. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Something that one can walk to. */
export interface Stop extends Box {
  readonly id: string;
}

const AXES = {
  left: { along: (dx: number) => -dx, across: (_: number, dy: number) => dy },
  right: { along: (dx: number) => dx, across: (_: number, dy: number) => dy },
  up: { along: (_: number, dy: number) => -dy, across: (dx: number) => dx },
  down: { along: (_: number, dy: number) => dy, across: (dx: number) => dx },
} as const;

/** Sideways steps count double, so that one stays in the row or the column where there is one. */
const SIDEWAYS = 2;

/** The nearest stop in a direction from `from`; the first stop where nothing is chosen yet; undefined at the edge. */
export function nearest(stops: readonly Stop[], from: string | undefined, direction: Direction): Stop | undefined {
  const start = stops.find(({ id }) => id === from);
  if (start === undefined) return stops[0];
  const { along, across } = AXES[direction];
  let best: Stop | undefined;
  let least = Infinity;
  for (const stop of stops) {
    const dx = stop.x + stop.width / 2 - start.x - start.width / 2;
    const dy = stop.y + stop.height / 2 - start.y - start.height / 2;
    const ahead = along(dx, dy);
    if (ahead <= 1) continue;
    const distance = ahead + SIDEWAYS * Math.abs(across(dx, dy));
    if (distance < least) {
      best = stop;
      least = distance;
    }
  }
  return best;
}
