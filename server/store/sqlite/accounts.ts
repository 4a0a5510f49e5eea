import { dirname, join } from 'node:path';
import type { AccountStore, ApiKey, AuditEntry, AuditHead, Instant, MakeEntry, Session, Sha256 } from '../accounts.ts';
import { StoreClosed, type StoreReason } from '../errors.ts';
import type { Watched } from '../health.ts';
import { migrateAccounts, requireAccountSchema } from './accountSchema.ts';
import { appendEntry, readAuditHead, readEntries } from './auditLog.ts';
import { type Connection, connect, DatabaseError, json, number, type Row, text } from './driver.ts';
import { type FilesInPlace, watchFiles } from './inPlace.ts';
import { storedKey } from './keys.ts';
import { closeToOthers, type Exposure, makeFolder, makePrivateFile } from './private.ts';
import { probe } from './probe.ts';
import { connectToRead } from './readOnly.ts';
import { requireOwnLog } from './staleLog.ts';
import { withStoreErrors } from './upkeepProblems.ts';

/** The file in the data folder, beside that of the model. */
export const ACCOUNTS_FILE = 'accounts.sqlite';

/** How long others are waited for when the log is taken up at the end, in milliseconds. */
const FOLD_MS = 50;
const KEY = 'CAST(body AS BLOB), CAST(used AS BLOB), CAST(revoked AS BLOB)';

/** A stored key: what never changes is its body, what does has columns. */
function keyOf([body, used, revoked]: Row): ApiKey {
  const key = json<ApiKey>(body);
  return {
    ...key,
    ...(used === null ? {} : { lastUsedAt: text(used) }),
    ...(revoked === null ? {} : { revokedAt: text(revoked) }),
  };
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
const byCreation = (a: ApiKey, b: ApiKey): number => compare(a.createdAt, b.createdAt) || compare(a.id, b.id);

/** Whether the last statement changed a row. */
const hasChanged = (connection: Connection): boolean => number(connection.rows('SELECT changes()')[0]?.[0]) > 0;

class SqliteAccountStore implements AccountStore, Watched {
  readonly #connection: Connection;
  readonly #file: string;
  readonly #files: FilesInPlace;
  #closed = false;

  constructor(connection: Connection, file: string, files: FilesInPlace) {
    this.#connection = connection;
    this.#file = file;
    this.#files = files;
  }

  /** Also what is only read must be what others see: in a file that was taken away no key is ever revoked. */
  #use<T>(work: (connection: Connection) => T): T {
    if (this.#closed) throw new StoreClosed();
    this.#files.check();
    return withStoreErrors(this.#file, () => work(this.#connection));
  }

  #write<T>(work: (connection: Connection) => T): T {
    const result = this.#use(work);
    this.#files.check(true);
    return result;
  }

  async check(): Promise<void> {
    this.#files.check();
  }

  async reasons(): Promise<readonly StoreReason[]> {
    if (this.#closed) return ['UNUSABLE'];
    const opened = { connection: this.#connection, file: this.#file, directory: dirname(this.#file) };
    return probe(opened, this.#files, readAuditHead);
  }

  async addKey({ lastUsedAt, revokedAt, ...key }: ApiKey, make?: MakeEntry): Promise<void> {
    const sql = 'INSERT INTO key (id, body, used, revoked) VALUES (?1, ?2, ?3, ?4)';
    this.#write((c) =>
      c.transaction(() => {
        c.run(sql, storedKey(key.id), JSON.stringify(key), lastUsedAt ?? null, revokedAt ?? null);
        if (make !== undefined) appendEntry(c, make);
      }),
    );
  }

  async key(id: string): Promise<ApiKey | undefined> {
    const [row] = this.#use((c) => c.rows(`SELECT ${KEY} FROM key WHERE id = ?1`, storedKey(id)));
    return row && keyOf(row);
  }

  async keys(): Promise<readonly ApiKey[]> {
    const rows = this.#use((c) => c.rows(`SELECT ${KEY} FROM key`));
    return rows.map(keyOf).sort(byCreation);
  }

  async revokeKey(id: string, at: Instant, make?: MakeEntry): Promise<boolean> {
    return this.#write((c) =>
      c.transaction(() => {
        c.run('UPDATE key SET revoked = ?2 WHERE id = ?1 AND revoked IS NULL', storedKey(id), at);
        const isRevoked = hasChanged(c);
        if (isRevoked && make !== undefined) appendEntry(c, make);
        return isRevoked;
      }),
    );
  }

  async useKey(id: string, at: Instant): Promise<void> {
    const sql = 'UPDATE key SET used = ?2 WHERE id = ?1 AND (used IS NULL OR used < ?2)';
    this.#write((c) => c.run(sql, storedKey(id), at));
  }

  async addSession(session: Session, now: Instant): Promise<void> {
    const sql = 'INSERT INTO session (hash, expires, body) VALUES (?1, ?2, ?3)';
    this.#write((c) =>
      c.transaction(() => {
        c.run('DELETE FROM session WHERE expires < ?1', now);
        c.run(sql, storedKey(session.hash), session.expiresAt, JSON.stringify(session));
      }),
    );
  }

  async session(hash: Sha256): Promise<Session | undefined> {
    const [row] = this.#use((c) => c.rows('SELECT CAST(body AS BLOB) FROM session WHERE hash = ?1', storedKey(hash)));
    return row && json<Session>(row[0]);
  }

  async removeSession(hash: Sha256): Promise<boolean> {
    return this.#write((c) => {
      c.run('DELETE FROM session WHERE hash = ?1', storedKey(hash));
      return hasChanged(c);
    });
  }

  async auditHead(): Promise<AuditHead> {
    return this.#use(readAuditHead);
  }

  async append(make: MakeEntry): Promise<AuditEntry | undefined> {
    return this.#write((connection) => appendEntry(connection, make));
  }

  async *audit(since: number): AsyncGenerator<AuditEntry> {
    for (let last = since; ; ) {
      const page = this.#use((connection) => readEntries(connection, last));
      const newest = page.at(-1);
      if (newest === undefined) return;
      yield* page;
      last = newest.sequence;
    }
  }

  /** So that the file alone is whole, where no other process has it open. What is in the log stays there otherwise. */
  #fold(): void {
    try {
      this.#connection.exec(`PRAGMA busy_timeout = ${FOLD_MS}`);
      this.#connection.rows('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#fold();
    this.#connection.close();
  }
}

