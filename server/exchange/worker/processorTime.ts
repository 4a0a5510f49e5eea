/** A limit that is being watched. */
export interface WatchedLimit {
  /** Aborted with a TimeoutError once the limit is passed. */
  readonly signal: AbortSignal;
  /** Ends the watching. To be called in any case. */
  readonly stop: () => void;
}

/** How many times as long as the limit it may take on the clock, however little of it was spent working. */
const LONGEST = 10;

/** How often it is looked at, as a part of the limit. */
const PART = 20;

const spentNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/**
 * A limit in seconds of processor time: a machine that is busy with other things must not end what is short. What one
 * thread spends is not to be had, so that the whole process counts, and never less than `seconds` pass on the clock;
 * ten times as many always end it, because what waits for something spends nothing. `spent` gives the seconds that the
 * process has spent so far.
 */
export function limitProcessorTime(seconds: number, spent: () => number = spentNow): WatchedLimit {
  const over = new AbortController();
  const [begun, spentBefore] = [performance.now(), spent()];
  const watch = setInterval(
    () => {
      const passed = (performance.now() - begun) / 1000;
      const isOver = passed >= seconds && spent() - spentBefore >= seconds;
      if (!isOver && passed < seconds * LONGEST) return;
      clearInterval(watch);
      over.abort(new DOMException('The time for this work is up.', 'TimeoutError'));
    },
    (seconds * 1000) / PART,
  );
  watch.unref();
  return { signal: over.signal, stop: () => clearInterval(watch) };
}
