import type { GapsChanged } from '../../usecases/followGaps.ts';
import type { Context } from '../context.ts';
import type { SubscriptionResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';

async function* named(events: AsyncGenerator<GapsChanged>): AsyncGenerator<{ gapsChanged: GapsChanged }> {
  for await (const gapsChanged of events) yield { gapsChanged };
}

export const subscriptions: SubscriptionResolvers<Context> = {
  gapsChanged: {
    subscribe: (_, { institution, since }, { services, viewer, signal }) =>
      named(services.follow(viewer, modelId(institution, 'Institution'), since ?? undefined, signal)),
  },
};
