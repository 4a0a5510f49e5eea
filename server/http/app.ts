import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import { type Context, makeContext } from '../graphql/context.ts';
import { printDefinition } from '../graphql/schema.ts';
import type { Services } from '../usecases/services.ts';
import type { Viewer } from '../usecases/viewer.ts';
import { securityHeaders } from './headers.ts';
import { onlyLoopbackNames } from './loopback.ts';
import { servePage } from './page.ts';
import { streamEvents } from './stream.ts';

/** What the application is put together from. */
export interface AppParts {
  readonly config: Config;
  readonly services: Services;
  readonly schema: GraphQLSchema;
  readonly api: ApolloServer<Context>;
  /** Who a request comes from; somebody who has shown nothing is the public. */
  readonly identify: (request: express.Request) => Promise<Viewer>;
  /** Whether the server can answer: not while it is closing, and not while the store cannot be reached. */
  readonly isReady: () => Promise<boolean>;
}

const giveRequestId: RequestHandler = (_, response, next) => {
  response.locals['requestId'] = randomUUID();
  response.setHeader('x-request-id', String(response.locals['requestId']));
  next();
};

/** A signal that is aborted when the client goes away or the time is up. */
function signalFor(response: express.Response, seconds: number): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  return AbortSignal.any([gone.signal, AbortSignal.timeout(seconds * 1000)]);
}

/** Makes the context of a request, once it is known who asks. */
function makeContexts(services: Services, identify: AppParts['identify']) {
  return async (request: express.Request, response: express.Response, signal: AbortSignal): Promise<Context> => {
    const viewer = await identify(request);
    return makeContext(services, { viewer, requestId: String(response.locals['requestId']), signal });
  };
}

function health(isReady: AppParts['isReady']): RequestHandler {
  const router = express.Router();
  router.get('/live', (_, response) => void response.type('text/plain').send('live\n'));
  router.get('/ready', async (_, response) => {
    const ready = await isReady();
    response
      .status(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ready\n' : 'not ready\n');
  });
  return router;
}

/** The whole HTTP surface: API, its definition, health, and the page. */
export function makeApp({ config, services, schema, api, identify, isReady }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.TRUST_PROXY);
  app.use(giveRequestId, securityHeaders());
  app.use('/health', health(isReady));
  if (config.AUTH === 'local') app.use(onlyLoopbackNames);
  const definition = printDefinition(schema);
  app.get('/schema.graphql', (_, response) => void response.type('text/plain').send(definition));
  app.use(['/graphql', '/graphql/stream'], express.json({ limit: config.MAX_BODY_BYTES, strict: false }));
  const contextFor = makeContexts(services, identify);
  app.use(
    '/graphql/stream',
    streamEvents({ schema, contextFor, maxDepth: config.MAX_DEPTH, maxAliases: config.MAX_ALIASES }),
  );
  const context = async ({ req, res }: { req: express.Request; res: express.Response }) =>
    contextFor(req, res, signalFor(res, config.REQUEST_SECONDS));
  app.use('/graphql', expressMiddleware(api, { context }));
  app.use(servePage());
  return app;
}
