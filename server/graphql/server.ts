import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { formatError } from './errors.ts';
import { costPlugin } from './limits/costPlugin.ts';
import { type DocumentLimits, limitRules } from './limits/rules.ts';

/** How the API is bounded. */
export interface ApiOptions extends DocumentLimits {
  readonly introspection: boolean;
  readonly maxCost: number;
  readonly maxTokens: number;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** The GraphQL server over a schema. Everything that others let NODE_ENV decide is said here. */
export function makeApi(schema: GraphQLSchema, options: ApiOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
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
    plugins: [ApolloServerPluginLandingPageDisabled(), costPlugin(options.maxCost), ...(options.plugins ?? [])],
  });
}
