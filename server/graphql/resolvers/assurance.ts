import { adviseAssurance } from '../../usecases/queries/assurance.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const assuranceQueries: QueryResolvers = {
  requiredAssurance: (_, { input: { categories, answers } }) => adviseAssurance(categories, answers),
};
