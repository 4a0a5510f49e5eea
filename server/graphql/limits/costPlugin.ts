import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { costOf, isCostFixed } from './cost.ts';

/** Reckons every operation's cost before it runs, reports it in `extensions.cost`, and refuses what costs too much. */
export function costPlugin(maxCost: number): ApolloServerPlugin<Context> {
  // Documents are kept by the server: the same operation comes again as the same object.
  const known = new WeakMap<OperationDefinitionNode, number>();
  return {
    async requestDidStart() {
      let cost = 0;
      return {
        async didResolveOperation({ document, operation, request, schema }) {
          if (operation === undefined) return;
          const fragments = new Map(
            document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
          );
          cost = known.get(operation) ?? costOf(operation, { schema, fragments, variables: request.variables ?? {} });
          if (isCostFixed(operation)) known.set(operation, cost);
          if (cost <= maxCost) return;
          throw new GraphQLError(`The request costs ${cost}; at most ${maxCost} is allowed. Ask for smaller pages.`, {
            extensions: { code: 'TOO_COSTLY', cost, limit: maxCost, http: { status: 400 } },
          });
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || cost === 0) return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested: cost, limit: maxCost } };
        },
      };
    },
  };
}
