import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

/** Operations that are remembered, whether compiled or only counted. */
const MOST = 200;

/** Compiling takes as long as some answers: it is for what a program asks again and again. */
const SEEN_BEFORE_COMPILING = 2;

interface Remembered {
  readonly seen: number;
  readonly compiled?: CompiledQuery | undefined;
}

/** Remembers operations by document, of which the ones not asked for longest are forgotten. */
function rememberOperations(schema: GraphQLSchema, seenBefore: number) {
  const known = new Map<string, Remembered>();
  const compiledOf = (document: DocumentNode, name: string | undefined): CompiledQuery | undefined => {
    const result = compileQuery(schema, document, name);
    return isCompiledQuery(result) ? result : undefined;
  };
  return (key: string, document: DocumentNode, name: string | undefined): CompiledQuery | undefined => {
    const before = known.get(key);
    const seen = (before?.seen ?? 0) + 1;
    const compiled = seen === seenBefore + 1 ? compiledOf(document, name) : before?.compiled;
    known.delete(key);
    known.set(key, { seen, compiled });
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return compiled;
  };
}

/** One operation of a document that has passed validation and the limits. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The same for the same document. */
  readonly key: string;
  readonly name: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

/**
 * Executes operations: queries that were seen so often before as code made for them, all else by graphql-js. Where there
 * is an error the query is executed by graphql-js once more, so that errors are always its own; a query changes nothing.
 */
export function makeExecutor(schema: GraphQLSchema, seenBefore = SEEN_BEFORE_COMPILING) {
  const compiledFor = rememberOperations(schema, seenBefore);
  return async ({ document, operation, key, name, variables, context }: Operation): Promise<ExecutionResult> => {
    if (operation.operation === 'query') {
      const compiled = compiledFor(JSON.stringify([key, name]), document, name);
      const result = await compiled?.query(undefined, context, variables);
      if (result !== undefined && result.errors === undefined) return result;
    }
    return execute({ schema, document, contextValue: context, variableValues: variables, operationName: name });
  };
}

/** The schema with its executor, as the GraphQL server takes both. */
export function executeCompiled(schema: GraphQLSchema): Gateway {
  const run = makeExecutor(schema);
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, operation, queryHash: key, operationName, request: { variables = {} }, context }) =>
        run({ document, operation, key, name: operationName ?? undefined, variables, context }),
    }),
    stop: async () => {},
  };
}
