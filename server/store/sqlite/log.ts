import type { Change } from '../../model/change.ts';
import { trustedJson } from '../../model/trusted.ts';
import { checksum, NO_ROWS, type Tally } from '../checksum.ts';
import { StoreDamaged } from '../errors.ts';
import type { Actor, Commit, CommitPart, Revision } from '../port.ts';
import { bytes, type Connection, json, number, type Row, text } from './driver.ts';
import { keyOfStored } from './keys.ts';
import { putOf, STATE, stateOf } from './states.ts';

/** What is stored of a revision beside its changes. */
export interface StoredRevision {
  readonly number: Revision;
  readonly at: string;
  /** JSON of an Actor. */
  readonly actor: string;
  /** The states that hold at it. */
  readonly states: Tally;
  /** How many changes made it, and the checksum of them in their order. */
  readonly changes: Tally;
}

/** The columns of a revision, `r`, as one text with `actor` at its end, and its checksum. */
export const REVISION = `CAST(r.number || ' ' || r.at || ' ' || r.states || ' ' || r.state_sum || ' ' || r.changes || ' ' ||
  r.change_sum || ' ' || r.actor AS BLOB), r.sum`;

/** The text over which the checksum of a revision is taken. */
export const revisionText = ({ number: of, at, actor, states, changes }: StoredRevision): string =>
  [of, at, states.count, states.sum, changes.count, changes.sum, actor].join(' ');

const damaged = (revision: Revision | string) => new StoreDamaged([{ kind: 'REVISION', place: String(revision) }]);

/** A row with the columns of REVISION. Throws StoreDamaged where it is not what was written. */
export function revisionOf([value, sum]: Row): StoredRevision {
  if (!Buffer.isBuffer(value)) throw damaged('?');
  const read = value.toString('utf8');
  if (checksum(value) !== sum) throw damaged(read.slice(0, read.indexOf(' ')));
  const [of, at = '', states, stateSum, changes, changeSum, ...actor] = read.split(' ');
  return {
    number: Number(of),
    at,
    actor: actor.join(' '),
    states: { count: Number(states), sum: Number(stateSum) },
    changes: { count: Number(changes), sum: Number(changeSum) },
  };
}

/** Before the first commit. */
const NOTHING: StoredRevision = { number: 0, at: '', actor: '{}', states: NO_ROWS, changes: NO_ROWS };

/** The newest revision; of a store without commits number 0, with no time. */
export function readHead(connection: Connection): StoredRevision {
  const [row] = connection.rows(`SELECT ${REVISION} FROM revision r ORDER BY r.number DESC LIMIT 1`);
  return row === undefined ? NOTHING : revisionOf(row);
}

/** What is stored of a revision. Throws StoreDamaged where it is not there. */
export function readRevision(connection: Connection, revision: Revision): StoredRevision {
  if (revision === 0) return NOTHING;
  const [row] = connection.rows(`SELECT ${REVISION} FROM revision r WHERE r.number = ?1`, revision);
  if (row === undefined) throw damaged(revision);
  const read = revisionOf(row);
  if (read.number !== revision) throw damaged(revision);
  return read;
}

/** The columns of a change, `c`, as one text. */
export const CHANGE = `CAST(c.position || ' ' || c.op || ' ' || c.entity AS BLOB)`;

/** The same text of a change that is to be written. */
export const changeText = (position: number, op: Change['op'], entity: number): string => `${position} ${op} ${entity}`;

/** The tally of changes and one after them: that of their sequence, so that their order counts. */
export const changesWith = ({ count, sum }: Tally, change: string | Uint8Array): Tally => ({
  count: count + 1,
  sum: checksum('\n', checksum(change, sum)),
});

function actorOf({ number: of, actor }: StoredRevision): Actor {
  try {
    return trustedJson(actor);
  } catch {
    throw damaged(of);
  }
}

/** Changes that are read at a time. */
const PAGE = 200;

const CHANGES = `SELECT ${CHANGE}, ${STATE} FROM change c CROSS JOIN entity e ON e.id = c.entity
  WHERE c.revision = ?1 AND c.position >= ?2 ORDER BY c.position LIMIT ${PAGE}`;

function changeOf([read, ...row]: Row): Change {
  const state = stateOf(row);
  if (text(read).split(' ')[1] === 'put') return putOf(state);
  return { op: 'remove', list: state.list, key: keyOfStored(state.key) };
}

/** One commit of the log, read a few changes at a time. */
export class CommitReading {
  readonly #connection: Connection;
  readonly #stored: StoredRevision;
  #tally = NO_ROWS;

  /** Throws StoreDamaged where the revision is not there, or is not what was written. */
  constructor(connection: Connection, revision: Revision) {
    this.#connection = connection;
    this.#stored = readRevision(connection, revision);
  }

  /** The next changes of it, after the last of which nothing is to be read. Throws StoreDamaged where they are not what was written. */
  next(): CommitPart {
    const { number: revision, at, changes: written } = this.#stored;
    const rows = this.#connection.rows(CHANGES, revision, this.#tally.count);
    for (const [read] of rows) this.#tally = changesWith(this.#tally, bytes(read));
    const isLast = rows.length < PAGE;
    if (isLast && (this.#tally.count !== written.count || this.#tally.sum !== written.sum)) throw damaged(revision);
    return { revision, at, by: actorOf(this.#stored), changes: rows.map(changeOf), isLast };
  }
}

/** Commits of which the parts come one after the other, whole. */
export async function* wholeCommits(parts: AsyncIterable<CommitPart>): AsyncGenerator<Commit> {
  let changes: Change[] = [];
  for await (const { isLast, changes: some, ...commit } of parts) {
    for (const change of some) changes.push(change);
    if (!isLast) continue;
    yield { ...commit, changes };
    changes = [];
  }
}

/** A row with the columns number, at and actor (texts as bytes) of a schema without checksums. */
export function uncheckedRevision([of, at, actor]: Row, states: Tally, changes: Tally): StoredRevision {
  json(actor);
  return { number: number(of), at: text(at), actor: text(actor), states, changes };
}
