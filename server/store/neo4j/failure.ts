import { Neo4jError } from 'neo4j-driver';
import { StoreError, StoreUnavailable } from '../errors.ts';

const REFUSED = 'Neo.ClientError.Security.';

/** Codes of the driver itself: no server; no free connection in time, or another end of what it could do. */
const AWAY = ['ServiceUnavailable', 'SessionExpired', 'N/A'];

/**
 * What a store's caller is told of an error: errors of the port go through; a server that is away, too busy or that
 * refuses the login becomes StoreUnavailable with its address. Anything else is an error of this adapter, named by its
 * code.
 */
export function storeErrorOf(error: unknown, uri: string): unknown {
  if (error instanceof StoreError || !(error instanceof Neo4jError)) return error;
  if (error.code.startsWith(REFUSED)) {
    return new StoreUnavailable(`Neo4j at ${uri} did not accept the user or the password`, {
      cause: error,
      reason: 'REFUSED',
      place: uri,
      detail: error.code,
    });
  }
  if (error.retriable || AWAY.includes(error.code) || error.code.startsWith('Neo.DatabaseError.')) {
    return new StoreUnavailable(`Neo4j at ${uri} cannot be reached or does not answer: ${firstLine(error)}`, {
      cause: error,
      place: uri,
      detail: firstLine(error),
    });
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnavailable(`Neo4j at ${uri} has no such database: ${firstLine(error)}`, {
      cause: error,
      reason: 'MISSING',
      place: uri,
      detail: firstLine(error),
    });
  }
  return new Error(`Neo4j refused a statement: ${error.code}: ${firstLine(error)}`, { cause: error });
}

/**
 * The same error of work that the server was asked to commit. Where the server itself has said that the transaction
 * failed, it was rolled back, and the error stays as it is.
 */
export function outcomeUnknown(error: StoreUnavailable): StoreUnavailable {
  const { cause, message, reason, place, detail } = error;
  if (cause instanceof Neo4jError && cause.code.startsWith('Neo.TransientError.')) return error;
  return new StoreUnavailable(`${message}; whether the commit was made is not known`, {
    cause,
    reason,
    mayBeWritten: true,
    ...(place === undefined ? {} : { place }),
    ...(detail === undefined ? {} : { detail }),
  });
}

const firstLine = (error: Error): string => error.message.split('\n')[0] ?? '';
