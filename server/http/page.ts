import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';

const BUILT = fileURLToPath(new URL('../../client/dist/', import.meta.url));

const NOT_BUILT = 'The page is not built. The API answers at /graphql.\n';

/** Serves the built page; every path that names no file is the page's own and gets it. */
export function servePage(): RequestHandler {
  const router = Router();
  router.use(
    '/assets',
    express.static(`${BUILT}assets`, { immutable: true, maxAge: '365d', fallthrough: false, index: false }),
  );
  router.use(express.static(BUILT, { maxAge: 0, index: false, dotfiles: 'ignore' }));
  router.get('/{*path}', (request, response, next) => {
    if (!request.accepts('html')) return next();
    if (!existsSync(`${BUILT}index.html`)) {
      response.status(503).type('text/plain').send(NOT_BUILT);
      return;
    }
    response.setHeader('cache-control', 'no-cache');
    response.sendFile('index.html', { root: BUILT });
  });
  return router;
}
