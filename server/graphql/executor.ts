import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { yieldInTurns } from '../support/yieldToEventLoop.ts';
import { compilableFields } from './compilable.ts';
import type { Context } from './context.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

/** Operations that are remembered, whether compiled or only counted. */
const MOST = 200;

/** Fields of all operations that are compiled at a time, with fragments opened: what their code takes goes by these. */
const MAX_FIELDS = 40_000;

/** Compiling takes as long as some answers: it is for what a program asks again and again. */
const SEEN_BEFORE_COMPILING = 2;

/** An operation that fails is executed twice; the number of times for which it is then left to graphql-js. */
const COOLDOWN = 20;

interface Remembered {
  readonly seen: number;
  readonly fields: number;
  readonly compiled?: CompiledQuery | undefined;
}

/** Remembers operations, of which the ones not asked for longest are forgotten. */
class Operations {
  readonly #schema: GraphQLSchema;
  readonly #seenBefore: number;
  readonly #known = new Map<string, Remembered>();
  #fields = 0;

  constructor(schema: GraphQLSchema, seenBefore: number) {
    this.#schema = schema;
    this.#seenBefore = seenBefore;
  }

  /** The code of an operation that was seen often enough. */
  compiled({ document, operation, key, name }: Operation): CompiledQuery | undefined {
    const id = JSON.stringify([key, name]);
    const before = this.#known.get(id);
    const seen = (before?.seen ?? 0) + 1;
    if (before !== undefined && seen !== this.#seenBefore + 1) {
      this.#keep(id, { ...before, seen });
      return before.compiled;
    }
    const fields = seen === this.#seenBefore + 1 ? compilableFields(document, operation) : undefined;
    const result = fields === undefined ? undefined : compileQuery(this.#schema, document, name);
    const compiled = result !== undefined && isCompiledQuery(result) ? result : undefined;
    this.#keep(id, { seen, compiled, fields: compiled === undefined ? 0 : (fields ?? 0) });
    return compiled;
  }

  /** Leaves an operation to graphql-js for a while. */
  failed({ key, name }: Operation): void {
    this.#keep(JSON.stringify([key, name]), { seen: this.#seenBefore - COOLDOWN, fields: 0 });
  }

  #keep(id: string, operation: Remembered): void {
    this.#forget(id);
    this.#known.set(id, operation);
    this.#fields += operation.fields;
    for (const oldest of this.#known.keys()) {
      if (oldest === id || (this.#known.size <= MOST && this.#fields <= MAX_FIELDS)) return;
      this.#forget(oldest);
    }
  }

  #forget(id: string): void {
    this.#fields -= this.#known.get(id)?.fields ?? 0;
    this.#known.delete(id);
  }
}

/** What is asked for of a document that has passed validation and the limits. */
export interface Asked {
  readonly document: DocumentNode;
  /** Undefined where the document has none of the name that is asked for. */
  readonly operation: OperationDefinitionNode | undefined;
  /** The same for the same document. */
  readonly key: string;
  readonly name: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

/** An operation that is there. */
type Operation = Asked & { readonly operation: OperationDefinitionNode };

const isThere = (asked: Asked): asked is Operation => asked.operation !== undefined;

/** One error is enough to know that they are not taken; making thousands delays every request. */
const FIRST_ERROR = { maxErrors: 1 };

/** Whether graphql-js takes the variables: compiled code does not look at all that it looks at (@oneOf). */
function takesVariables(schema: GraphQLSchema, { operation, variables }: Operation): boolean {
  const { variableDefinitions = [] } = operation;
  return (
    variableDefinitions.length === 0 ||
    getVariableValues(schema, variableDefinitions, variables, FIRST_ERROR).errors === undefined
  );
}

/**
 * Executes operations: queries that were seen so often before as code made for them, all else by graphql-js. Where there
 * is an error the query is executed by graphql-js once more, so that errors are always its own; a query changes nothing.
 */
export function makeExecutor(schema: GraphQLSchema, seenBefore = SEEN_BEFORE_COMPILING) {
  const operations = new Operations(schema, seenBefore);
  return async (asked: Asked): Promise<ExecutionResult> => {
    const { document, name, variables, context } = asked;
    if (isThere(asked) && asked.operation.operation === 'query') {
      const compiled = operations.compiled(asked);
      const turn = yieldInTurns();
      if (compiled !== undefined && takesVariables(schema, asked)) {
        // Variables are looked through once more, and those of thousands of changes take long each time.
        await turn();
        const result = await compiled.query(undefined, context, variables);
        if (result.errors === undefined) return result;
        operations.failed(asked);
      }
    }
    // Which operation is meant, and that there is none of the name, is said by graphql-js.
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
