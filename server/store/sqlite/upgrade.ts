import { NO_ROWS, type Tally, tallied, together } from '../checksum.ts';
import { StoreDamaged } from '../errors.ts';
import { bytes, type Connection, number } from './driver.ts';
import { countEdges, writeEdges } from './edges.ts';
import { CHANGE, changesWith, uncheckedRevision } from './log.ts';
import { putOf, sumOf, uncheckedState } from './states.ts';
import { OPEN } from './tables.ts';
import { writeRevision } from './write.ts';

/** What SQLite itself finds wrong with the file, in its words; nothing of a file that is whole. */
export function structureProblems(connection: Connection): string[] {
  return connection.words('PRAGMA integrity_check').filter((word) => word !== 'ok');
}

/** Per revision: what it adds to the tally of the states that hold, and what it takes away. */
type Deltas = Map<number, Tally>;

function note(deltas: Deltas, revision: number, content: number, by: 1 | -1): void {
  deltas.set(revision, tallied(deltas.get(revision) ?? NO_ROWS, content, by));
}

/** Seals each state with a checksum. */
function sealStates(connection: Connection): Deltas {
  const deltas: Deltas = new Map();
  const sql = `SELECT id, CAST(list AS BLOB), CAST(body AS BLOB), CAST(key AS BLOB), since, until FROM entity
    WHERE id > ?1 ORDER BY id LIMIT 2000`;
  for (let last = 0, rows = connection.rows(sql, last); rows.length > 0; rows = connection.rows(sql, last)) {
    for (const row of rows) {
      const state = uncheckedState(row);
      putOf(state);
      note(deltas, state.since, state.content, 1);
      if (state.until !== OPEN) note(deltas, state.until, state.content, -1);
      connection.run('UPDATE entity SET sum = ?1 WHERE id = ?2', sumOf(state), state.id);
      last = state.id;
    }
  }
  return deltas;
}

/** The changes of each revision. */
function tallyChanges(connection: Connection): Map<number, Tally> {
  const changes = new Map<number, Tally>();
  connection.each(`SELECT c.revision, ${CHANGE} FROM change c ORDER BY c.revision, c.position`, ([of, read]) => {
    const revision = number(of);
    changes.set(revision, changesWith(changes.get(revision) ?? NO_ROWS, bytes(read)));
  });
  return changes;
}

function sealRevisions(connection: Connection, deltas: Deltas, changes: ReadonlyMap<number, Tally>): void {
  const sql = 'SELECT number, CAST(at AS BLOB), CAST(actor AS BLOB) FROM revision ORDER BY number';
  let states = NO_ROWS;
  connection.rows(sql).forEach((row, i) => {
    const revision = i + 1;
    if (number(row[0]) !== revision) throw new StoreDamaged([{ kind: 'REVISION', place: String(revision) }]);
    states = together(states, deltas.get(revision) ?? NO_ROWS);
    writeRevision(connection, uncheckedRevision(row, states, changes.get(revision) ?? NO_ROWS));
  });
}

/**
 * Fills the checksums of a store that had none until now. What is damaged already is not sealed: throws StoreDamaged
 * where SQLite finds the file damaged, or a row cannot be read.
 */
export function sealStore(connection: Connection): void {
  const problems = structureProblems(connection);
  if (problems.length > 0) throw new StoreDamaged(problems.map((place) => ({ kind: 'FILE', place })));
  const deltas = sealStates(connection);
  sealRevisions(connection, deltas, tallyChanges(connection));
  writeEdges(connection, countEdges(connection));
}
