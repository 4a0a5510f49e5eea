import type { GapsChanged } from '../../usecases/followGaps.ts';
import type { Context } from '../context.ts';
import type { SubscriptionResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { reachOf } from '../reach.ts';

async function* named(events: AsyncGenerator<GapsChanged>): AsyncGenerator<{ gapsChanged: GapsChanged }> {
  for await (const gapsChanged of events) yield { gapsChanged };
}

export const subscriptions: SubscriptionResolvers<Context> = {
  gapsChanged: {
    subscribe: (_, { institution, since }, { services, viewer, signal }, info) => {
      const { operation, schema, variableValues: variables } = info;
      const reach = reachOf(operation, { schema, variables, fragments: new Map(Object.entries(info.fragments)) });
      const options = { since: since ?? undefined, reach, signal };
      return named(services.follow(viewer, modelId(institution, 'Institution'), options));
    },
  },
};
