import type { AuditWitness } from '../witness.ts';
import { type Connection, number, text } from './driver.ts';

/** The witness that is kept; undefined where there is none yet, as in a file of a version that kept none. */
export function readWitness(connection: Connection): AuditWitness | undefined {
  if (connection.rows("SELECT 1 FROM sqlite_schema WHERE name = 'witness'").length === 0) return undefined;
  const [row] = connection.rows('SELECT sequence, CAST(hash AS BLOB) FROM witness');
  return row && { sequence: number(row[0]), hash: text(row[1]) };
}

/** Keeps a witness unless a later one is kept. */
export function writeWitness(connection: Connection, { sequence, hash }: AuditWitness): void {
  const sql = `INSERT INTO witness (id, sequence, hash) VALUES (1, ?1, ?2)
    ON CONFLICT (id) DO UPDATE SET sequence = ?1, hash = ?2 WHERE sequence < ?1`;
  connection.run(sql, sequence, hash);
}

/** Keeps a witness whatever is kept: for a copy of the model whose log was copied a moment before. */
export function resetWitness(connection: Connection, witness: AuditWitness): void {
  connection.transaction(() => {
    connection.exec('DELETE FROM witness');
    writeWitness(connection, witness);
  });
}
