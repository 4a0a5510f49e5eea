import { contract as contractSchema } from '../../model/contract.ts';
import { newId } from '../../usecases/access/nameSpace.ts';
import type { Viewer } from '../../usecases/access/viewer.ts';
import { withId } from '../../usecases/commands/newIds.ts';
import { acceptChanges, endProposal, type Proposed, proposeChanges } from '../../usecases/commands/proposalCommands.ts';
import { BadArgument } from '../../usecases/queries/lists/page.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
import { plainInput } from '../changeInput.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers, ProposedInput } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { ofAccepting, ofAnswering, ofProposing, type PlaceOf } from '../ownPlaces.ts';
import { type Options, write } from './mutations.ts';

/** What is said, if anything is. */
const given = (text: string | null | undefined): string | undefined => text || undefined;

function proposedOf({ contract, annex, end }: ProposedInput, viewer: Viewer): Proposed {
  if (contract) {
    const read = contractSchema.safeParse(withId(viewer, 'contracts', plainInput(contract)));
    if (read.success) return { contract: read.data };
    const [issue] = read.error.issues;
    throw new BadArgument(`contract.${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  if (annex) {
    const { sheetVersion } = annex;
    return {
      annex: {
        contract: modelId(annex.contract, 'Contract'),
        component: modelId(annex.component, 'Component'),
        sheetVersion,
      },
    };
  }
  if (!end) throw new BadArgument('`proposed` holds exactly one of `contract`, `annex` and `end`');
  return { end: { contract: modelId(end.contract, 'Contract'), on: end.on } };
}

/** Writes what becomes of a proposal, whose makers judge it themselves, and reads it afterwards. */
async function writeProposal(
  context: Context,
  id: string,
  make: Parameters<typeof write>[1],
  options: Omit<Options, 'isJudged'>,
  placeOf: PlaceOf,
) {
  const { written, session } = await write(context, make, { ...options, isJudged: true }, placeOf);
  const { revision, problems, warnings } = written;
  return { session, proposal: session?.proposalById(id), revision, problems, warnings };
}

export const proposalMutations: Pick<
  MutationResolvers,
  'proposeContract' | 'acceptProposal' | 'declineProposal' | 'withdrawProposal'
> = {
  proposeContract: (_, { input }, context) => {
    const by = input.by ? modelId(input.by, 'Institution', 'Vendor') : undefined;
    const id = newId(by ?? context.viewer.party);
    const draft = { id, by, proposed: proposedOf(input.proposed, context.viewer), note: given(input.note) };
    return writeProposal(context, id, (session) => proposeChanges(session, draft), input, ofProposing);
  },

  acceptProposal: async (_, { input }, context) => {
    const id = modelId(input.proposal, 'Proposal');
    const done = await writeProposal(context, id, (session) => acceptChanges(session, id), input, ofAccepting);
    const contract = done.proposal && done.session?.contractById(done.proposal.data.contract.id);
    const { proposal, revision, problems, warnings } = done;
    return { contract, proposal, revision, problems, warnings };
  },

  declineProposal: (_, { input }, context) => {
    const id = modelId(input.proposal, 'Proposal');
    const make = (session: ViewerSession) => endProposal(session, id, 'DECLINED', given(input.reason));
    return writeProposal(context, id, make, input, ofAnswering);
  },

  withdrawProposal: (_, { input }, context) => {
    const id = modelId(input.proposal, 'Proposal');
    const make = (session: ViewerSession) => endProposal(session, id, 'WITHDRAWN', given(input.reason));
    return writeProposal(context, id, make, input, ofAnswering);
  },
};
