import { randomUUID } from 'node:crypto';
import { trustedJson } from '../../model/trusted.ts';
import type { AccountStore, ApiKey, AuditEntry, AuditHead, Instant, MakeEntry, Session, Sha256 } from '../accounts.ts';
import {
  ADD_KEY,
  ADD_SESSION,
  ALL_KEYS,
  FIND_KEY,
  FIND_SESSION,
  FOUND_AUDIT,
  type KeyRow,
  REMOVE_EXPIRED,
  REMOVE_SESSION,
  REVOKE_KEY,
  USE_KEY,
} from './accounts.cypher.ts';
import { appendIn, readAuditHead, readEntries } from './audit.ts';
import { Connection, type Neo4jAddress } from './connection.ts';
import { keyText } from './keys.ts';
import { makeSchema } from './prepare.ts';
import { ACCOUNT_SCHEMA } from './schema.cypher.ts';

function keyOf({ json, lastUsedAt, revokedAt }: KeyRow): ApiKey {
  const key = trustedJson<ApiKey>(json);
  return {
    ...key,
    ...(lastUsedAt === null ? {} : { lastUsedAt }),
    ...(revokedAt === null ? {} : { revokedAt }),
  };
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
const byCreation = (a: ApiKey, b: ApiKey): number => compare(a.createdAt, b.createdAt) || compare(a.id, b.id);

/**
 * Opens the accounts in a Neo4j database, which may be that of the model: they share nothing with it, not even a lock,
 * so that signing in does not wait for an import. Rejects with StoreUnavailable if it cannot be reached.
 */
export async function openNeo4jAccounts(address: Neo4jAddress): Promise<AccountStore> {
  const connection = new Connection(address);
  try {
    await makeSchema(connection, ACCOUNT_SCHEMA);
    await connection.write((run) => run(FOUND_AUDIT));
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Neo4jAccountStore(connection);
}

/**
 * Calls that add carry a token, so that one whose acknowledgement was lost is recognised when the driver tries again.
 */
class Neo4jAccountStore implements AccountStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async addKey({ lastUsedAt, revokedAt, ...key }: ApiKey, make?: MakeEntry): Promise<void> {
    const token = randomUUID();
    const id = keyText(key.id);
    const seen = { label: key.label, role: key.role, party: key.party, lastUsedAt, revokedAt };
    const properties = { ...seen, id, token, json: JSON.stringify(key) };
    const isMade = await this.#connection.write(async (run) => {
      const [made] = await run(ADD_KEY, { id, properties });
      if (made?.token !== token) return false;
      if (make !== undefined) await appendIn(run, make, token);
      return true;
    });
    if (!isMade) throw new Error(`there is a key with the id ${key.id} already`);
  }

  async key(id: string): Promise<ApiKey | undefined> {
    const [row] = await this.#connection.read((run) => run(FIND_KEY, { id: keyText(id) }));
    return row && keyOf(row);
  }

  async keys(): Promise<readonly ApiKey[]> {
    return (await this.#connection.read((run) => run(ALL_KEYS))).map(keyOf).sort(byCreation);
  }

  async revokeKey(id: string, at: Instant, make?: MakeEntry): Promise<boolean> {
    const token = randomUUID();
    return this.#connection.write(async (run) => {
      const [row] = await run(REVOKE_KEY, { id: keyText(id), at, token });
      const isRevoked = row?.revoked === true;
      if (isRevoked && make !== undefined) await appendIn(run, make, token);
      return isRevoked;
    });
  }

  async useKey(id: string, at: Instant): Promise<void> {
    const token = randomUUID();
    await this.#connection.write((run) => run(USE_KEY, { id: keyText(id), at, token }));
  }

  async addSession(session: Session, now: Instant): Promise<void> {
    const token = randomUUID();
    const hash = keyText(session.hash);
    const properties = { hash, expiresAt: session.expiresAt, token, json: JSON.stringify(session) };
    const [made] = await this.#connection.write(async (run) => {
      await run(REMOVE_EXPIRED, { now });
      return run(ADD_SESSION, { hash, properties });
    });
    if (made?.token !== token) throw new Error('there is a session with this hash already');
  }

  async session(hash: Sha256): Promise<Session | undefined> {
    const [row] = await this.#connection.read((run) => run(FIND_SESSION, { hash: keyText(hash) }));
    return row && trustedJson(row.json);
  }

  async removeSession(hash: Sha256): Promise<boolean> {
    const [row] = await this.#connection.write((run) => run(REMOVE_SESSION, { hash: keyText(hash) }));
    return row !== undefined && row.count > 0;
  }

  auditHead(): Promise<AuditHead> {
    return this.#connection.read(readAuditHead);
  }

  append(make: MakeEntry): Promise<AuditEntry | undefined> {
    const token = randomUUID();
    return this.#connection.write((run) => appendIn(run, make, token));
  }

  async *audit(since: number): AsyncGenerator<AuditEntry, void, undefined> {
    for (let last = since; ; ) {
      const entries = await this.#connection.read((run) => readEntries(run, last));
      const newest = entries.at(-1);
      if (newest === undefined) return;
      yield* entries;
      last = newest.sequence;
    }
  }

  /** The database answers for its own files. */
  async check(): Promise<void> {}

  close(): Promise<void> {
    return this.#connection.close();
  }
}
