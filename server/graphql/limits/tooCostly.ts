import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { costOf } from './cost.ts';
import { fragmentsOf, type WalkContext } from './walk.ts';

/** What an operation of a document costs (costOf), with the document's own fragments. */
export function costIn(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  context: Pick<WalkContext, 'schema'> & { readonly variables: Readonly<Record<string, unknown>> },
): number {
  return costOf(operation, { ...context, fragments: fragmentsOf(document) });
}

/** What is said of a request that costs more than is allowed. */
export const tooCostly = (cost: number, limit: number): GraphQLError =>
  new GraphQLError(`The request costs ${cost}; at most ${limit} is allowed. Ask for smaller pages.`, {
    extensions: { code: 'TOO_COSTLY', cost, limit, http: { status: 400 } },
  });
