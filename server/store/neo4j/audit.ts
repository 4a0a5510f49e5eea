import { int } from 'neo4j-driver';
import { trustedJson } from '../../model/trusted.ts';
import { type AuditEntry, type AuditHead, EMPTY_LOG, type MakeEntry } from '../accounts.ts';
import {
  APPEND_ENTRY,
  type AuditHeadRow,
  ENTRIES_AFTER,
  type EntryRow,
  FIND_ENTRY,
  LOCK_AUDIT,
  READ_AUDIT,
} from './accounts.cypher.ts';
import type { Run } from './cypher.ts';

function headOf([row]: readonly AuditHeadRow[]): AuditHead {
  if (row === undefined) throw new Error('the accounts have lost their audit log');
  const { sequence, hash, revision } = row;
  return hash === null ? EMPTY_LOG : { sequence, hash, revision };
}

const entryOf = ({ json }: EntryRow): AuditEntry => trustedJson(json);

/** Where the audit log ends. */
export async function readAuditHead(run: Run): Promise<AuditHead> {
  return headOf(await run(READ_AUDIT));
}

/** Appends an entry once, however often the transaction is tried with the same token. */
export async function appendIn(run: Run, make: MakeEntry, token: string): Promise<AuditEntry | undefined> {
  const head = headOf(await run(LOCK_AUDIT, { token }));
  const [made] = await run(FIND_ENTRY, { token });
  if (made !== undefined) return entryOf(made);
  const entry = make(head);
  if (entry === undefined) return undefined;
  const { sequence, hash, revision = head.revision } = entry;
  const json = JSON.stringify(entry);
  await run(APPEND_ENTRY, { sequence: int(sequence), hash, revision: int(revision), token, json });
  return entry;
}

/** The next entries after a number, some hundreds at most; none at the end of the log. */
export async function readEntries(run: Run, since: number): Promise<AuditEntry[]> {
  return (await run(ENTRIES_AFTER, { since: int(since) })).map(entryOf);
}
