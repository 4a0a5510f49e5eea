import { setFlagsFromString } from 'node:v8';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { makeSchema } from '../graphql/schema.ts';
import { makeApi } from '../graphql/server.ts';
import { traceOperations } from '../graphql/trace.ts';
import { type OperationWatch, watchOperations } from '../graphql/watch.ts';
import { type Refusals, recordRefusals } from '../usecases/audit/refusals.ts';
import type { IdentityParts } from '../usecases/identity/index.ts';
import type { Readiness } from '../usecases/resident/readiness.ts';
import type { Services } from '../usecases/services.ts';
import { makeApp } from './app.ts';
import { closeServer } from './closeServer.ts';
import { readinessOf } from './health.ts';
import { makeHttpIdentity } from './identity/index.ts';
import { identityParts } from './identityParts.ts';
import { makeLogger } from './logger.ts';
import { type Metrics, makeMetrics } from './metrics.ts';
import { type OpenPort, openPort } from './openPort.ts';
import type { Tracing } from './tracing/tracing.ts';

/** What a server is started with. */
export interface ServerParts {
  readonly config: Config;
  readonly services: Services;
  /** Keys, sessions and the audit log. */
  readonly identity: IdentityParts;
  readonly readiness: Readiness;
  /** Left out where traces are not collected; whoever opened it closes it after the server. */
  readonly tracing?: Tracing;
  /** The port that was opened for this server already; left out: it opens the one of the configuration. */
  readonly opened?: OpenPort;
}

export interface RunningServer {
  /** Where it answers, such as `http://localhost:4000`. */
  readonly url: string;
  readonly port: number;
  /** Finishes running requests, then closes; those that take longer than ten seconds are cut off. */
  close(): Promise<void>;
}

/** What is written down of operations: refusals in the audit log, problems in the log, all of them in the metrics. */
function watchFor(refusals: Refusals, logger: Logger, metrics: Metrics): OperationWatch {
  return {
    onRefused: ({ viewer, requestId, address = '' }, operation, code) =>
      refusals.record({ viewer, requestId, address, operation, code }),
    onProblem: (requestId, err) => logger.error({ requestId, err }, 'unexpected error'),
    onAnswered: metrics.countOperation,
  };
}

/** Addresses that this machine finds itself at; the last two stand for all of its addresses and are none themselves. */
const HERE = ['127.0.0.1', '::1', '0.0.0.0', '::'];

/** Where browsers find a server that listens on an address. */
function urlOf(host: string, port: number): string {
  if (HERE.includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * How much the memory for objects may grow before what is not used any more is looked for again, in percent. By default it is up to
 * three times as much as is in use, and an import of 15 MB leaves two hundred.
 */
const HEAP_GROWS = 40;

/** Starts the server, which closes its port with itself. Rejects with PortTaken where something else listens already. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, services, identity, readiness, tracing } = parts;
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWS}`);
  const logger = makeLogger(config.LOG_LEVEL);
  const closing = new AbortController();
  const reasons = readinessOf(readiness, closing.signal, logger);
  const metrics = makeMetrics({ ...readiness, reasons });
  const refusals = recordRefusals({
    accounts: identity.accounts,
    now: identity.now,
    onAnonymous: metrics.countAnonymousRefusal,
    onProblem: (err) => logger.error({ err }, 'refusals not recorded'),
  });
  const schema = makeSchema();
  const api = makeApi(schema, {
    introspection: config.INTROSPECTION,
    maxCost: config.MAX_COST,
    maxDepth: config.MAX_DEPTH,
    maxAliases: config.MAX_ALIASES,
    maxTokens: config.MAX_TOKENS,
    resident: config.BUNKAI_RESIDENT === 'on',
    plugins: [
      watchOperations(watchFor(refusals, logger, metrics)),
      ...(tracing === undefined ? [] : [traceOperations(tracing.beginOperation)]),
    ],
  });
  await api.start();
  const app = makeApp({
    config,
    services,
    schema,
    api,
    identity: makeHttpIdentity(identityParts(config, identity, logger)),
    logger,
    metrics,
    ...(tracing === undefined ? {} : { tracing }),
    closing: closing.signal,
    reasons,
  });
  const { server, port, answerWith } = parts.opened ?? (await openPort(config.HOST, config.PORT));
  answerWith(app);
  return {
    url: urlOf(config.HOST, port),
    port,
    close: async () => {
      closing.abort();
      await closeServer(server);
      await api.stop();
      await refusals.close();
    },
  };
}
