import { localiseSent } from '../../usecases/commands/problems.ts';
import { tryChanges } from '../../usecases/commands/simulation/simulate.ts';
import { countGaps } from '../../usecases/queries/gaps/counts.ts';
import { changesOf } from '../changeInput.ts';
import type { QueryResolvers, SimulationResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { pageOfGaps } from './gapFilter.ts';

export const simulation: SimulationResolvers = {
  asOf: ({ asOf }) => asOf,
  problems: ({ problems }) => problems,
  warnings: ({ warnings }) => warnings,
  before: ({ before }) => countGaps(before),
  after: ({ after }) => countGaps(after),
  closed: ({ closed }, page) => pageOfGaps(closed, page),
  opened: ({ opened }, page) => pageOfGaps(opened, page),
};

export const simulateQueries: QueryResolvers = {
  simulate: async (_, { institution, asOf, ...changes }, context) => {
    const session = await context.read();
    const id = modelId(institution, 'Institution');
    const read = await changesOf(changes, context);
    const trial = await tryChanges(session, id, asOf ?? session.today, read.ok ? read.changes : [], context.signal);
    if (read.ok || trial === undefined) return trial;
    return {
      ...trial,
      problems: localiseSent(read.problems),
      warnings: [],
      before: [],
      after: [],
      closed: [],
      opened: [],
    };
  },
};
