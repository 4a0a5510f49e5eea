import type { AccountStore, ApiKey, Session } from '../accounts.ts';
import { type AuditDraft, type AuditEntry, sealEntry } from '../audit.ts';
import { type Connection, number, type Row, text } from './driver.ts';

/** Runs work with the open connection, or throws the port's own errors. */
export type Use = <T>(work: (connection: Connection) => T) => T;

const PAGE = 500;

function keyOf([body, used, revoked]: Row): ApiKey {
  const key: ApiKey = JSON.parse(text(body));
  return {
    ...key,
    ...(used === null ? {} : { lastUsedAt: text(used) }),
    ...(revoked === null ? {} : { revokedAt: text(revoked) }),
  };
}

const entryOf = ([body]: Row): AuditEntry => JSON.parse(text(body));

const changesOf = (connection: Connection): number => number(connection.rows('SELECT changes()')[0]?.[0]);

/** Accounts in the file of the store, so that one backup holds both. */
export class SqliteAccountStore implements AccountStore {
  readonly #use: Use;

  constructor(use: Use) {
    this.#use = use;
  }

  async addKey({ lastUsedAt, revokedAt, ...key }: ApiKey): Promise<void> {
    const sql = 'INSERT INTO api_key (id, hash, body, last_used_at, revoked_at) VALUES (?1, ?2, ?3, ?4, ?5)';
    this.#use((connection) => {
      const taken = connection.rows('SELECT 1 FROM api_key WHERE id = ?1 OR hash = ?2', key.id, key.hash);
      if (taken.length > 0) throw new Error(`the id or the hash of the key ${key.id} is taken`);
      connection.run(sql, key.id, key.hash, JSON.stringify(key), lastUsedAt ?? null, revokedAt ?? null);
    });
  }

  async keyByHash(hash: string): Promise<ApiKey | undefined> {
    const sql = 'SELECT body, last_used_at, revoked_at FROM api_key WHERE hash = ?1';
    return this.#use((connection) => connection.rows(sql, hash).map(keyOf)[0]);
  }

  async keys(): Promise<ApiKey[]> {
    const sql = 'SELECT body, last_used_at, revoked_at FROM api_key ORDER BY number';
    return this.#use((connection) => connection.rows(sql).map(keyOf));
  }

  async noteUse(id: string, at: string): Promise<void> {
    const sql = "UPDATE api_key SET last_used_at = ?2 WHERE id = ?1 AND ifnull(last_used_at, '') < ?2";
    this.#use((connection) => connection.run(sql, id, at));
  }

  async revokeKey(id: string, at: string): Promise<boolean> {
    return this.#use((connection) => {
      connection.run('UPDATE api_key SET revoked_at = ?2 WHERE id = ?1 AND revoked_at IS NULL', id, at);
      return changesOf(connection) > 0;
    });
  }

  async addSession(session: Session): Promise<void> {
    const sql = 'INSERT INTO session (hash, expires_at, body) VALUES (?1, ?2, ?3)';
    this.#use((connection) => connection.run(sql, session.hash, session.expiresAt, JSON.stringify(session)));
  }

  async session(hash: string): Promise<Session | undefined> {
    const read = ([body]: Row): Session => JSON.parse(text(body));
    return this.#use((connection) => connection.rows('SELECT body FROM session WHERE hash = ?1', hash).map(read)[0]);
  }

  async removeSession(hash: string): Promise<void> {
    this.#use((connection) => connection.run('DELETE FROM session WHERE hash = ?1', hash));
  }

  async removeSessionsUntil(at: string): Promise<number> {
    return this.#use((connection) => {
      connection.run('DELETE FROM session WHERE expires_at <= ?1', at);
      return changesOf(connection);
    });
  }

  async record(draft: AuditDraft): Promise<AuditEntry> {
    return this.#use((connection) => {
      const [last] = connection.rows('SELECT body FROM audit ORDER BY number DESC LIMIT 1').map(entryOf);
      const entry = sealEntry(draft, last);
      connection.run('INSERT INTO audit (number, body) VALUES (?1, ?2)', entry.number, JSON.stringify(entry));
      return entry;
    });
  }

  async *audit(after = 0): AsyncGenerator<AuditEntry> {
    const sql = 'SELECT body FROM audit WHERE number > ?1 ORDER BY number LIMIT ?2';
    for (let last = after, more = true; more; ) {
      const page = this.#use((connection) => connection.rows(sql, last, PAGE).map(entryOf));
      yield* page;
      last = page.at(-1)?.number ?? last;
      more = page.length === PAGE;
    }
  }
}
