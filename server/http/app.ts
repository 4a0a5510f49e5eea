import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { type Context, makeContext } from '../graphql/context.ts';
import { EXPORT_PATH } from '../graphql/exportAddress.ts';
import type { LongTexts } from '../graphql/longTexts.ts';
import { printDefinition } from '../graphql/schema.ts';
import { seesEverything } from '../usecases/access/viewer.ts';
import type { ReadinessReason } from '../usecases/resident/readiness.ts';
import type { Services } from '../usecases/services.ts';
import { answerProblems } from './answerProblems.ts';
import { basePathOf, takeOff } from './basePath.ts';
import { longTextsOf, readJson } from './body.ts';
import { boundDocuments } from './documents.ts';
import { serveExport } from './export.ts';
import { serveGraphiql } from './graphiql/index.ts';
import { securityHeaders } from './headers.ts';
import { health } from './health.ts';
import { type HttpIdentity, viewerOf } from './identity/index.ts';
import { IMPORT_PATH, serveImport } from './import.ts';
import type { Metrics } from './metrics.ts';
import { limitOpen, MAX_EXPORTS, MAX_IMPORTS, MAX_STREAMS } from './openStreams.ts';
import { servePage } from './page.ts';
import { servePublicSheets } from './publicSheet.ts';
import { addressOf, limitRate, personOf } from './rateLimit.ts';
import { watchRequests } from './requests.ts';
import { streamEvents } from './stream.ts';
import type { Tracing } from './tracing/tracing.ts';

/** What the application is put together from. */
export interface AppParts {
  readonly config: Config;
  readonly services: Services;
  readonly schema: GraphQLSchema;
  readonly api: ApolloServer<Context>;
  readonly identity: HttpIdentity;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Left out where traces are not collected. */
  readonly tracing?: Tracing;
  /** Aborted when the server is about to close: event streams end then. */
  readonly closing: AbortSignal;
  /** Why the server is not ready; none where it is. Never rejects. */
  readonly reasons: () => Promise<readonly ReadinessReason[]>;
}

/** A signal that is aborted when the client goes away or the time is up. */
function signalFor(response: Response, seconds: number): AbortSignal {
  const over = new AbortController();
  const late = setTimeout(
    () => over.abort(new DOMException('The time for an answer is up.', 'TimeoutError')),
    seconds * 1000,
  );
  response.on('close', () => {
    clearTimeout(late);
    // An answer that has been sent needs no signal any more, and a reason is an error with its stack.
    if (!response.writableFinished) over.abort();
  });
  return over.signal;
}

