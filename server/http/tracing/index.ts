import { ExportResultCode } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import { makeSpans } from './spans.ts';
import type { Tracing } from './tracing.ts';

export type { Tracing } from './tracing.ts';

/** Where traces go, and under which name. */
export interface TracingOptions {
  /** The base address of a collector; traces go to `v1/traces` below it (OTLP 1.x over HTTP, JSON). */
  readonly endpoint: string;
  /** Left out: that of OTEL_RESOURCE_ATTRIBUTES, or bunkai. */
  readonly serviceName?: string;
  /** What the store is, in the words of OpenTelemetry. */
  readonly store: 'sqlite' | 'neo4j';
  /** Traces could not be delivered and are gone; told at most once an hour. */
  readonly onLost: () => void;
}

/** Longest time for one delivery with all its attempts: a server that is told to stop waits no longer for a dead collector. */
const DELIVERY_MS = 3000;

const HOUR_MS = 3_600_000;

const named = (name: string) => resourceFromAttributes({ 'service.name': name });

function resourceOf(serviceName: string | undefined) {
  const described = defaultResource()
    .merge(named('bunkai'))
    .merge(detectResources({ detectors: [envDetector] }));
  return serviceName === undefined ? described : described.merge(named(serviceName));
}

function tracesAddress(endpoint: string): string {
  const address = new URL(endpoint);
  address.pathname = `${address.pathname.replace(/\/+$/, '')}/v1/traces`;
  return address.href;
}

/** The same deliveries; failed ones are logged, so rarely that a dead collector cannot fill a log. */
function tellingOfLoss(exporter: SpanExporter, onLost: () => void): SpanExporter {
  let told = Number.NEGATIVE_INFINITY;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.code !== ExportResultCode.SUCCESS && performance.now() - told >= HOUR_MS) {
          told = performance.now();
          onLost();
        }
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
  };
}

/**
 * Traces that go to a collector in batches, beside the requests and never in their way: what cannot be delivered is
 * dropped. Nothing is registered globally and no module is patched. The library reads further OTEL_ variables by itself:
 * OTEL_TRACES_SAMPLER, OTEL_RESOURCE_ATTRIBUTES, OTEL_EXPORTER_OTLP_HEADERS, OTEL_BSP_….
 */
export function openTracing({ endpoint, serviceName, store, onLost }: TracingOptions): Tracing {
  const exporter = new OTLPTraceExporter({ url: tracesAddress(endpoint), timeoutMillis: DELIVERY_MS });
  const provider = new BasicTracerProvider({
    resource: resourceOf(serviceName),
    spanProcessors: [new BatchSpanProcessor(tellingOfLoss(exporter, onLost))],
  });
  return {
    ...makeSpans(provider.getTracer('bunkai'), { 'db.system.name': store }),
    // What could not be delivered has been told of already.
    close: () => provider.shutdown().catch(() => {}),
  };
}
