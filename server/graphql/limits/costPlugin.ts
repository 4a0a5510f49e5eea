import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { isCostFixed } from './cost.ts';
import { costIn, tooCostly } from './tooCostly.ts';

/** Estimates every operation's cost before it runs, reports it in `extensions.cost`, and refuses what costs too much. */
export function costPlugin(maxCost: number): ApolloServerPlugin<Context> {
  // Documents are kept by the server: the same operation comes again as the same object.
  const known = new WeakMap<OperationDefinitionNode, number>();
  return {
    async requestDidStart() {
      let cost = 0;
      return {
        async didResolveOperation({ document, operation, request, schema }) {
          if (operation === undefined) return;
          cost = known.get(operation) ?? costIn(document, operation, { schema, variables: request.variables ?? {} });
          if (isCostFixed(operation)) known.set(operation, cost);
          if (cost > maxCost) throw tooCostly(cost, maxCost);
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || cost === 0) return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested: cost, limit: maxCost } };
        },
      };
    },
  };
}
