import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

/** The parts of the surface by which requests are counted: few, whatever is asked for. */
export function routeOf(path: string): string {
  if (path.startsWith('/graphql/stream')) return '/graphql/stream';
  const [, first = ''] = path.split('/');
  return ['graphql', 'export', 'import', 'graphiql', 'health', 'metrics', 'auth', 'schema.graphql', 'assets'].includes(
    first,
  )
    ? `/${first}`
    : '/';
}

/**
 * Gives every request a number (also in the answer's `x-request-id`), logs it and counts it. Neither addresses nor
 * anything that the request says goes into the log.
 */
export function watchRequests(logger: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const begun = process.hrtime.bigint();
    response.locals['requestId'] = requestId;
    response.setHeader('x-request-id', requestId);
    const route = routeOf(request.path);
    response.on('close', () => {
      const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.countRequest(request.method, route, status, seconds);
      logger.info({ requestId, method: request.method, route, status, ms: Math.round(seconds * 1000) }, 'request');
    });
    next();
  };
}
