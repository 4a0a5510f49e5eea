import { createHash } from 'node:crypto';

/** What happened, before it is part of the chain. */
export interface AuditDraft {
  /** ISO 8601 with milliseconds, UTC. */
  readonly at: string;
  /** Who, as the audit log names them. */
  readonly actor: string;
  /** A change that was made, or an attempt that was refused. */
  readonly kind: 'CHANGE' | 'REFUSED';
  /** What was done or attempted, e.g. `keys.create` or `commit`. */
  readonly action: string;
  readonly party?: string;
  /** The request that it belongs to. */
  readonly request?: string;
  /** What it was about: an id, or the revision that a commit made. */
  readonly subject?: string;
  /** A stable code where it was refused. */
  readonly reason?: string;
}

/** One entry of the audit log. */
export interface AuditEntry extends AuditDraft {
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  /** SHA-256 in hex over the entry and the hash of the one before. */
  readonly hash: string;
}

/** What the first entry has in place of the hash of the one before. */
export const NO_HASH = '0'.repeat(64);

/** The fields in a fixed order, so that the hash does not depend on how an object was made or stored. */
function hashOf(draft: AuditDraft, number: number, before: string): string {
  const { at, actor, kind, action, party, request, subject, reason } = draft;
  const fields = [before, number, at, actor, kind, action, party, request, subject, reason];
  return createHash('sha256')
    .update(JSON.stringify(fields.map((field) => field ?? null)), 'utf8')
    .digest('hex');
}

/** The entry that follows another one, or that begins the log. */
export function sealEntry(draft: AuditDraft, last: Pick<AuditEntry, 'number' | 'hash'> | undefined): AuditEntry {
  const number = (last?.number ?? 0) + 1;
  return { ...draft, number, hash: hashOf(draft, number, last?.hash ?? NO_HASH) };
}

/** A log that hangs together, or the number of the first entry that is missing or was altered. */
export type AuditVerdict =
  | { readonly ok: true; readonly entries: number; readonly hash: string }
  | { readonly ok: false; readonly brokenAt: number };

/**
 * Proves that no entry was altered, removed from the middle, or put in. That none was cut off at the end shows only
 * against a number and hash noted earlier, which is why both are given.
 */
export async function verifyAudit(log: AsyncIterable<AuditEntry>): Promise<AuditVerdict> {
  let number = 0;
  let hash = NO_HASH;
  for await (const entry of log) {
    number += 1;
    if (entry.number !== number || entry.hash !== hashOf(entry, number, hash)) return { ok: false, brokenAt: number };
    hash = entry.hash;
  }
  return { ok: true, entries: number, hash };
}
