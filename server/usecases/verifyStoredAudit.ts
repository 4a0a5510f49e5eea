import { setTimeout } from 'node:timers/promises';
import type { Sha256 } from '../store/accounts.ts';
import { type AuditVerdict, verifyAudit } from './audit.ts';
import type { OpenAccounts } from './identity/opened.ts';

/** How often, and how far apart, a store in use is looked at before its log is called faulty. */
const TRIES = 3;
const PAUSE_MS = 500;

async function lookOnce({ accounts, model }: OpenAccounts, known: Sha256 | undefined): Promise<AuditVerdict> {
  const head = await accounts.auditHead();
  return verifyAudit({
    entries: accounts.audit(0),
    head,
    commits: model.changes(0),
    ...(known === undefined ? {} : { known }),
  });
}

/**
 * Verifies the audit log of a store that a server may be writing to. Between a commit and its entry lies a moment, so a
 * fault about commits counts only if it stays.
 */
export async function verifyStoredAudit(opened: OpenAccounts, known?: Sha256): Promise<AuditVerdict> {
  for (let tries = 1; ; tries += 1) {
    const verdict = await lookOnce(opened, known);
    if (verdict.ok || tries >= TRIES || !verdict.fault.code.startsWith('COMMIT_')) return verdict;
    await setTimeout(PAUSE_MS);
  }
}
