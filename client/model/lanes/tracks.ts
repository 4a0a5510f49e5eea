/** A stretch that needs a track of its own, over a closed interval of some order. */
export interface Stretch {
  /** Stretches with the same key may lie upon one another. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Track of each key, and how many tracks there are. */
export interface Tracks {
  readonly of: ReadonlyMap<string, number>;
  readonly count: number;
}

interface Taken {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

function meets(a: Stretch, b: Taken): boolean {
  return a.key !== b.key && a.from <= b.to && b.from <= a.to;
}

/** The hull of all stretches of each key, in the order in which the keys first come. */
function hulls(stretches: readonly Stretch[]): Stretch[] {
  const byKey = new Map<string, Stretch>();
  for (const { key, from, to } of stretches) {
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    const known = byKey.get(key);
    byKey.set(key, { key, from: Math.min(low, known?.from ?? low), to: Math.max(high, known?.to ?? high) });
  }
  return [...byKey.values()];
}

/**
 * Gives every key the lowest track on which it meets no other (greedy colouring of an interval graph, in the given order).
 * Stretches that only touch at their ends do not share a track: their bends would fall together.
 */
export function assignTracks(stretches: readonly Stretch[]): Tracks {
  const tracks: Taken[][] = [];
  const of = new Map<string, number>();
  for (const stretch of hulls(stretches)) {
    let track = tracks.findIndex((taken) => !taken.some((other) => meets(stretch, other)));
    if (track < 0) track = tracks.push([]) - 1;
    tracks[track]?.push(stretch);
    of.set(stretch.key, track);
  }
  return { of, count: tracks.length };
}
