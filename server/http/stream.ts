import type { Request, RequestHandler, Response } from 'express';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { Context } from '../graphql/context.ts';
import { checkForStream, type StreamLimits } from '../graphql/stream.ts';
import { type BeginOperation, traceSubscription } from '../graphql/trace.ts';
import { Gate } from './streamGate.ts';

/** What the event stream needs. */
export interface StreamParts extends StreamLimits {
  readonly schema: GraphQLSchema;
  /** Aborted when the server is about to close. */
  readonly closing: AbortSignal;
  /** The context of one subscription; its signal is aborted when the client goes. */
  readonly contextFor: (request: Request, response: Response, signal: AbortSignal) => Promise<Context>;
  /** Whether a request still comes from the viewer that it came from at first. */
  readonly isStillViewer: (request: Request) => Promise<boolean>;
  /** Left out where traces are not collected. */
  readonly begin?: BeginOperation;
}

/** A running stream: its context, and whether it may go on. */
interface Opened {
  readonly context: Context;
  readonly gate: Gate;
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/** A stream of one event. */
async function* only(result: ExecutionResult): AsyncGenerator<ExecutionResult> {
  yield result;
}

/**
 * Whether the body, if there is to be one, has been read. The library reads for itself what is not there yet, however
 * long that is, and waits for ever for a body that was read and is empty.
 */
const isBodyRead = ({ method, body }: Request): boolean =>
  method !== 'POST' || (typeof body === 'object' && body !== null);

/**
 * Subscriptions over server-sent events (GraphQL over SSE, distinct connections). A comment line every twelve seconds
 * keeps proxies from closing a quiet connection. A stream ends within seconds when the key or the session that it was
 * opened with ends, and says nothing more before that.
 */
export function streamEvents(parts: StreamParts): RequestHandler {
  const { schema, contextFor, isStillViewer, closing, begin, ...limits } = parts;
  const check = checkForStream(schema, limits);
  const streams = new WeakMap<Request, Opened>();
  const openedBy = (request: Request): Opened => {
    const opened = streams.get(request);
    if (opened === undefined) throw new Error('a stream without a context');
    return opened;
  };
  const handler = createHandler<Record<PropertyKey, unknown>>({
    authenticate: () => null,
    onSubscribe: ({ raw }, { query, operationName, variables }) => {
      const checked = check({ query, variables });
      const { context } = openedBy(raw);
      if ('refusal' in checked) {
        const { refusal } = checked;
        const extensions = { ...refusal.extensions, requestId: context.requestId };
        const init = { status: 400, statusText: 'Bad Request', headers: JSON_HEADERS };
        return [JSON.stringify({ errors: [{ ...refusal, extensions }] }), init];
      }
      if ('errors' in checked) return only(checked);
      const contextValue = { ...context };
      // From here on: that there is something to follow is looked up before the stream begins.
      if (begin !== undefined) traceSubscription(begin, { document: checked.document, operationName }, context.signal);
      return { schema, document: checked.document, operationName, variableValues: variables, contextValue };
    },
    // All of its checks have been made, and some more.
    validate: () => [],
    context: ({ raw }) => ({ ...openedBy(raw).context }),
    onOperation: (_, { raw }, _args, result) => {
      const { gate } = openedBy(raw);
      return Symbol.asyncIterator in result ? gate.guard(result) : undefined;
    },
  });
  return async (request, response, next) => {
    if (!isBodyRead(request)) return next(Object.assign(new Error('no body that can be read'), { status: 415 }));
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    try {
      const gate = new Gate(() => isStillViewer(request));
      const ended = AbortSignal.any([gone.signal, closing, gate.signal]);
      streams.set(request, { context: await contextFor(request, response, ended), gate });
      response.setHeader('cache-control', 'no-cache, no-transform');
      void gate.watch(ended);
      await handler(request, response);
    } catch (error) {
      next(error);
    }
  };
}
