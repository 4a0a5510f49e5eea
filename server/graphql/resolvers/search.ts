import { BadArgument, pageOf } from '../../usecases/queries/lists/page.ts';
import { type SearchHit, search } from '../../usecases/queries/lists/search.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { partyTypeOf } from './entities.ts';

/** Longer texts are not looked for. */
const LONGEST = 200;

const keyOfHit = ({ kind, target }: SearchHit) =>
  `${kind}:${target.is === 'requirement' ? target.key : target.data.id}`;

/** The GraphQL type of what was found. */
export function typeOfTarget(target: SearchHit['target']) {
  if (target.is === 'party') return partyTypeOf(target);
  if (target.is === 'component') return 'Component';
  return target.is === 'contract' ? 'Contract' : 'Requirement';
}

export const searchQueries: QueryResolvers = {
  search: async (_, { text, kinds, institution, ...page }, context) => {
    if (text.length > LONGEST) throw new BadArgument(`\`text\` may have at most ${LONGEST} characters`);
    const wanted = {
      text,
      kinds: kinds ?? undefined,
      institution: institution ? modelId(institution, 'Institution') : undefined,
    };
    const hits = await search(await context.read(), wanted, context.signal);
    return pageOf(hits, page, keyOfHit, (hit) => hit);
  },
};
