import { createServer } from 'node:http';
import { dig, digList, digText } from '../../support/api/dig.ts';

/** A span as it was delivered. */
export interface Span {
  readonly trace: string;
  readonly id: string;
  /** Empty where it has none. */
  readonly parent: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly failed: boolean;
  /** When it began, in nanoseconds since 1970. */
  readonly begun: bigint;
}

/** A collector of traces (OTLP over HTTP). */
export interface Collector {
  readonly url: string;
  /** What was delivered, as it came. */
  readonly bodies: string[];
  /** The address of each delivery. */
  readonly paths: string[];
  /** In the order in which they began. */
  spans(): Span[];
  /** The resource of the first delivery. */
  resource(): Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

/** OTLP writes attributes as a list of keys and typed values. */
const attributesOf = (of: unknown): Record<string, unknown> =>
  Object.fromEntries(
    digList(of, 'attributes').map((each) => {
      const [value] = Object.values(Object(dig(each, 'value')));
      return [digText(each, 'key'), value];
    }),
  );

const spanOf = (span: unknown): Span => ({
  trace: digText(span, 'traceId'),
  id: digText(span, 'spanId'),
  parent: String(dig(span, 'parentSpanId') ?? ''),
  name: digText(span, 'name'),
  attributes: attributesOf(span),
  failed: dig(span, 'status', 'code') === 2,
  begun: BigInt(digText(span, 'startTimeUnixNano')),
});

/** Starts one; `silent`: it takes deliveries and never answers. */
export function startCollector({ silent = false } = {}): Promise<Collector> {
  const bodies: string[] = [];
  const paths: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      bodies.push(body);
      paths.push(request.url ?? '');
      if (!silent) response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  const resources = () => bodies.flatMap((body) => digList(JSON.parse(body), 'resourceSpans'));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        url: `http://127.0.0.1:${port}`,
        bodies,
        paths,
        spans: () =>
          resources()
            .flatMap((each) => digList(each, 'scopeSpans').flatMap((s) => digList(s, 'spans').map(spanOf)))
            .sort((a, b) => Number(a.begun - b.begun)),
        resource: () => attributesOf(dig(resources()[0], 'resource')),
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}
