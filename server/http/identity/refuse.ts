import type { Response } from 'express';

const REFUSALS = {
  UNAUTHENTICATED: [401, 'The credentials are not valid, or no longer.'],
  CROSS_SITE: [
    403,
    'A request that changes something must be JSON, or a form with the header X-Requested-With, and come from a page of this server.',
  ],
  NOT_LOCAL: [421, 'This server answers to its own machine only.'],
  BAD_REQUEST: [400, 'The request cannot be read.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

/** Why a request is refused before what it asks for is read. */
export type RefusalCode = keyof typeof REFUSALS;

/** The number under which a request stands in the logs. */
export function requestIdOf({ locals }: Response): string | undefined {
  const id: unknown = locals['requestId'];
  return typeof id === 'string' ? id : undefined;
}

/** Answers with a stable code, in the shape of a GraphQL error, so that one reader serves for all. */
export function refuse(response: Response, code: RefusalCode): void {
  const [status, message] = REFUSALS[code];
  const requestId = requestIdOf(response);
  if (code === 'UNAUTHENTICATED') response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
  response.setHeader('cache-control', 'no-store');
  response.status(status).json({
    errors: [{ message, extensions: { code, ...(requestId === undefined ? {} : { requestId }) } }],
  });
}
