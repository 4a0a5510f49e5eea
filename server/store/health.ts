import type { StoreReason } from './errors.ts';

/** A store that can say how it is. */
export interface Watched {
  /** Everything that keeps it from reading and writing, found out by trying both; none where it is well. Never rejects. */
  reasons(): Promise<readonly StoreReason[]>;
}
