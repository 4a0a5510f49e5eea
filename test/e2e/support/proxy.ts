import { createServer, request } from 'node:http';

/** A reverse proxy in front of one server. */
export interface ReverseProxy {
  /** Where browsers find the server: below a path of the proxy, with a slash at the end. */
  readonly url: string;
  /** Requests that did not lie below the path: the page must not make any. */
  readonly strays: string[];
  /** Names the server, such as `http://localhost:4000`. */
  leadTo(target: string): void;
  close(): Promise<void>;
}

/**
 * Starts a proxy on a free port that passes on what lies below a path, and takes the path off or leaves it there. Answers
 * flow through as they come.
 */
export function startProxy(path: string, takesOff: boolean): Promise<ReverseProxy> {
  let target = '';
  const strays: string[] = [];
  const server = createServer((incoming, response) => {
    const asked = incoming.url ?? '/';
    if (asked !== path && !asked.startsWith(`${path}/`)) {
      strays.push(asked);
      response.writeHead(404).end();
      return;
    }
    const forwarded = { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' };
    const onwards = request(
      new URL(takesOff ? asked.slice(path.length) || '/' : asked, target),
      { method: incoming.method, headers: { ...incoming.headers, ...forwarded } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onwards.on('error', () => response.destroy());
    response.on('close', () => onwards.destroy());
    incoming.pipe(onwards);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        url: `http://localhost:${port}${path}/`,
        strays,
        leadTo: (url) => {
          target = url;
        },
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}
