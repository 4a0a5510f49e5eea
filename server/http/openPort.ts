import { createServer, type RequestListener, type Server } from 'node:http';

/** A port that is listened on before there is anything to answer with. */
export interface OpenPort {
  readonly server: Server;
  readonly port: number;
  /** Hands over to what answers from now on; until then everything is answered with 503. */
  answerWith(listener: RequestListener): void;
}

/** Something else listens on the port already. */
export class PortTaken extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is taken`);
    this.port = port;
  }
}

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

/** What a server says while it opens its store. Only `/health/live` is well then. */
const starting: RequestListener = (request, response) => {
  const isLive = request.url?.startsWith('/health/live') === true;
  response.writeHead(isLive ? 200 : 503, {
    'content-type': 'text/plain',
    'cache-control': 'no-store',
    'retry-after': '1',
  });
  response.end(isLive ? 'live\n' : 'starting\n');
};

/**
 * Listens on a port (0: any free one), before anything is opened or loaded: a server that cannot listen must leave no
 * trace. Rejects with PortTaken where something else listens already.
 */
export async function openPort(host: string, wanted: number): Promise<OpenPort> {
  let answer = starting;
  const timeouts = { requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 5000 };
  const server = createServer(timeouts, (request, response) => answer(request, response));
  const port = await listen(server, host, wanted);
  return {
    server,
    port,
    answerWith: (listener) => {
      answer = listener;
    },
  };
}
