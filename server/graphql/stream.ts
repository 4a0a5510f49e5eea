import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { type DocumentLimits, limitRules } from './limits/rules.ts';
import { costIn, tooCostly } from './limits/tooCostly.ts';

/** How much may be asked of the event stream. */
export interface StreamLimits extends DocumentLimits {
  readonly maxCost: number;
  readonly maxTokens: number;
}

/** What a client asks of the event stream. */
export interface StreamRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * A document that may be run; or a refusal, which is the whole answer; or errors of a document that was read, which are
 * told as the only event of a stream, as the protocol recommends.
 */
export type Checked =
  | { readonly document: DocumentNode }
  | { readonly refusal: GraphQLFormattedError }
  | { readonly errors: readonly GraphQLError[] };

function parseFailed({ message, locations }: GraphQLError): GraphQLFormattedError {
  const extensions = { code: 'GRAPHQL_PARSE_FAILED' };
  return { message, ...(locations === undefined ? {} : { locations }), extensions };
}

function refuse({ message, extensions: { http: _, ...extensions } }: GraphQLError): GraphQLFormattedError {
  return { message, extensions };
}

/**
 * The checks of a document that comes to the event stream: everything that others pass, in the same order (length,
 * validity, cost), and one subscription only.
 */
export function checkForStream(schema: GraphQLSchema, limits: StreamLimits) {
  const rules = [...specifiedRules, ...limitRules(limits)];
  return ({ query, variables }: StreamRequest): Checked => {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: limits.maxTokens });
    } catch (error) {
      if (error instanceof GraphQLError) return { refusal: parseFailed(error) };
      throw error;
    }
    const errors = validate(schema, document, rules);
    if (errors.length > 0) return { errors };
    const operation = getOperationAST(document);
    if (operation?.operation !== 'subscription') {
      const extensions = { code: 'BAD_REQUEST' };
      return { errors: [new GraphQLError('Only subscriptions are answered here.', { extensions })] };
    }
    const cost = costIn(document, operation, { schema, variables: variables ?? {} });
    return cost > limits.maxCost ? { refusal: refuse(tooCostly(cost, limits.maxCost)) } : { document };
  };
}
