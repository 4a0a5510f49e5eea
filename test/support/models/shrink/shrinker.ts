/** One way to make a value simpler; steps of a lower rank take more away and are tried first. */
export interface Step<T> {
  readonly rank: number;
  readonly make: () => T;
}

/** The ways to make a value simpler. Each must take something away, so that any sequence of steps ends. */
export type Shrinker<T> = (value: T) => Step<T>[];

/** Whatever any of the shrinkers can do. */
export function all<T>(...shrinkers: readonly Shrinker<T>[]): Shrinker<T> {
  return (value) => shrinkers.flatMap((shrink) => shrink(value));
}

/** Leaves one of these optional keys out. */
export function drop<T extends object>(...keys: readonly (keyof T)[]): Shrinker<T> {
  return (value) => {
    const present = keys.filter((key) => value[key] !== undefined);
    return present.map((key) => ({
      rank: 1,
      make: () => {
        const next = { ...value };
        delete next[key];
        return next;
      },
    }));
  };
}

/** Makes what stands at a key simpler, if anything does. */
export function field<T extends object, K extends keyof T>(key: K, shrink: Shrinker<NonNullable<T[K]>>): Shrinker<T> {
  return (value) => {
    const current = value[key];
    if (current === undefined || current === null) return [];
    return shrink(current).map(({ rank, make }) => ({ rank: rank + 1, make: () => ({ ...value, [key]: make() }) }));
  };
}

/** Takes elements out of a list, down to `least`: all, a half, one; or makes one of them simpler. */
export function list<T>(least: number, shrink: Shrinker<T> = () => []): Shrinker<T[]> {
  return (values) => {
    const { length } = values;
    const steps: Step<T[]>[] = [];
    if (length > 1 && least === 0) steps.push({ rank: 0, make: () => [] });
    const half = length >> 1;
    if (half > 1 && half >= least) {
      steps.push({ rank: 0, make: () => values.slice(half) }, { rank: 0, make: () => values.slice(0, half) });
    }
    for (const [index, value] of values.entries()) {
      if (length > least) steps.push({ rank: 1, make: () => values.toSpliced(index, 1) });
      for (const { rank, make } of shrink(value)) {
        steps.push({ rank: rank + 1, make: () => values.toSpliced(index, 1, make()) });
      }
    }
    return steps;
  };
}
