import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { READINESS_REASONS, type ReadinessReason } from '../usecases/resident/readiness.ts';

/** What the server counts of itself. */
export interface Metrics {
  countRequest(method: string, route: string, status: number, seconds: number): void;
  /** An operation that was answered, by kind and by the code of its first error. */
  countOperation(kind: string, code: string): void;
  /** A caller without a key was refused. */
  countAnonymousRefusal(): void;
  /** Answers with everything, in the text format of Prometheus. */
  readonly page: RequestHandler;
}

/** What is not counted here but looked up when the metrics are asked for. */
export interface Watched {
  readonly reasons: () => Promise<readonly ReadinessReason[]>;
  readonly upkeepFailures: () => number;
  readonly lastBackup: () => Date | undefined;
}

function watchState(registry: Registry, { reasons, upkeepFailures, lastBackup }: Watched): void {
  new Gauge({
    name: 'bunkai_not_ready',
    help: '1 for each reason why the server is not ready, as /health/ready names it',
    labelNames: ['reason'],
    registers: [registry],
    async collect() {
      const found = await reasons();
      for (const reason of READINESS_REASONS) this.set({ reason }, found.includes(reason) ? 1 : 0);
    },
  });
  new Gauge({
    name: 'bunkai_store_upkeep_failures',
    help: 'How often what was committed could not be taken up into the main file since the start',
    registers: [registry],
    collect() {
      this.set(upkeepFailures());
    },
  });
  new Gauge({
    name: 'bunkai_last_backup_timestamp_seconds',
    help: 'When the newest scheduled backup was made, in seconds since 1970; left out where there is none',
    registers: [registry],
    collect() {
      const made = lastBackup();
      if (made === undefined) this.remove();
      else this.set(made.getTime() / 1000);
    },
  });
}

/** Counters of one server; several in one process do not get in each other's way. */
export function makeMetrics(watched: Watched): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  watchState(registry, watched);
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
  const refusals = new Counter({
    name: 'bunkai_anonymous_refusals_total',
    help: 'Refused attempts of unknown callers',
    registers: [registry],
  });
  return {
    countAnonymousRefusal: () => refusals.inc(),
    countRequest: (method, route, status, seconds) => requests.observe({ method, route, status }, seconds),
    countOperation: (kind, code) => operations.inc({ kind, code }),
    page: async (_, response) => {
      response.setHeader('content-type', registry.contentType);
      response.send(await registry.metrics());
    },
  };
}
