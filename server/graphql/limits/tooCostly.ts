import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { costOf } from './cost.ts';
import type { WalkContext } from './walk.ts';

/** What an operation of a document costs (costOf), with the document's own fragments. */
export function costIn(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  context: Pick<WalkContext, 'schema'> & { readonly variables: Readonly<Record<string, unknown>> },
): number {
  const fragments = new Map(
    definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
  );
  return costOf(operation, { ...context, fragments });
}

/** What is said of a request that costs more than is allowed. */
export const tooCostly = (cost: number, limit: number): GraphQLError =>
  new GraphQLError(`The request costs ${cost}; at most ${limit} is allowed. Ask for smaller pages.`, {
    extensions: { code: 'TOO_COSTLY', cost, limit, http: { status: 400 } },
  });
