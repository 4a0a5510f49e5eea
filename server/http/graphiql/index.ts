import { type Request, type RequestHandler, Router } from 'express';
import { FILES, type Graphiql, readGraphiql } from './files.ts';

/**
 * The policy of this page alone. Unlike the rest of the site it lets styles stand inline, because the editor (Monaco)
 * places each of its lines by a style attribute and writes its colours into style elements; fonts come inside the style
 * sheet as data; and the editor's helpers run as workers. Scripts are files of ours, as everywhere: nothing inline, no eval.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

/** Whether a browser opens the address: HTML is wanted before anything that the API answers in. */
const isBrowser = (request: Request): boolean =>
  request.query['query'] === undefined &&
  request.accepts(['application/json', 'application/graphql-response+json', 'text/html']) === 'text/html';

/** GraphiQL for a browser that opens `/graphql`, from the installed package; everything else goes on to what comes
 * next. `base` is the path below which browsers find the server. */
export function serveGraphiql(base: string): RequestHandler {
  const router = Router();
  let reading: Promise<Graphiql> | undefined;
  const graphiql = (): Promise<Graphiql> => {
    reading ??= readGraphiql(base);
    return reading;
  };
  router.get('/graphql', async (request, response, next) => {
    if (!isBrowser(request)) return next();
    const { page } = await graphiql();
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('cache-control', 'no-cache');
    response.vary('Accept').type('text/html').send(page);
  });
  router.get(`${FILES}/:file`, async (request, response) => {
    const file = (await graphiql()).files.get(request.params.file);
    if (file === undefined) {
      response.status(404).type('text/plain').send('There is nothing here.\n');
      return;
    }
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    response.type(file.type).send(file.content);
  });
  return router;
}
