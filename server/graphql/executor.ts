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
import { LRUCache } from 'lru-cache';
import { yieldInTurns } from '../support/yieldToEventLoop.ts';
import { compilableFields } from './compilable.ts';
import type { Context } from './context.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

/** Operations that are cached, whether compiled or only counted. */
const MAX_OPERATIONS = 200;

/** Fields of all operations that are compiled at a time, with fragments opened: what their code takes goes by these. */
const MAX_FIELDS = 40_000;

/** Compiling takes as long as some answers: it is for what a program asks again and again. */
const SEEN_BEFORE_COMPILING = 2;

/** An operation that fails is executed twice; the number of times for which it is then left to graphql-js. */
const COOLDOWN = 20;

/** An operation that was asked for: how often, and its code with the number of its fields where it was compiled. */
interface SeenOperation {
  readonly seen: number;
  readonly fields: number;
  readonly compiled?: CompiledQuery | undefined;
}

const idOf = ({ key, name }: Operation): string => JSON.stringify([key, name]);

/** The operations asked for lately, and the code of those that were seen often enough. */
class Operations {
  readonly #schema: GraphQLSchema;
  readonly #seenBefore: number;
  // Its least size is one, also for what is only counted.
  readonly #cached = new LRUCache<string, SeenOperation>({
    max: MAX_OPERATIONS,
    maxSize: MAX_FIELDS + MAX_OPERATIONS,
    sizeCalculation: ({ fields }) => fields + 1,
  });

  constructor(schema: GraphQLSchema, seenBefore: number) {
    this.#schema = schema;
    this.#seenBefore = seenBefore;
  }

  /** The code of an operation that was seen often enough. */
  compiled(asked: Operation): CompiledQuery | undefined {
    const id = idOf(asked);
    const before = this.#cached.get(id);
    const seen = (before?.seen ?? 0) + 1;
    if (before !== undefined && seen !== this.#seenBefore + 1) {
      this.#cached.set(id, { ...before, seen });
      return before.compiled;
    }
    const compiling = seen === this.#seenBefore + 1 ? this.#compile(asked) : undefined;
    this.#cached.set(id, { seen, fields: 0, ...compiling });
    return compiling?.compiled;
  }

  #compile({ document, operation, name }: Operation): Omit<SeenOperation, 'seen'> | undefined {
    const fields = compilableFields(document, operation);
    if (fields === undefined) return undefined;
    const compiled = compileQuery(this.#schema, document, name);
    return isCompiledQuery(compiled) ? { fields, compiled } : undefined;
  }

  /** Leaves an operation to graphql-js for a while. */
  failed(asked: Operation): void {
    this.#cached.set(idOf(asked), { seen: this.#seenBefore - COOLDOWN, fields: 0 });
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
