import { STORE_REASONS, type StoreReason } from '../../store/errors.ts';
import type { Watched } from '../../store/health.ts';

/**
 * Why the server is not ready, as told to whoever watches it; the codes are only added to. Those of stores: store/errors.ts.
 * NOT_FOLLOWING: the newest revision cannot be read, so that questions are not answered. CLOSING: it is stopping.
 */
export const READINESS_REASONS = [...STORE_REASONS, 'NOT_FOLLOWING', 'CLOSING'] as const;
export type ReadinessReason = StoreReason | 'NOT_FOLLOWING' | 'CLOSING';

/** How the server is. */
export interface Readiness {
  /** Everything that keeps it from doing what it is for, each once, in the order of READINESS_REASONS. Never rejects. */
  reasons(): Promise<readonly ReadinessReason[]>;
  /** How often a store could not take up what was committed. */
  upkeepFailures(): number;
  /** When the newest scheduled backup was made; undefined where there is none. */
  lastBackup(): Date | undefined;
}

/** What is looked at. */
export interface ReadinessParts {
  /** The stores of the model and of the accounts. */
  readonly stores: readonly Watched[];
  /** Whether the newest revision can be followed (CompiledModelSource). */
  readonly isFollowing: () => Promise<boolean>;
  readonly upkeepFailures?: () => number;
  readonly lastBackup?: () => Date | undefined;
  /** Tells the time in milliseconds; the machine's, unless said. */
  readonly now?: () => number;
}

/** A finding holds so long: many may ask, and each time a file is written to. */
const HOLDS_MS = 1000;

async function look({ stores, isFollowing }: ReadinessParts): Promise<readonly ReadinessReason[]> {
  const found: ReadinessReason[] = (await Promise.all(stores.map((store) => store.reasons()))).flat();
  if (!(await isFollowing())) found.push('NOT_FOLLOWING');
  return READINESS_REASONS.filter((reason) => found.includes(reason));
}

/** Looks after the stores and what follows them, at most once a second. */
export function watchReadiness(parts: ReadinessParts): Readiness {
  const { now = Date.now, upkeepFailures = () => 0, lastBackup = () => undefined } = parts;
  let last: { readonly at: number; readonly found: Promise<readonly ReadinessReason[]> } | undefined;
  return {
    upkeepFailures,
    lastBackup,
    reasons: () => {
      const at = now();
      if (last === undefined || at - last.at >= HOLDS_MS || at < last.at) last = { at, found: look(parts) };
      return last.found;
    },
  };
}
