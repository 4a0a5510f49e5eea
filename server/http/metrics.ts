import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What the server counts of itself. */
export interface Metrics {
  countRequest(method: string, route: string, status: number, seconds: number): void;
  /** An operation that was answered, by kind and by the code of its first error. */
  countOperation(kind: string, code: string): void;
  /** Answers with everything, in the text format of Prometheus. */
  readonly page: RequestHandler;
}

/** Counters of one server; several in one process do not get in each other's way. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'bunkai_http_request_seconds',
    help: 'Time from a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  const operations = new Counter({
    name: 'bunkai_graphql_operations_total',
    help: 'GraphQL operations by kind and code of the first error',
    labelNames: ['kind', 'code'],
    registers: [registry],
  });
  return {
    countRequest: (method, route, status, seconds) => requests.observe({ method, route, status }, seconds),
    countOperation: (kind, code) => operations.inc({ kind, code }),
    page: async (_, response) => {
      response.setHeader('content-type', registry.contentType);
      response.send(await registry.metrics());
    },
  };
}
