import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refused } from '../usecases/access/refused.ts';
import { BadArgument } from '../usecases/queries/lists/page.ts';
import { storeProblemOf } from '../usecases/storeProblem.ts';

/** Codes of errors that clients may rely on; expected problems of changes are data (`problems`) and not here. */
const ERROR_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'TOO_COSTLY',
  'TOO_DEEP',
  'TOO_MANY_ALIASES',
  'TOO_MANY_FIELDS',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TIMED_OUT',
  'RATE_LIMITED',
  'STORE_UNAVAILABLE',
  'OVERLOADED',
  'STORE_DAMAGED',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

const isKnown = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code);

/** Store problems that pass: trying again later may help. */
const UNAVAILABLE = new Set(['STORE_UNAVAILABLE', 'STORE_CLOSED', 'STORE_LOCKED']);

function codeOf(original: unknown): ErrorCode {
  if (original instanceof BadArgument) return 'BAD_USER_INPUT';
  if (original instanceof Refused) return original.code;
  if (original instanceof DOMException && original.name === 'TimeoutError') return 'TIMED_OUT';
  const code = original instanceof Error && 'code' in original ? original.code : undefined;
  if (code === 'OVERLOADED') return code;
  if (code === 'STORE_DAMAGED') return code;
  return typeof code === 'string' && UNAVAILABLE.has(code) ? 'STORE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
}

const MASKED: Readonly<Partial<Record<ErrorCode, string>>> = {
  INTERNAL_SERVER_ERROR: 'Something went wrong on the server; the request id names the entry in its log.',
  STORE_UNAVAILABLE: 'The store cannot do this now, and nothing was changed. Try again later.',
  OVERLOADED: 'Too many files are being read now. Nothing was written; try again in a minute.',
  STORE_DAMAGED:
    'What the store holds is not what was written into it, so that nothing is answered from it. Whoever runs the server finds in its log what is damaged.',
  TIMED_OUT: 'The answer took too long and was given up.',
};

/** A database that is lost in the middle of a commit may have made it. */
const MAY_BE_WRITTEN =
  'The store was lost while a change was being written. It may have been made all the same: look before you repeat it.';

/** What a client is told of an error: a stable code, and nothing of the inside of what it is not to blame for. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  // Others come out of resolvers: what they carry is for the log.
  const isOfGraphql = original instanceof GraphQLError;
  const { bound, ...extensions } = isOfGraphql ? (formatted.extensions ?? {}) : {};
  const given = bound ?? extensions['code'];
  const code = isKnown(given) && given !== 'INTERNAL_SERVER_ERROR' ? given : codeOf(original);
  const { locations, path, message } = formatted;
  const problem = storeProblemOf(original);
  return {
    message: problem?.mayBeWritten === true ? MAY_BE_WRITTEN : (MASKED[code] ?? message),
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { ...extensions, code, ...problem },
  };
}

const OURS: ReadonlySet<unknown> = new Set(['INTERNAL_SERVER_ERROR', 'STORE_UNAVAILABLE', 'STORE_DAMAGED']);

/** Whether the server caused an error, which then belongs in its log. */
export const isOurProblem = (code: unknown): boolean => OURS.has(code);
