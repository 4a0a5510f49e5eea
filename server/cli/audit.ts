import { auditHolds, auditProblem, notAHash } from '../text/audit.ts';
import type { Language } from '../text/facts.ts';
import { verifyStoredAudit } from '../usecases/audit/verifyStore.ts';
import type { OpenAccounts } from '../usecases/identity/index.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** What `bunkai audit verify` is given. */
export interface VerifyAuditOptions {
  readonly json?: boolean;
  /** A hash of the log's end that was written down earlier. */
  readonly known?: string;
}

/** `bunkai audit verify`: says that the log holds and where it ends, or the first problem; only the former is data. */
export async function runVerifyAudit(
  opened: OpenAccounts,
  { json = false, known }: VerifyAuditOptions,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const hash = known?.trim().toLowerCase();
  if (hash !== undefined && !/^[0-9a-f]{64}$/.test(hash)) {
    terminal.err(`--known: ${notAHash(language)}\n`);
    return BAD_INPUT;
  }
  const verdict = await verifyStoredAudit(opened, hash);
  if (!verdict.ok) {
    terminal.err(`${auditProblem(verdict.problem, language)}\n`);
    return BAD_INPUT;
  }
  const { ok: _, ...found } = verdict;
  terminal.out(json ? `${JSON.stringify(found, null, 2)}\n` : `${auditHolds(found, language)}\n`);
  return OK;
}
