import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { type Context, makeContext } from '../graphql/context.ts';
import { printDefinition } from '../graphql/schema.ts';
import type { Services } from '../usecases/services.ts';
import { seesEverything } from '../usecases/viewer.ts';
import { answerFaults } from './faults.ts';
import { securityHeaders } from './headers.ts';
import { type HttpIdentity, viewerOf } from './identity/index.ts';
import type { Metrics } from './metrics.ts';
import { servePage } from './page.ts';
import { limitRate } from './rateLimit.ts';
import { watchRequests } from './requests.ts';
import { streamEvents } from './stream.ts';

/** What the application is put together from. */
export interface AppParts {
  readonly config: Config;
  readonly services: Services;
  readonly schema: GraphQLSchema;
  readonly api: ApolloServer<Context>;
  readonly identity: HttpIdentity;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Aborted when the server is about to close: event streams end then. */
  readonly closing: AbortSignal;
  /** Whether the server can answer: not while it is closing, and not while the store cannot be reached. */
  readonly isReady: () => Promise<boolean>;
}

/** A signal that is aborted when the client goes away or the time is up. */
function signalFor(response: Response, seconds: number): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  return AbortSignal.any([gone.signal, AbortSignal.timeout(seconds * 1000)]);
}

function health(isReady: AppParts['isReady']): RequestHandler {
  const router = express.Router();
  router.get('/live', (_, response) => void response.type('text/plain').send('live\n'));
  router.get('/ready', async (_, response) => {
    const ready = await isReady().catch(() => false);
    response
      .status(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ready\n' : 'not ready\n');
  });
  return router;
}

/** Lets those through who see everything; to others there is nothing here. */
const onlyOverseers: RequestHandler = (request, response, next) => {
  if (seesEverything(viewerOf(request))) return next();
  response.status(404).type('text/plain').send('There is nothing here.\n');
};

/** The API with its event stream, and what stands before both. */
function serveApi(app: Express, { config, services, schema, api, identity, closing }: AppParts): void {
  const contextFor = async (request: Request, response: Response, signal: AbortSignal): Promise<Context> =>
    makeContext(services, { viewer: viewerOf(request), requestId: String(response.locals['requestId']), signal });
  const body = express.json({ limit: config.MAX_BODY_BYTES, strict: false });
  app.use('/graphql', limitRate(config.REQUESTS_PER_MINUTE), identity.identify, body);
  const limits = { maxDepth: config.MAX_DEPTH, maxAliases: config.MAX_ALIASES };
  app.use('/graphql/stream', streamEvents({ schema, contextFor, closing, ...limits }));
  app.use(
    '/graphql',
    expressMiddleware(api, {
      context: ({ req, res }) => contextFor(req, res, signalFor(res, config.REQUEST_SECONDS)),
    }),
  );
}

/** The whole HTTP surface: API, its definition, signing in, health, figures, and the page. */
export function makeApp(parts: AppParts): Express {
  const { config, identity, logger, metrics } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.TRUST_PROXY);
  app.use(watchRequests(logger, metrics), securityHeaders());
  app.use('/health', health(parts.isReady));
  app.get('/metrics', identity.identify, onlyOverseers, metrics.page);
  const definition = printDefinition(parts.schema);
  app.get('/schema.graphql', (_, response) => void response.type('text/plain').send(definition));
  app.use('/auth', limitRate(Math.min(config.REQUESTS_PER_MINUTE, 60)), identity.routes);
  serveApi(app, parts);
  app.use(servePage());
  app.use(answerFaults(logger));
  return app;
}
