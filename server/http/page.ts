import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, type Response, Router } from 'express';

const BUILT = fileURLToPath(new URL('../../client/dist/', import.meta.url));

/** Texts for whom the page cannot be sent to. */
const NOT_BUILT =
  '画面がまだ組み立てられていません。npm start で起動すると、組み立ててから始めます。APIは /graphql にあります。\n' +
  'The page is not built. Start with npm start, which builds it first. The API answers at /graphql.\n';
const NOTHING = 'このアドレスには何もありません。\nThere is nothing here.\n';

/** The paths at which the page has a screen (client/model/place.ts; a test compares them). Everything else is not there. */
export const PAGE_PATHS: readonly string[] = [
  '/',
  '/overview',
  '/chain',
  '/matrix',
  '/gaps',
  '/findings',
  '/contracts',
  '/services',
  '/papers',
  '/import',
  '/first',
  '/incident',
  '/deeming',
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The page for browsers that find the server below a path: where its files are, and the path for its own addresses. */
function pageBelow(base: string): string {
  const html = readFileSync(`${BUILT}index.html`, 'utf8');
  const moved = html.replaceAll(/ (href|src)="\.\//g, (_, name: string) => ` ${name}="${escaped(base)}/`);
  return moved.replace('<head>', () => `<head>\n    <meta name="bunkai-base" content="${escaped(base)}" />`);
}

/**
 * Serves the built page to browsers that find the server below `base`: at its own paths; with 404 where a person may have
 * mistyped one, so that the page says so and leads on. What looks like a file (a dot in its path) is answered in a line.
 */
export function servePage(base: string): RequestHandler {
  const router = Router();
  router.use(
    '/assets',
    express.static(`${BUILT}assets`, { immutable: true, maxAge: '365d', fallthrough: false, index: false }),
  );
  const sendPage = (response: Response, status: number) => {
    if (!existsSync(`${BUILT}index.html`)) {
      response.status(503).type('text/plain').send(NOT_BUILT);
      return;
    }
    response.setHeader('cache-control', 'no-cache');
    response.status(status).type('html').send(pageBelow(base));
  };
  router.get([...PAGE_PATHS, '/index.html'], (request, response, next) => {
    if (!request.accepts('html')) return next();
    sendPage(response, 200);
  });
  router.use(express.static(BUILT, { maxAge: 0, index: false, dotfiles: 'ignore' }));
  router.get('/{*path}', (request, response) => {
    if (!request.path.includes('.') && request.accepts(['text/plain', 'html']) === 'html')
      return sendPage(response, 404);
    response.status(404).type('text/plain').send(NOTHING);
  });
  return router;
}
