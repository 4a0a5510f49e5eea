import LibsqlDatabase from 'libsql';
import { finish, type Steps } from '../../model/steps.ts';
import { trustedJson } from '../../model/trusted.ts';

/** What can be stored in a column. */
export type Value = string | number | null;

/**
 * A row, column by column in the order of the query. Texts are read as bytes, `CAST(x AS BLOB)`: the driver ends the
 * process over a text that is not UTF-8, which one flipped bit of the file is enough for.
 */
export type Row = readonly unknown[];

/** An error of the database, with SQLite's name for it, e.g. SQLITE_BUSY or SQLITE_IOERR_WRITE. */
export class DatabaseError extends Error {
  readonly code: string;
  /** Whether it came when all was written and only had to be made durable. */
  readonly isInCommit: boolean;

  constructor(code: string, cause: unknown, isInCommit = false) {
    super(`${code}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.code = code;
    this.isInCommit = isInCommit;
  }
}

/**
 * One connection to one SQLite file; every call blocks. This is the only file that knows the driver, so that another
 * one with SQLite inside can take its place. Texts must be well-formed and without U+0000 (see keys.ts).
 */
export interface Connection {
  /** Runs statements without parameters. */
  exec(sql: string): void;
  /** Runs one statement; gives the id of the row it inserted, if it did. */
  run(sql: string, ...values: readonly Value[]): number;
  /** Throws a TypeError over a column that holds a text (see Row). */
  rows(sql: string, ...values: readonly Value[]): Row[];
  /** Like rows, one after the other, for more of them than the memory should hold; nothing else may be done meanwhile. */
  each(sql: string, visit: (row: Row) => void): void;
  /** The first column of a PRAGMA that answers in words of SQLite itself. */
  words(pragma: string): string[];
  /** All or nothing; one that begins inside another is part of it. */
  transaction<T>(work: () => T): T;
  /**
   * The same for work in steps. Between two of them others may read: they see what has been written so far. No
   * other connection may write.
   */
  transactionInSteps<T>(work: Steps<T>): Steps<T>;
  close(): void;
}

/** SQLite's primary result codes that a file which cannot be opened may have. */
const OPENING: Readonly<Record<string, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  23: 'SQLITE_AUTH',
  26: 'SQLITE_NOTADB',
};

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'SQLITE_ERROR';
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && code.startsWith('SQLITE_')) return code;
  // What fails while a file is opened has only a number, and only in its message.
  const [, number = ''] = /Unable to open connection .*: (\d+)\W*$/s.exec(error.message) ?? [];
  return OPENING[number] ?? 'SQLITE_ERROR';
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof DatabaseError ? error : new DatabaseError(codeOf(error), error);
  }
}

const BUSY_MS = 5000;

function withoutTexts(row: Row): Row {
  if (row.some((value) => typeof value === 'string')) throw new TypeError('a text was not read as bytes');
  return row;
}

function* inOneStep<T>(work: () => T): Steps<T> {
  yield;
  return work();
}

/** Opens a file, which is made if it is not there; waits up to that many milliseconds for locks of others. */
export function connect(file: string, waitMs = BUSY_MS): Connection {
  const database = guarded(() => new LibsqlDatabase(file, { timeout: waitMs }));
  const statements = new Map<string, LibsqlDatabase.Statement>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    if (statement.reader) statement.raw();
    statements.set(sql, statement);
    return statement;
  };
  const exec = (sql: string) => guarded(() => void database.exec(sql));
  const rollBack = () => {
    // SQLite itself rolls back on some errors, a full disk among them; a second ROLLBACK would hide the first error.
    if (database.inTransaction) exec('ROLLBACK');
  };
  function* transactionInSteps<T>(work: Steps<T>): Steps<T> {
    exec('BEGIN IMMEDIATE');
    let isInCommit = false;
    try {
      for (;;) {
        // SQLite may have rolled back over an error of a reader: what is written now would stand by itself.
        if (!database.inTransaction) throw new DatabaseError('SQLITE_ABORT_ROLLBACK', 'rolled back between two steps');
        const step = work.next();
        isInCommit = step.done === true;
        if (step.done !== true) {
          yield;
          continue;
        }
        exec('COMMIT');
        return step.value;
      }
    } catch (error) {
      rollBack();
      throw error instanceof DatabaseError && isInCommit ? new DatabaseError(error.code, error.cause, true) : error;
    }
  }
  return {
    exec,
    run: (sql, ...values) => guarded(() => Number(prepare(sql).run([...values]).lastInsertRowid)),
    rows: (sql, ...values) =>
      guarded(() =>
        prepare(sql)
          .all([...values])
          .filter((row) => Array.isArray(row))
          .map(withoutTexts),
      ),
    each: (sql, visit) =>
      guarded(() => {
        for (const row of prepare(sql).iterate([])) if (Array.isArray(row)) visit(withoutTexts(row));
      }),
    words: (pragma) =>
      guarded(() =>
        prepare(pragma)
          .all([])
          .filter((row) => Array.isArray(row))
          .map(([word]) => String(word)),
      ),
    transaction: (work) => (database.inTransaction ? work() : finish(transactionInSteps(inOneStep(work)))),
    transactionInSteps,
    close: () => guarded(() => void database.close()),
  };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const mismatch = (wanted: string, value: unknown) =>
  new DatabaseError('SQLITE_CORRUPT', `${wanted} was expected, not ${value === null ? 'null' : typeof value}`);

/** A column that must hold the bytes of a text. */
export function bytes(value: unknown): Buffer {
  if (!Buffer.isBuffer(value)) throw mismatch('a text', value);
  return value;
}

/** A text that was read as bytes. */
export function text(value: unknown): string {
  try {
    return UTF8.decode(bytes(value));
  } catch (error) {
    throw error instanceof DatabaseError ? error : new DatabaseError('SQLITE_CORRUPT', error);
  }
}

/** JSON that was read as bytes; what it holds is the caller's business. */
export function json<T>(value: unknown): T {
  const read = text(value);
  try {
    return trustedJson(read);
  } catch (error) {
    throw new DatabaseError('SQLITE_CORRUPT', error);
  }
}

/** A column that must hold a number. */
export function number(value: unknown): number {
  if (typeof value !== 'number') throw mismatch('a number', value);
  return value;
}
