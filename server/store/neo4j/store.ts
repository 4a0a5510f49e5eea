import { randomUUID } from 'node:crypto';
import type { Change } from '../../model/change.ts';
import type { Model } from '../../model/document.ts';
import { packingModel, type Snapshot } from '../../model/snapshot/snapshot.ts';
import { finishInTurns } from '../../model/steps.ts';
import { isSameTally } from '../checksum.ts';
import { RevisionGone, StoreDamaged, type StoreReason } from '../errors.ts';
import type { Watched } from '../health.ts';
import type { Actor, Commit, GraphStore, Revision, Scope } from '../port.ts';
import { yieldInTurns } from '../turns.ts';
import { readAll } from './all.ts';
import { CatalogueCache } from './catalogueCache.ts';
import { commitIn } from './commit.ts';
import { Connection, type Neo4jAddress } from './connection.ts';
import { ConsistentReader, headOf } from './consistent.ts';
import type { Run } from './cypher.ts';
import { COUNT_DRAWN, drawnText } from './drawn.cypher.ts';
import { READ_HEAD, tallyIn } from './head.cypher.ts';
import { readCommits, revertTo } from './history.ts';
import { prepare } from './prepare.ts';
import { readScope } from './scope.ts';
import { scopeOfModel } from './scopeOfModel.ts';
import { tallyingModel } from './tally.ts';

/** Where the store is, and how it is used. */
export interface Neo4jOptions extends Neo4jAddress {
  /** Gives the time of commits; unless given, that of the machine. */
  readonly clock?: () => Date;
  /** How long one call waits for a server that is away, in milliseconds; 8 s unless given. */
  readonly patienceMs?: number;
}

/** A store on another server, so it can be unreachable for a while. */
export interface Neo4jStore extends GraphStore, Watched {
  /** Whether the database answers now; false within 2 s if not. Never rejects. */
  ready(): Promise<boolean>;
}

/**
 * Opens the store in a Neo4j database (5.26 or newer), which should hold nothing else, and makes its constraints and
 * indexes unless they are there. Rejects with StoreUnavailable if it cannot be reached, and with StoreVersionUnknown if
 * a newer version has made it.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<Neo4jStore> {
  const { clock = () => new Date(), patienceMs, ...address } = options;
  const connection = new Connection(address, patienceMs);
  try {
    await prepare(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Store(connection, clock);
}

/** A model, and whether it is all that its head says. */
interface ModelRead {
  readonly model: Model;
  readonly head: Revision;
  readonly isWhole: boolean;
}

class Store implements Neo4jStore {
  readonly #connection: Connection;
  readonly #clock: () => Date;
  readonly #cache = new CatalogueCache();
  readonly #reader: ConsistentReader;

  constructor(connection: Connection, clock: () => Date) {
    this.#connection = connection;
    this.#clock = clock;
    this.#reader = new ConsistentReader(connection);
  }

  async snapshot(scope: Scope, at?: Revision): Promise<Snapshot> {
    const read = await this.#reader.read((run, head) => this.#modelAt(run, scope, at ?? head, head));
    // Looked at outside: a reading that a commit shows through is repeated, and is no damage.
    if (!read.isWhole) throw new StoreDamaged([{ kind: 'REVISION', place: String(read.head) }]);
    return finishInTurns(packingModel(read.model), yieldInTurns());
  }

  async #modelAt(run: Run, scope: Scope, at: Revision, head: Revision): Promise<ModelRead> {
    refuseUnless(at, head);
    // Sent together with what is read: one round trip.
    const asked = Promise.all([run(READ_HEAD), run(COUNT_DRAWN)]);
    if (at === head && scope.kind !== 'all') {
      const [[[counted], drawn], model] = await Promise.all([asked, readScope(run, this.#cache, scope.ids)]);
      return { model, head, isWhole: counted?.drawn === drawnText(drawn) };
    }
    const [[[counted], drawn], model] = await Promise.all([asked, readAll(run, this.#cache)]);
    const tally = await finishInTurns(tallyingModel(model), yieldInTurns());
    const isWhole = counted !== undefined && counted.drawn === drawnText(drawn) && isSameTally(tallyIn(counted), tally);
    if (at === head || !isWhole) return { model, head, isWhole };
    const past = await revertTo(run, model, at, head);
    return { model: scope.kind === 'all' ? past : scopeOfModel(past, scope.ids), head, isWhole };
  }

  commit(changes: readonly Change[], by: Actor, expected?: Revision): Promise<Revision> {
    const wish = { changes: [...changes], by, expected, token: randomUUID(), now: this.#clock() };
    return this.#connection.write((run) => commitIn(run, this.#cache, wish));
  }

  async *changes(since: Revision): AsyncGenerator<Commit, void, undefined> {
    const until = await this.#reader.settled();
    refuseUnless(since, until);
    for (let after = since; after < until; ) {
      const page = await this.#connection.read((run) => readCommits(run, after, until));
      if (page.length === 0) throw new StoreDamaged([{ kind: 'REVISION', place: String(after + 1) }]);
      yield* page;
      after = page.at(-1)?.revision ?? until;
    }
  }

  head(): Promise<Revision> {
    return this.#connection.read(headOf);
  }

  ready(): Promise<boolean> {
    return this.#connection.answers(READ_HEAD);
  }

  async reasons(): Promise<readonly StoreReason[]> {
    return (await this.ready()) ? [] : ['UNREACHABLE'];
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}

function refuseUnless(revision: Revision, head: Revision): void {
  if (Number.isInteger(revision) && revision >= 0 && revision <= head) return;
  throw new RevisionGone(`revision ${revision} is not kept: the store has 0 to ${head}`);
}
