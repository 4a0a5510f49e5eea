import type { RequestHandler } from 'express';
import type { BeginOperation } from '../../graphql/trace.ts';

/** The calls of a store that are traced. */
export type StoreCall = 'snapshot' | 'commit' | 'changes' | 'head';

/**
 * Where the time of requests goes. A span knows kinds, routes, codes and numbers, and nothing that a request asks or is
 * told: no variables, no documents, no addresses, no ids or names of the model.
 */
export interface Tracing {
  /** One span for each HTTP request, below that of the caller's `traceparent`; before everything that is to be in it. */
  readonly watch: RequestHandler;
  /** One span for each GraphQL operation, below that of its request. */
  readonly beginOperation: BeginOperation;
  /** One span for a call, below that of the operation or the request that it serves; calls that serve none have none. */
  readonly call: <T>(name: StoreCall, run: () => Promise<T>) => Promise<T>;
  /** The same for something that is read bit by bit: from the first to the last. */
  readonly list: <T>(name: StoreCall, items: AsyncIterable<T>) => AsyncIterable<T>;
  /** Delivers what is left; gives up after a few seconds and never rejects. */
  readonly close: () => Promise<void>;
}
