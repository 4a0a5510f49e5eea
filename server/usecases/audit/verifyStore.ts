import { setTimeout } from 'node:timers/promises';
import type { Sha256 } from '../../store/accounts.ts';
import type { OpenAccounts } from '../identity/opened.ts';
import type { AuditProblemCode } from './auditProblems.ts';
import { stateCheckOf } from './stateCheck.ts';
import { type AuditVerdict, verifyAudit } from './verifyLog.ts';

/** How often, and how far apart, a store in use is looked at before its log is called damaged. */
const TRIES = 3;
const PAUSE_MS = 500;

/** What no concurrent writer can cause. */
const FINAL: ReadonlySet<AuditProblemCode> = new Set<AuditProblemCode>([
  'ENTRY_ALTERED',
  'ENTRY_REMOVED',
  'HASH_UNKNOWN',
]);

async function lookOnce({ accounts, model }: OpenAccounts, known: Sha256 | undefined): Promise<AuditVerdict> {
  const witness = await model.witness?.();
  const keys = await accounts.keys();
  const head = await accounts.auditHead();
  return verifyAudit({
    entries: accounts.audit(0),
    head,
    commits: model.changes(0),
    states: stateCheckOf(model),
    keys,
    ...(witness === undefined ? {} : { witness }),
    ...(known === undefined ? {} : { known }),
  });
}

/**
 * Verifies the audit log of a store that a server may be writing to. Between a commit and its entry lies a moment, and
 * what is read at two moments can differ, so such a problem counts only if it stays.
 */
export async function verifyStoredAudit(
  opened: OpenAccounts,
  known?: Sha256,
  pauseMs = PAUSE_MS,
): Promise<AuditVerdict> {
  for (let tries = 1; ; tries += 1) {
    const verdict = await lookOnce(opened, known);
    if (verdict.ok || tries >= TRIES || FINAL.has(verdict.problem.code)) return verdict;
    await setTimeout(pauseMs);
  }
}
