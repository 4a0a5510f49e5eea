import { type Change, keyOfChange, type Put } from '../../model/change.ts';
import { ENTITY_TEXTS } from '../../model/entityText.ts';
import type { Link } from '../../model/link.ts';
import { referencesOf } from '../../model/references.ts';
import { eachInSteps, type Steps } from '../../model/steps.ts';
import { checksum, NO_ROWS, type Tally, tallied } from '../checksum.ts';
import type { Actor, Revision } from '../port.ts';
import type { AuditWitness } from '../witness.ts';
import { type Connection, number } from './driver.ts';
import { type Edges, linkText, readEdges, referenceText, writeEdges } from './edges.ts';
import { storedKey } from './keys.ts';
import { changesWith, changeText, revisionText, type StoredRevision } from './log.ts';
import { contentOf, STATE, type State, stateOf, sumOf } from './states.ts';
import { OPEN } from './tables.ts';
import { writeWitness } from './witness.ts';

/** A commit to be written, and what it comes after. */
export interface NewCommit {
  readonly revision: Revision;
  readonly at: string;
  readonly by: Actor;
  /** The states that hold before it. */
  readonly before: Tally;
  /** How far the audit log had come, where that is known. */
  readonly witness: AuditWitness | undefined;
}

/** Writes one commit, and adds up what it writes. */
class Writing {
  readonly #connection: Connection;
  readonly #at: Revision;
  #nextId: number;
  #edges: Edges;
  states: Tally;
  changes: Tally = NO_ROWS;

  constructor(connection: Connection, { revision, before }: NewCommit) {
    this.#connection = connection;
    this.#at = revision;
    this.#nextId = 1 + number(connection.rows('SELECT coalesce(max(id), 0) FROM entity')[0]?.[0]);
    this.#edges = readEdges(connection);
    this.states = before;
  }

  add(change: Change, position: number): void {
    const entity = this.#write(change);
    this.changes = changesWith(this.changes, changeText(position, change.op, entity));
    const sql = 'INSERT INTO change (revision, position, op, entity) VALUES (?1, ?2, ?3, ?4)';
    this.#connection.run(sql, this.#at, position, change.op, entity);
  }

  finish(): void {
    writeEdges(this.#connection, this.#edges);
  }

  /** Gives the id of the state that was made or ended. What is put as it was makes no new state. */
  #write(change: Change): number {
    const key = storedKey(keyOfChange(change));
    const sql = `SELECT ${STATE} FROM entity e WHERE e.list = ?1 AND e.key = ?2 AND e.until = ?3`;
    const [row] = this.#connection.rows(sql, change.list, key, OPEN);
    const known = row === undefined ? undefined : stateOf(row);
    if (change.op === 'remove') {
      if (known === undefined) throw new Error('removing what is not there was let through');
      this.#end(known);
      return known.id;
    }
    const body = JSON.stringify(change.entity);
    if (known?.body === body) return known.id;
    if (known !== undefined) this.#end(known);
    return this.#begin(change, { list: change.list, key, body });
  }

  #begin(put: Put, of: Pick<State, 'list' | 'key' | 'body'>): number {
    const id = this.#nextId;
    this.#nextId += 1;
    const content = contentOf({ id, ...of });
    const sum = sumOf({ content, since: this.#at, until: OPEN });
    const insert = 'INSERT INTO entity (id, list, key, since, until, body, sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)';
    this.#connection.run(insert, id, of.list, of.key, this.#at, OPEN, of.body, sum);
    this.states = tallied(this.states, content);
    this.#index(put, id);
    return id;
  }

  #end(state: State): void {
    const sum = sumOf({ ...state, until: this.#at });
    this.#connection.run('UPDATE entity SET until = ?1, sum = ?2 WHERE id = ?3', this.#at, sum, state.id);
    this.states = tallied(this.states, state.content, -1);
    if (state.list === 'links') this.#endLink(state);
  }

  #endLink({ id, since, body }: State): void {
    const { consumer, supplier, kind } = ENTITY_TEXTS.links(body);
    const link = { consumer: storedKey(consumer), supplier: storedKey(supplier), kind, entity: id, since };
    const sql = 'UPDATE link SET until = ?1 WHERE consumer = ?2 AND entity = ?3';
    this.#connection.run(sql, this.#at, link.consumer, id);
    const links = tallied(this.#edges.links, checksum(linkText({ ...link, until: OPEN })), -1);
    this.#edges = { ...this.#edges, links: tallied(links, checksum(linkText({ ...link, until: this.#at }))) };
  }

  #index(put: Put, id: number): void {
    if (put.list === 'links') this.#indexLink(put.entity, id);
    else for (const { role, key } of referencesOf(put)) this.#indexReference(role, storedKey(key), id);
  }

  #indexLink({ consumer, supplier, kind }: Link, entity: number): void {
    const link = { consumer: storedKey(consumer), supplier: storedKey(supplier), kind, entity };
    const sql = 'INSERT INTO link (consumer, entity, supplier, kind, since, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6)';
    this.#connection.run(sql, link.consumer, entity, link.supplier, kind, this.#at, OPEN);
    const text = linkText({ ...link, since: this.#at, until: OPEN });
    this.#edges = { ...this.#edges, links: tallied(this.#edges.links, checksum(text)) };
  }

  #indexReference(role: string, target: string, source: number): void {
    this.#connection.run('INSERT INTO reference (role, target, source) VALUES (?1, ?2, ?3)', role, target, source);
    const references = tallied(this.#edges.references, checksum(referenceText({ role, target, source })));
    this.#edges = { ...this.#edges, references };
  }
}

/** Writes what is stored of a revision beside its changes. */
export function writeRevision(connection: Connection, revision: StoredRevision): void {
  const { number: of, at, actor, states, changes } = revision;
  const sum = checksum(revisionText(revision));
  const sql = `INSERT OR REPLACE INTO revision (number, at, actor, states, state_sum, changes, change_sum, sum)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`;
  connection.run(sql, of, at, actor, states.count, states.sum, changes.count, changes.sum, sum);
}

/**
 * Writes a commit whole: what is so now, how it came about, and by whom. Until its last step readers who ask by revision
 * see nothing of it: its rows begin to hold at a revision that is not there yet.
 */
export function writingCommit(connection: Connection, changes: readonly Change[], commit: NewCommit): Steps<void> {
  return connection.transactionInSteps(writeAll(connection, changes, commit));
}

function* writeAll(connection: Connection, changes: readonly Change[], commit: NewCommit): Steps<void> {
  const { revision, at, by } = commit;
  const writing = new Writing(connection, commit);
  yield* eachInSteps(changes, (change, position) => writing.add(change, position));
  writing.finish();
  if (commit.witness !== undefined) writeWitness(connection, commit.witness);
  const { states, changes: written } = writing;
  writeRevision(connection, { number: revision, at, actor: JSON.stringify(by), states, changes: written });
}
