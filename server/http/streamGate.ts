import { setTimeout as wait } from 'node:timers/promises';
import { type ExecutionResult, GraphQLError } from 'graphql';

/** How often it is looked whether a quiet stream may go on, in milliseconds. */
const LOOK_MS = 5000;

/** Ends a stream when whoever opened it is no longer who they were. */
export class Gate {
  readonly #mayGoOn: () => Promise<boolean>;
  readonly #shut = new AbortController();

  constructor(mayGoOn: () => Promise<boolean>) {
    this.#mayGoOn = mayGoOn;
  }

  /** Aborted when the stream may not go on. */
  get signal(): AbortSignal {
    return this.#shut.signal;
  }

  /** Looks again. Where that cannot be found out the stream ends, too: the client comes again and is asked who it is. */
  async #isOpen(): Promise<boolean> {
    const isOpen = await this.#mayGoOn().catch(() => false);
    if (!isOpen) this.#shut.abort();
    return !this.signal.aborted;
  }

  /** Looks from time to time, until the signal is aborted. */
  async watch(until: AbortSignal): Promise<void> {
    const pause = () => wait(LOOK_MS, true, { signal: until, ref: false }).catch(() => false);
    while ((await pause()) && (await this.#isOpen()));
  }

  /** Lets results through as long as the stream may go on; looks before each. The last one says why it ended. */
  async *guard<T>(results: AsyncIterable<T>): AsyncGenerator<T | ExecutionResult> {
    for await (const result of results) {
      if (!(await this.#isOpen())) break;
      yield result;
    }
    if (!this.signal.aborted) return;
    const message = 'The credentials are not valid, or no longer.';
    yield { errors: [new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } })] };
  }
}
