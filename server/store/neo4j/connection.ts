import { setTimeout as sleep } from 'node:timers/promises';
import { auth, type Driver, driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { StoreClosed, StoreUnavailable } from '../errors.ts';
import type { Fields, Run, Statement } from './cypher.ts';
import { outcomeUnknown, storeErrorOf } from './failure.ts';

/** Where the database is and as whom to enter. `database`: left out, the server's default one. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/**
 * How long one call waits for a server that is away, in milliseconds, unless told: a request is better refused than kept
 * hanging.
 */
const PATIENCE_MS = 8_000;

/** How long a readiness question may take, in milliseconds. */
const READY_MS = 2_000;

/**
 * Transactions on one database. They are repeated by the driver when the server says that another try may succeed, for
 * at most some seconds, so work must bear repetition. Every rejection is an error of the port (failure.ts).
 */
export class Connection {
  readonly #driver: Driver;
  readonly #address: Neo4jAddress;
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #patienceMs: number;
  #closing: Promise<void> | undefined;
  #closed = false;

  /** `patienceMs`: how long one call waits for a server that is away, 8 s unless told. */
  constructor(address: Neo4jAddress, patienceMs: number = PATIENCE_MS) {
    this.#address = address;
    this.#patienceMs = patienceMs;
    this.#driver = driverFor(address, patienceMs);
  }

  /**
   * Does the work in one transaction that may read and write: all of it or nothing. Where the server is lost after it was
   * asked to commit, the rejection says that the work may be done all the same.
   */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    let isSent = false;
    try {
      return await this.#within((session) =>
        session.executeWrite(async (tx) => {
          const result = await work(runIn(tx));
          isSent = true;
          return result;
        }),
      );
    } catch (error) {
      throw isSent && error instanceof StoreUnavailable ? outcomeUnknown(error) : error;
    }
  }

  /** Does work that changes nothing but takes the locks of work that does. */
  fenced<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#within((session) => session.executeWrite((tx) => work(runIn(tx))));
  }

  /** Does the work in one transaction that reads. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#within((session) => session.executeRead((tx) => work(runIn(tx))));
  }

  /** Rejects at once, without another try, if the database does not let us in. */
  async verify(): Promise<void> {
    await this.#within((session) => session.run('RETURN 1'));
  }

  /** Whether the statement is answered now. Never rejects. */
  async answers(statement: Statement): Promise<boolean> {
    const late = sleep(READY_MS, false, { ref: false });
    const answer = this.#within(async (session) => (await session.run(statement.text)).records.length > 0);
    return Promise.race([answer.catch(() => false), late]);
  }

  /**
   * Waits for what is under way, at most twice as long as work waits for a server (which may have stopped answering at
   * all), then closes; calls from now on reject with StoreClosed. May be called again.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const late = sleep(2 * this.#patienceMs, undefined, { ref: false });
    await Promise.race([Promise.allSettled(this.#underWay), late]);
    this.#closed = true;
    await this.#driver.close();
  }

  #within<T>(use: (session: Session) => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) return Promise.reject(new StoreClosed());
    const work = this.#use(use);
    this.#underWay.add(work);
    const done = () => this.#underWay.delete(work);
    work.then(done, done);
    return work;
  }

  async #use<T>(use: (session: Session) => Promise<T>): Promise<T> {
    const { database, uri } = this.#address;
    const session = this.#driver.session(database === undefined ? {} : { database });
    try {
      return await use(session);
    } catch (error) {
      throw this.#closed ? new StoreClosed() : storeErrorOf(error, uri);
    } finally {
      await session.close().catch(() => undefined);
    }
  }
}

/** The driver opens no connection yet; it only refuses addresses that it cannot read. */
function driverFor({ uri, user, password }: Neo4jAddress, patienceMs: number): Driver {
  try {
    return driver(uri, auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: patienceMs,
      connectionAcquisitionTimeout: patienceMs,
      connectionTimeout: patienceMs,
    });
  } catch (error) {
    throw new StoreUnavailable(`${uri} is no address of a Neo4j server, such as bolt://localhost:7687`, {
      cause: error,
      place: uri,
    });
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async <Row extends Fields>(statement: Statement<Row>, parameters: Fields = {}) => {
    const { records } = await transaction.run<Row>(statement.text, parameters);
    return records.map((record) => record.toObject());
  };
}
