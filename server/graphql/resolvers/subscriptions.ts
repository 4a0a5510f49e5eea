import { GraphQLError } from 'graphql';
import type { GapsChanged } from '../../usecases/queries/gaps/followGaps.ts';
import type { Context } from '../context.ts';
import type { SubscriptionResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { queryScopeOf } from '../queryScope.ts';

async function* named(
  first: GapsChanged,
  events: AsyncGenerator<GapsChanged>,
): AsyncGenerator<{ gapsChanged: GapsChanged }> {
  yield { gapsChanged: first };
  for await (const gapsChanged of events) yield { gapsChanged };
}

export const subscriptions: SubscriptionResolvers<Context> = {
  gapsChanged: {
    subscribe: async (_, { institution, since }, { services, viewer, signal }, info) => {
      const { operation, schema, variableValues: variables } = info;
      const scope = queryScopeOf(operation, { schema, variables, fragments: new Map(Object.entries(info.fragments)) });
      const options = { since: since ?? undefined, scope, signal };
      const events = services.follow(viewer, modelId(institution, 'Institution'), options);
      const first = await events.next();
      if (!first.done) return named(first.value, events);
      // The same of what is not there and of what may not be seen.
      const extensions = { code: signal.aborted ? 'TIMED_OUT' : 'NOT_FOUND' };
      throw new GraphQLError('There is no institution of this id whose gaps you may see.', { extensions });
    },
  },
};
