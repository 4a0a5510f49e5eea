import { countGaps } from '../../usecases/read/counts.ts';
import { tryChanges } from '../../usecases/read/trial.ts';
import { changesOf } from '../changeInput.ts';
import type { QueryResolvers, SimulationResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { pageOfGaps } from './gapFilter.ts';

export const simulation: SimulationResolvers = {
  asOf: ({ asOf }) => asOf,
  problems: ({ problems }) => problems,
  before: ({ before }) => countGaps(before),
  after: ({ after }) => countGaps(after),
  closed: ({ closed }, page) => pageOfGaps(closed, page),
  opened: ({ opened }, page) => pageOfGaps(opened, page),
};

export const simulateQueries: QueryResolvers = {
  simulate: async (_, { institution, asOf, ...changes }, context) => {
    const reading = await context.read();
    return tryChanges(
      reading,
      modelId(institution, 'Institution'),
      asOf ?? reading.today,
      changesOf(changes, context.viewer),
    );
  },
};
