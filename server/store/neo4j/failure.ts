import { Neo4jError } from 'neo4j-driver';
import { StoreError, StoreUnavailable } from '../errors.ts';

const REFUSED = 'Neo.ClientError.Security.';

/** Codes of the driver itself: no server; no free connection in time, or another end of what it could do. */
const AWAY = ['ServiceUnavailable', 'SessionExpired', 'N/A'];

/**
 * What a store's caller is told of an error: errors of the port go through; a server that is away, too busy or that
 * lets nobody in becomes StoreUnavailable with its address. Anything else is a fault of this adapter, named by its
 * code.
 */
export function storeErrorOf(error: unknown, uri: string): unknown {
  if (error instanceof StoreError || !(error instanceof Neo4jError)) return error;
  if (error.code.startsWith(REFUSED)) {
    return new StoreUnavailable(`Neo4j at ${uri} did not accept the user or the password`, { cause: error });
  }
  if (error.retriable || AWAY.includes(error.code) || error.code.startsWith('Neo.DatabaseError.')) {
    return new StoreUnavailable(`Neo4j at ${uri} cannot be reached or does not answer: ${firstLine(error)}`, {
      cause: error,
    });
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnavailable(`Neo4j at ${uri} has no such database: ${firstLine(error)}`, { cause: error });
  }
  return new Error(`Neo4j refused a statement: ${error.code}: ${firstLine(error)}`, { cause: error });
}

const firstLine = (error: Error): string => error.message.split('\n')[0] ?? '';
