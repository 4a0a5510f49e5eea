import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { formatError } from './errors.ts';
import { executeCompiled } from './executor.ts';
import { costPlugin } from './limits/costPlugin.ts';
import { type DocumentLimits, limitRules } from './limits/rules.ts';
import { putLongTextsBack } from './longTexts.ts';
import { queryScopePlugin } from './queryScope.ts';

/** How the API is bounded. */
export interface ApiOptions extends DocumentLimits {
  readonly introspection: boolean;
  readonly maxCost: number;
  readonly maxTokens: number;
  /** Whether the whole model is at hand; otherwise operations read no more than they look at. */
  readonly resident: boolean;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** The GraphQL server over a schema. Everything that others let NODE_ENV decide is said here. */
export function makeApi(schema: GraphQLSchema, options: ApiOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: executeCompiled(schema),
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    maxRecursiveSelections: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: options.maxTokens },
    validationRules: limitRules(options),
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Answers are never cached across viewers, and looking at every field for hints of it is not free.
      ApolloServerPluginCacheControlDisabled(),
      putLongTextsBack,
      costPlugin(options.maxCost),
      ...(options.resident ? [] : [queryScopePlugin]),
      ...(options.plugins ?? []),
    ],
  });
}
