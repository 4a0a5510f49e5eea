import express, { type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Readiness, ReadinessReason } from '../usecases/resident/readiness.ts';

/** The readiness of a server that may be closing; whenever it changes, the log says so. */
export function readinessOf(
  readiness: Readiness,
  closing: AbortSignal,
  logger: Logger,
): () => Promise<readonly ReadinessReason[]> {
  let said = '';
  return async () => {
    const reasons: readonly ReadinessReason[] = closing.aborted ? ['CLOSING'] : await readiness.reasons();
    const now = reasons.join(' ');
    if (now !== said) logger.warn({ reasons }, reasons.length === 0 ? 'ready again' : 'not ready');
    said = now;
    return reasons;
  };
}

/**
 * Whether the process lives, and whether it can do what it is for: to read, to write and to follow what is written.
 * Any caller may ask, so what keeps it from being ready is told as codes (usecases/resident/readiness.ts), one a line.
 */
export function health(reasons: () => Promise<readonly ReadinessReason[]>): RequestHandler {
  const router = express.Router();
  router.get('/live', (_, response) => void response.type('text/plain').send('live\n'));
  router.get('/ready', async (_, response) => {
    const found = await reasons();
    response
      .status(found.length === 0 ? 200 : 503)
      .type('text/plain')
      .send(found.length === 0 ? 'ready\n' : ['not ready', ...found, ''].join('\n'));
  });
  return router;
}
