import { createServer, type Server } from 'node:http';
import type { Config } from '../config.ts';
import { makeSchema } from '../graphql/schema.ts';
import { makeApi } from '../graphql/server.ts';
import type { Services } from '../usecases/services.ts';
import { LOCAL_ADMINISTRATOR } from '../usecases/viewer.ts';
import { makeApp } from './app.ts';

/** What a server is started with. */
export interface ServerParts {
  readonly config: Config;
  readonly services: Services;
  /** Whether the store can be reached. */
  readonly isStoreReady: () => Promise<boolean>;
}

export interface RunningServer {
  /** Where it answers, such as `http://localhost:4000`. */
  readonly url: string;
  readonly port: number;
  /** Finishes running requests, then closes; those that take longer than ten seconds are cut off. */
  close(): Promise<void>;
}

/** Something else listens on the port already. */
export class PortTaken extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is taken`);
    this.port = port;
  }
}

/** How long running requests are waited for. */
const LAST_REQUESTS_MS = 10_000;

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Starts the server. Rejects with PortTaken where something else listens already. */
export async function startServer({ config, services, isStoreReady }: ServerParts): Promise<RunningServer> {
  const schema = makeSchema();
  const api = makeApi(schema, {
    introspection: config.INTROSPECTION,
    maxCost: config.MAX_COST,
    maxDepth: config.MAX_DEPTH,
    maxAliases: config.MAX_ALIASES,
    maxTokens: config.MAX_TOKENS,
  });
  await api.start();
  let closing = false;
  const app = makeApp({
    config,
    services,
    schema,
    api,
    identify: async () => LOCAL_ADMINISTRATOR,
    isReady: async () => !closing && (await isStoreReady()),
  });
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 5000 }, app);
  const port = await listen(server, config.HOST, config.PORT);
  const name = config.HOST === '127.0.0.1' || config.HOST === '::1' ? 'localhost' : config.HOST;
  return {
    url: `http://${name}:${port}`,
    port,
    close: async () => {
      closing = true;
      await closeServer(server);
      await api.stop();
    },
  };
}
