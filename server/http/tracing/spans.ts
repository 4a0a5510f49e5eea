import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Attributes,
  type Context,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { isOurProblem } from '../../graphql/errors.ts';
import { routeOf } from '../requests.ts';
import type { StoreCall, Tracing } from './tracing.ts';

/** Names of operations come from clients and have no other bound. */
const LONGEST_NAME = 100;

/** Below which span new ones of a request stand; it changes while an operation runs, because requests have one at a time. */
interface Scope {
  parent: Context;
}

function markFailed(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** What may be said of an error: stores have codes, and messages name entities. */
function typeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** Traces of requests, with what is known of the store (OpenTelemetry's semantic conventions for HTTP, GraphQL, databases). */
export function makeSpans(tracer: Tracer, ofStore: Attributes): Omit<Tracing, 'close'> {
  const scopes = new AsyncLocalStorage<Scope>();
  const incoming = new W3CTraceContextPropagator();

  const beginCall = (name: StoreCall): ((error?: unknown) => void) | undefined => {
    const scope = scopes.getStore();
    if (scope === undefined) return undefined;
    const span = tracer.startSpan(`store.${name}`, { kind: SpanKind.CLIENT, attributes: ofStore }, scope.parent);
    return (error) => {
      if (error !== undefined) markFailed(span, typeOf(error));
      span.end();
    };
  };

  return {
    watch: (request, response, next) => {
      const { method, path, headers } = request;
      const caller = incoming.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      const route = routeOf(path);
      const requestId = String(response.locals['requestId']);
      const attributes = { 'http.request.method': method, 'http.route': route, 'bunkai.request.id': requestId };
      const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, caller);
      response.on('close', () => {
        if (!response.writableFinished) span.setAttribute('error.type', 'client_gone');
        else span.setAttribute('http.response.status_code', response.statusCode);
        if (response.writableFinished && response.statusCode >= 500) markFailed(span, String(response.statusCode));
        span.end();
      });
      scopes.run({ parent: trace.setSpan(caller, span) }, () => next());
    },

    beginOperation: () => {
      const scope = scopes.getStore();
      if (scope === undefined) return () => {};
      const outer = scope.parent;
      const span = tracer.startSpan('GraphQL Operation', { kind: SpanKind.INTERNAL }, outer);
      scope.parent = trace.setSpan(outer, span);
      return ({ kind, name, code }) => {
        scope.parent = outer;
        // Named by kind alone: clients may make up as many names as they like.
        if (kind !== undefined) span.updateName(kind).setAttribute('graphql.operation.type', kind);
        if (name !== undefined) span.setAttribute('graphql.operation.name', name.slice(0, LONGEST_NAME));
        span.setAttribute('bunkai.code', code);
        if (isOurProblem(code)) markFailed(span, code);
        span.end();
      };
    },

    call: async (name, run) => {
      const end = beginCall(name);
      try {
        const answer = await run();
        end?.();
        return answer;
      } catch (error) {
        end?.(error);
        throw error;
      }
    },

    list: async function* (name, items) {
      const end = beginCall(name);
      let problem: unknown;
      try {
        yield* items;
      } catch (error) {
        problem = error;
        throw error;
      } finally {
        end?.(problem);
      }
    },
  };
}
