import type { AccountStore } from '../../store/accounts.ts';
import { ANONYMOUS, type Viewer } from '../access/viewer.ts';
import { actorOf } from '../identity/parts.ts';
import { recordFact, recordRefusal } from './auditLog.ts';

/** A caller who tried what it may not do. */
export interface Refusal {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** What stands for where the request came from; it is not recorded. */
  readonly address: string;
  readonly operation: string;
  /** A stable code. */
  readonly code: string;
}

/** What is needed to record refusals. */
export interface RefusalParts {
  readonly accounts: AccountStore;
  readonly now: () => Date;
  /** Told of each refusal of an unknown caller, recorded alone or not. */
  readonly onAnonymous?: () => void;
  /** Told why a count could not be recorded. */
  readonly onProblem: (error: unknown) => void;
}

/** Writes refusals into the audit log. */
export interface Refusals {
  /** Resolves once the refusal is on record, or counted. Rejects with the store's errors. */
  record(refusal: Refusal): Promise<void>;
  /** Records what is counted and stops counting. */
  close(): Promise<void>;
}

/** How long refusals of one address are counted together, in milliseconds. */
const WINDOW_MS = 60_000;

/** How many addresses are told apart in a window; all others together count as one. */
const MAX_ADDRESSES = 50;

/** No address is called so. */
const ALL_OTHERS = '';

/**
 * Records each refusal of a known viewer. Of those who have shown nothing, the first of each address in a minute is
 * recorded and the rest are counted, which makes one more entry when the minute is over: no caller can fill the audit log
 * without giving a name, from however many addresses. A server that is killed loses the counts of its last minute.
 */
export function recordRefusals({ accounts, now, onAnonymous, onProblem }: RefusalParts): Refusals {
  let counts = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;

  const sweep = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const swept = counts;
    counts = new Map();
    for (const count of swept.values()) {
      if (count > 0) await recordFact(accounts, now(), { id: ANONYMOUS.id }, { kind: 'REFUSED_AGAIN', count });
    }
  };

  const isFirst = (address: string): boolean => {
    const key = counts.has(address) || counts.size < MAX_ADDRESSES ? address : ALL_OTHERS;
    const before = counts.get(key);
    counts.set(key, before === undefined ? 0 : before + 1);
    timer ??= setTimeout(() => void sweep().catch(onProblem), WINDOW_MS);
    timer.unref();
    return before === undefined;
  };

  return {
    record: async ({ viewer, requestId, address, operation, code }) => {
      if (viewer.id === ANONYMOUS.id) {
        onAnonymous?.();
        if (!isFirst(address)) return;
      }
      await recordRefusal(accounts, now(), actorOf(viewer, requestId), { operation, code });
    },
    close: () => sweep().catch(onProblem),
  };
}
