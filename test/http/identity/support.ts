import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import express, { type Express } from 'express';
import { type HttpIdentityParts, makeHttpIdentity, viewerOf } from '../../../server/http/identity/index.ts';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What is sent; headers exactly as they are, `Host` too. */
export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Sent over a socket that is no network at all. */
  readonly socketPath?: string;
}

/** Sends one request. */
export function send(address: string, { method = 'GET', headers = {}, body, socketPath }: Sent = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      address,
      { method, headers, ...(socketPath === undefined ? {} : { socketPath }) },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A server that listens somewhere, and how to stop it. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server on a free port of this machine, or on a path. */
export function listen(handler: Parameters<typeof createServer>[1], path?: string): Promise<Listening> {
  const server: Server = createServer(handler);
  return new Promise((resolve) => {
    const ready = () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        url: `http://localhost:${port}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    };
    if (path === undefined) server.listen(0, 'localhost', ready);
    else server.listen(path, ready);
  });
}

/** An application that says at `/me` who asks, to GET and POST. */
export function appWith(parts: HttpIdentityParts): Express {
  const app = express();
  const { routes, identify } = makeHttpIdentity(parts);
  app.use((_, response, next) => {
    response.locals['requestId'] = randomUUID();
    next();
  });
  app.use('/auth', routes);
  app.use('/me', identify, (incoming, response) => void response.json(viewerOf(incoming)));
  return app;
}

/** A browser as far as it matters here: it keeps cookies and sends them back. */
export class Browser {
  readonly cookies = new Map<string, string>();

  async send(address: string, { headers = {}, ...sent }: Sent = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await send(address, { ...sent, headers: { ...headers, ...(cookie === '' ? {} : { cookie }) } });
    for (const line of answer.headers['set-cookie'] ?? []) this.#keep(line);
    return answer;
  }

  /** A page of ours posts JSON. */
  post(address: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const own = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    return this.send(address, { method: 'POST', headers: { ...own, ...headers }, body: JSON.stringify(body) });
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const isGone = /expires=Thu, 01 Jan 1970/i.test(line);
    if (isGone) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** The attributes of the cookie that an answer sets, sorted, without its value and its end. */
export function cookieShapes({ headers }: Answer): string[] {
  return (headers['set-cookie'] ?? [])
    .filter((line) => !line.includes('1970'))
    .map((line) => {
      const [pair = '', ...attributes] = line.split('; ');
      return [pair.split('=')[0], ...attributes.filter((each) => !each.startsWith('Expires=')).sort()].join('; ');
    });
}
