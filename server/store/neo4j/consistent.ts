import { StoreDamaged } from '../errors.ts';
import type { Revision } from '../port.ts';
import type { Connection } from './connection.ts';
import type { Run } from './cypher.ts';
import { FENCE_HEAD, READ_HEAD } from './head.cypher.ts';

/** Readings that may be spoilt by commits before one is made that keeps commits waiting. */
const TRIES = 4;

/**
 * Readings that no commit shows through, although Neo4j isolates transactions no further than "read committed": a
 * reading counts only if the head was the same before and after it and was written out whole at both times. Before: it
 * is known from an earlier look at the fence. After: by the fence (head.cypher.ts).
 */
export class ConsistentReader {
  readonly #connection: Connection;
  /** The newest revision that is known to be written out whole; it is no cache: that never stops being true. */
  #settled: Revision = -1;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The newest revision of which all can be read. */
  async settled(): Promise<Revision> {
    const revision = await this.#connection.fenced(fence);
    this.#settle(revision);
    return revision;
  }

  /** Reads at one revision. The reading may be repeated; it should take no side effects. */
  async read<T>(reading: (run: Run, revision: Revision) => Promise<T>): Promise<T> {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const { before, after, result } = await this.#connection.fenced(async (run) => {
        const head = await headOf(run);
        const read = await outcomeOf(reading(run, head));
        return { before: head, result: read, after: await fence(run) };
      });
      const whole = before === after && before <= this.#settled;
      this.#settle(after);
      if (whole) return resultOf(result);
    }
    return this.#connection.fenced(async (run) => reading(run, await fence(run)));
  }

  #settle(revision: Revision): void {
    this.#settled = Math.max(this.#settled, revision);
  }
}

/** What a reading came to; damage is none where a commit came between. */
type Outcome<T> = { readonly value: T } | { readonly damage: StoreDamaged };

const outcomeOf = <T>(reading: Promise<T>): Promise<Outcome<T>> =>
  reading.then(
    (value) => ({ value }),
    (error: unknown) => {
      if (error instanceof StoreDamaged) return { damage: error };
      throw error;
    },
  );

function resultOf<T>(outcome: Outcome<T>): T {
  if ('damage' in outcome) throw outcome.damage;
  return outcome.value;
}

/** The newest revision without regard to whether all of it can be read. */
export async function headOf(run: Run): Promise<Revision> {
  const [head] = await run(READ_HEAD);
  return revisionOf(head);
}

async function fence(run: Run): Promise<Revision> {
  const [head] = await run(FENCE_HEAD);
  return revisionOf(head);
}

function revisionOf(head: { readonly revision: Revision } | undefined): Revision {
  if (head === undefined) throw new StoreDamaged([{ kind: 'REVISION', place: 'Head' }]);
  return head.revision;
}