/**
 * Opens the accounts in a data folder; both are made if they are not there. Unlike the model they may be open in several
 * processes, so that keys can be made while the server runs; SQLite lets one of them write at a time. Rejects with
 * StoreVersionUnknown where a later version wrote it, StoreUnavailable where it cannot be written to.
 */
export async function openSqliteAccounts(
  directory: string,
  onExposed?: (exposure: Exposure) => void,
): Promise<AccountStore & Watched> {
  makeFolder(directory);
  for (const exposure of closeToOthers(directory)) onExposed?.(exposure);
  const file = join(directory, ACCOUNTS_FILE);
  makePrivateFile(file);
  return withStoreErrors(file, () => {
    requireOwnLog(file);
    const connection = connect(file);
    try {
      connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
      migrateAccounts(connection);
      return new SqliteAccountStore(connection, file, watchFiles([file], connection, { overwritten: false }));
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

/**
 * Opens the accounts in a data folder only to be read, where it cannot be written to; whatever would change something
 * rejects with StoreUnavailable. Rejects with StoreVersionUnknown where another version wrote them.
 */
export async function openSqliteAccountsToRead(directory: string): Promise<AccountStore> {
  const file = join(directory, ACCOUNTS_FILE);
  return withStoreErrors(file, () => {
    requireOwnLog(file);
    const connection = connectToRead(file);
    try {
      requireAccountSchema(connection);
      return new SqliteAccountStore(connection, file, watchFiles([file], connection, { overwritten: false }));
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}