/** Answers are for the viewer who asked, and true when they were given. */
const neverKept: RequestHandler = (_, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

/** Lets those through who see everything; to others there is nothing here. */
const onlyOverseers: RequestHandler = (request, response, next) => {
  if (seesEverything(viewerOf(request))) return next();
  response.status(404).type('text/plain').send('There is nothing here.\n');
};

/** The longest request to the event stream, in bytes: a subscription and its variables. */
const STREAM_BODY_BYTES = 65_536;

/** Lists and objects inside one another in a request: variables are some ten levels deep. */
const MAX_BODY_NESTING = 100;

function longTextsIn(response: Response): { readonly longTexts?: LongTexts } {
  const longTexts = longTextsOf(response);
  return longTexts === undefined ? {} : { longTexts };
}

/** A text of a request that is longer, in bytes, is in memory once only, and not in its variables. */
const LONG_TEXT_BYTES = 500_000;

/** The API with its event stream and its downloads, and what stands before them. */
function serveApi(app: Express, parts: AppParts): void {
  const { config, services, schema, api, identity, closing, tracing } = parts;
  const contextFor = async (request: Request, response: Response, signal: AbortSignal): Promise<Context> =>
    makeContext(services, {
      viewer: viewerOf(request),
      requestId: String(response.locals['requestId']),
      basePath: basePathOf(config.PUBLIC_URL),
      address: addressOf(request),
      signal,
      ...longTextsIn(response),
    });
  const bodyOf = (most: number, limits: { readonly longText?: number } = {}) =>
    readJson({
      ...limits,
      maxBytes: most,
      maxReaderBytes: config.MAX_READER_BODY_BYTES,
      maxValues: config.MAX_BODY_VALUES,
      maxNesting: MAX_BODY_NESTING,
    });
  const perPerson = limitRate({ name: 'requests', perMinute: config.REQUESTS_PER_MINUTE, keyOf: personOf });
  app.use(['/graphql', EXPORT_PATH, IMPORT_PATH], neverKept, identity.identify, perPerson);
  const exporting = { services, idleSeconds: config.REQUEST_SECONDS, closing };
  app.get(EXPORT_PATH, limitOpen(MAX_EXPORTS, 'exports'), serveExport(exporting));
  const timedContext = (request: Request, response: Response) =>
    contextFor(request, response, signalFor(response, config.REQUEST_SECONDS));
  const importing = { api, maxBytes: config.MAX_BODY_BYTES, contextFor: timedContext };
  app.post(IMPORT_PATH, limitOpen(MAX_IMPORTS, 'imports'), serveImport(importing));
  const { MAX_DEPTH: maxDepth, MAX_ALIASES: maxAliases, MAX_COST: maxCost, MAX_TOKENS: maxTokens } = config;
  const limits = { maxDepth, maxAliases, maxCost, maxTokens };
  const { MAX_DOCUMENT_CHARACTERS: maxDocumentCharacters, MAX_COMPARISONS: maxComparisons } = config;
  const bounded = boundDocuments({ maxTokens, maxDocumentCharacters, maxComparisons }, (code) =>
    parts.metrics.countOperation('none', code),
  );
  const { isStillViewer } = identity;
  const begin = tracing === undefined ? {} : { begin: tracing.beginOperation };
  app.use(
    '/graphql/stream',
    limitOpen(MAX_STREAMS, 'event streams'),
    bodyOf(Math.min(STREAM_BODY_BYTES, config.MAX_BODY_BYTES)),
    bounded,
    streamEvents({ schema, contextFor, isStillViewer, closing, ...begin, ...limits }),
  );
  app.use(
    '/graphql',
    bodyOf(config.MAX_BODY_BYTES, { longText: LONG_TEXT_BYTES }),
    bounded,
    expressMiddleware(api, { context: ({ req, res }) => timedContext(req, res) }),
  );
}

/** The whole HTTP surface: API, its definition and GraphiQL, signing in, health, metrics, and the page. */
export function makeApp(parts: AppParts): Express {
  const { config, identity, logger, metrics, tracing } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.TRUST_PROXY);
  const base = basePathOf(config.PUBLIC_URL);
  app.use(takeOff(base));
  app.use(watchRequests(logger, metrics));
  if (tracing !== undefined) app.use(tracing.watch);
  app.use(securityHeaders());
  app.use('/health', health(parts.reasons));
  const { REQUESTS_PER_MINUTE: perMinute, ADDRESS_REQUESTS_PER_MINUTE: perAddress = 10 * perMinute } = config;
  app.use(limitRate({ name: 'address', perMinute: perAddress, keyOf: addressOf }));
  app.get('/metrics', identity.identify, onlyOverseers, metrics.page);
  const definition = printDefinition(parts.schema);
  app.get('/schema.graphql', (_, response) => void response.type('text/plain').send(definition));
  app.use('/auth', limitRate({ name: 'requests', perMinute, keyOf: addressOf }), identity.routes);
  // A tool that reads the schema is of no use to those who may not read it.
  if (config.INTROSPECTION) app.use(serveGraphiql(base));
  serveApi(app, parts);
  app.use(servePublicSheets({ services: parts.services, publicUrl: config.PUBLIC_URL, base }));
  app.use(servePage(base));
  app.use(answerProblems(logger));
  return app;
}
