import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';

const BUILT = fileURLToPath(new URL('../../client/dist/', import.meta.url));

const NOT_BUILT = 'The page is not built. The API answers at /graphql.\n';

/** The paths at which the page has a screen (client/model/place.ts; a test compares them). Everything else is not there. */
export const PAGE_PATHS: readonly string[] = ['/', '/overview', '/chain', '/matrix', '/gaps'];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The page for browsers that find the server below a path: where its files are, and the path for its own addresses. */
function pageBelow(base: string): string {
  const html = readFileSync(`${BUILT}index.html`, 'utf8');
  const moved = html.replaceAll(/ (href|src)="\.\//g, (_, name: string) => ` ${name}="${escaped(base)}/`);
  return moved.replace('<head>', () => `<head>\n    <meta name="bunkai-base" content="${escaped(base)}" />`);
}

/** Serves the built page, at its own paths alone, to browsers that find the server below `base`. */
export function servePage(base: string): RequestHandler {
  const router = Router();
  router.use(
    '/assets',
    express.static(`${BUILT}assets`, { immutable: true, maxAge: '365d', fallthrough: false, index: false }),
  );
  router.get([...PAGE_PATHS, '/index.html'], (request, response, next) => {
    if (!request.accepts('html')) return next();
    if (!existsSync(`${BUILT}index.html`)) {
      response.status(503).type('text/plain').send(NOT_BUILT);
      return;
    }
    response.setHeader('cache-control', 'no-cache');
    response.type('html').send(pageBelow(base));
  });
  router.use(express.static(BUILT, { maxAge: 0, index: false, dotfiles: 'ignore' }));
  router.get('/{*path}', (_, response) => {
    response.status(404).type('text/plain').send('There is nothing here.\n');
  });
  return router;
}
