import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { Context } from '../graphql/context.ts';
import type { DocumentLimits } from '../graphql/limits/rules.ts';
import { validateForStream } from '../graphql/stream.ts';

/** What the event stream needs. */
export interface StreamParts extends DocumentLimits {
  readonly schema: GraphQLSchema;
  /** Aborted when the server is about to close. */
  readonly closing: AbortSignal;
  /** The context of one subscription; its signal is aborted when the client goes. */
  readonly contextFor: (request: Request, response: Response, signal: AbortSignal) => Promise<Context>;
}

/**
 * Subscriptions over server-sent events (GraphQL over SSE, distinct connections). A comment line every twelve seconds
 * keeps proxies from closing a quiet connection.
 */
export function streamEvents({ schema, contextFor, closing, ...limits }: StreamParts): RequestHandler {
  const contexts = new WeakMap<Request, Context>();
  const handler = createHandler<Record<PropertyKey, unknown>>({
    schema,
    validate: validateForStream(limits),
    authenticate: () => null,
    context: ({ raw }) => {
      const context = contexts.get(raw);
      if (context === undefined) throw new Error('a stream without a context');
      return { ...context };
    },
  });
  return async (request, response, next) => {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    try {
      const ended = AbortSignal.any([gone.signal, closing]);
      contexts.set(request, await contextFor(request, response, ended));
      response.setHeader('cache-control', 'no-cache, no-transform');
      await handler(request, response);
    } catch (error) {
      next(error);
    }
  };
}
