import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind } from 'graphql';
import type { Context } from '../context.ts';
import { costOf } from './cost.ts';

/** Reckons every operation's cost before it runs, reports it in `extensions.cost`, and refuses what costs too much. */
export function costPlugin(maxCost: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost = 0;
      return {
        async didResolveOperation({ document, operation, request, schema }) {
          if (operation === undefined) return;
          const fragments = new Map(
            document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
          );
          cost = costOf(operation, { schema, fragments, variables: request.variables ?? {} });
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
