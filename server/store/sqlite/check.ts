import { isSameTally, NO_ROWS, type Tally, tallied, together } from '../checksum.ts';
import { type Damage, StoreDamaged } from '../errors.ts';
import { bytes, type Connection, connect, DatabaseError, number, text } from './driver.ts';
import { countEdges, readEdges } from './edges.ts';
import { CHANGE, changesWith, REVISION, revisionOf, type StoredRevision } from './log.ts';
import { MIGRATIONS } from './schema.ts';
import { STATE, stateOf } from './states.ts';
import { OPEN } from './tables.ts';
import { structureProblems } from './upgrade.ts';

/** How many damages are named at most; where one page is damaged, all its rows are. */
const MAX_DAMAGES = 20;

class Findings {
  readonly damages: Damage[] = [];

  add(kind: Damage['kind'], place: string | number): void {
    if (this.damages.length < MAX_DAMAGES) this.damages.push({ kind, place: String(place) });
  }

  /** Runs one part of the check; what it throws over damaged data is a finding. */
  within(place: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof StoreDamaged) for (const damage of error.damages) this.add(damage.kind, damage.place);
      else if (error instanceof DatabaseError) this.add('FILE', `${place} (${error.code})`);
      else throw error;
    }
  }
}

const SCHEMA = "SELECT CAST(type || ' ' || name || ' ' || coalesce(sql, '') AS BLOB) FROM sqlite_schema ORDER BY name";

function schemaOf(connection: Connection): string {
  return connection
    .rows(SCHEMA)
    .map(([row]) => text(row))
    .join('\n');
}

/** The schema as the steps make it. */
function expectedSchema(): string {
  const connection = connect(':memory:');
  try {
    for (const { sql } of MIGRATIONS) connection.exec(sql);
    return schemaOf(connection);
  } finally {
    connection.close();
  }
}

/** What the rows of `entity` say: for each revision, what it adds to the states that hold, less what it ends. */
function readStates(connection: Connection, findings: Findings): { deltas: Map<number, Tally>; newest: number } {
  const deltas = new Map<number, Tally>();
  let newest = 0;
  const note = (revision: number, content: number, by: 1 | -1) => {
    newest = Math.max(newest, revision);
    deltas.set(revision, tallied(deltas.get(revision) ?? NO_ROWS, content, by));
  };
  connection.each(`SELECT ${STATE} FROM entity e`, (row) =>
    findings.within('entity', () => {
      const { since, until, content } = stateOf(row);
      note(since, content, 1);
      if (until !== OPEN) note(until, content, -1);
    }),
  );
  return { deltas, newest };
}

function readChanges(connection: Connection): Map<number, Tally> {
  const changes = new Map<number, Tally>();
  connection.each(`SELECT c.revision, ${CHANGE} FROM change c ORDER BY c.revision, c.position`, ([of, read]) => {
    const revision = number(of);
    changes.set(revision, changesWith(changes.get(revision) ?? NO_ROWS, bytes(read)));
  });
  return changes;
}

const isWhole = (of: StoredRevision, states: Tally, changes: Tally = NO_ROWS): boolean =>
  isSameTally(of.states, states) && isSameTally(of.changes, changes);

/** Holds the revisions against the states and changes that there are. */
function checkRevisions(connection: Connection, findings: Findings): void {
  const { deltas, newest } = readStates(connection, findings);
  const changes = readChanges(connection);
  let head = 0;
  let states = NO_ROWS;
  connection.each(`SELECT ${REVISION} FROM revision r ORDER BY r.number`, (row) =>
    findings.within('revision', () => {
      head += 1;
      const stored = revisionOf(row);
      states = together(states, deltas.get(head) ?? NO_ROWS);
      if (stored.number !== head || !isWhole(stored, states, changes.get(head))) findings.add('REVISION', head);
      head = Math.max(head, stored.number);
    }),
  );
  const last = Math.max(newest, [...changes.keys()].at(-1) ?? 0);
  if (last > head) findings.add('REVISION', head + 1);
}

function checkEdges(connection: Connection, findings: Findings): void {
  const [stored, found] = [readEdges(connection), countEdges(connection)];
  if (!isSameTally(stored.references, found.references)) findings.add('EDGES', 'reference');
  if (!isSameTally(stored.links, found.links)) findings.add('EDGES', 'link');
}

/**
 * Reads the whole file and names what is not as it was written: its structure and indexes, every state and its interval,
 * every revision with its changes, the edges. Blocks until it is done, some seconds for 100 MB. Bits in bytes that hold
 * nothing (unused space of a page) are not looked at: they change no answer. Of a file of an earlier version, which is brought
 * forward when a server opens it, the structure alone.
 */
export function checkModelFile(connection: Connection): readonly Damage[] {
  const findings = new Findings();
  const version = number(connection.rows('PRAGMA user_version')[0]?.[0]);
  if (version >= 1 && version < MIGRATIONS.length) {
    return structureProblems(connection).map((place) => ({ kind: 'FILE', place }));
  }
  findings.within('sqlite_schema', () => {
    if (schemaOf(connection) !== expectedSchema()) findings.add('FILE', 'sqlite_schema');
  });
  if (findings.damages.length > 0) return findings.damages;
  findings.within('integrity_check', () => {
    for (const problem of structureProblems(connection)) findings.add('FILE', problem);
  });
  findings.within('revision', () => checkRevisions(connection, findings));
  findings.within('edges', () => checkEdges(connection, findings));
  return findings.damages;
}
