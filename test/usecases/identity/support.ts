import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { PartyType } from '../../../server/model/vocabulary.ts';
import type { AccountStore } from '../../../server/store/accounts.ts';
import { openSqliteAccounts } from '../../../server/store/sqlite/accounts.ts';
import { type AuditRecord, auditRecord } from '../../../server/usecases/audit/auditLog.ts';
import type { IdentityParts } from '../../../server/usecases/identity/index.ts';

/** Hospital `h` and vendor `v`; no other party. */
const PARTIES = new Map<string, PartyType>([
  ['h', 'INSTITUTION'],
  ['v', 'VENDOR'],
]);

/** The person who does things in tests. */
export const TESTER = { id: 'tester', request: 'r1' };

/** Accounts of their own for each test, and a clock that the test sets. */
export interface IdentityBench {
  readonly parts: IdentityParts;
  setTime(at: string): void;
  /** What the audit log says. */
  log(): Promise<AuditRecord[]>;
  /** Every text that is kept anywhere in the data folder's accounts. */
  stored(): Promise<string>;
}

async function recordsOf(accounts: AccountStore): Promise<AuditRecord[]> {
  const records: AuditRecord[] = [];
  for await (const { record } of accounts.audit(0)) records.push(auditRecord.parse(JSON.parse(record)));
  return records;
}

/** A fresh bench for each test of the surrounding block; it is 2026-11-22, 12:00 UTC (21:00 in Tokyo). */
export function eachWithIdentity(): () => IdentityBench {
  let bench: (IdentityBench & { dispose(): Promise<void> }) | undefined;
  beforeEach(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'bunkai-identity-'));
    const accounts = await openSqliteAccounts(directory);
    let now = new Date('2026-11-22T12:00:00.000Z');
    bench = {
      parts: {
        accounts,
        partyTypeOf: async (id) => PARTIES.get(id),
        now: () => now,
        timeZone: 'Asia/Tokyo',
      },
      setTime: (at) => {
        now = new Date(at);
      },
      log: () => recordsOf(accounts),
      stored: async () => JSON.stringify([await accounts.keys(), await recordsOf(accounts)]),
      dispose: async () => {
        await accounts.close();
        await rm(directory, { recursive: true });
      },
    };
  });
  afterEach(() => bench?.dispose());
  return () => {
    if (bench === undefined) throw new Error('only tests have a bench');
    return bench;
  };
}
