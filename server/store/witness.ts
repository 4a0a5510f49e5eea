import type { AuditHead } from './accounts.ts';

/** How far the audit log had come, as it is kept outside the log: a log that ends before it was cut off. */
export type AuditWitness = Pick<AuditHead, 'sequence' | 'hash'>;

/** A store of the model that keeps a witness of the audit log beside its revisions. */
export interface KeepsWitness {
  /** The latest witness; undefined where none was kept yet. */
  witness(): Promise<AuditWitness | undefined>;
  /** Keeps a witness; an earlier one than is kept already changes nothing. */
  keepWitness(witness: AuditWitness): Promise<void>;
}
