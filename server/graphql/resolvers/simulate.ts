import type { Change } from '../../model/change.ts';
import { inOwnWords } from '../../usecases/commands/ownWords.ts';
import { type LocalisedProblem, localiseSent, ValidationFailed } from '../../usecases/commands/problems.ts';
import { acceptChanges } from '../../usecases/commands/proposalCommands.ts';
import { trySheet } from '../../usecases/commands/simulation/sheetEffect.ts';
import { tryChanges } from '../../usecases/commands/simulation/simulate.ts';
import { countGaps } from '../../usecases/queries/gaps/counts.ts';
import { BadArgument } from '../../usecases/queries/lists/page.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
import { within } from '../bounds.ts';
import { changesOf, plainInput } from '../changeInput.ts';
import type { Context } from '../context.ts';
import type { QueryResolvers, SimulationResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { ofAccepting } from '../ownPlaces.ts';
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

/** What is to be tried, or why it cannot be. */
type ToTry = { readonly changes: readonly Change[] } | { readonly problems: readonly LocalisedProblem[] };

function acceptedChanges(session: ViewerSession, proposal: string): ToTry {
  try {
    return { changes: acceptChanges(session, modelId(proposal, 'Proposal')) };
  } catch (error) {
    if (error instanceof ValidationFailed) return { problems: error.told };
    throw error;
  }
}

async function changesToTry(
  session: ViewerSession,
  proposal: string | null | undefined,
  given: Parameters<typeof changesOf>[0],
  context: Context,
): Promise<ToTry> {
  if (!proposal) {
    const read = await changesOf(given, context);
    return read.ok ? read : { problems: localiseSent(read.problems) };
  }
  if (given.changes || given.changesJson) throw new BadArgument('`proposal` takes the place of changes');
  return acceptedChanges(session, proposal);
}

export const simulateQueries: QueryResolvers = {
  sheetEffect: async (_, { component, version, lines, asOf, most }, context) => {
    const session = await context.read();
    const trial = {
      component: modelId(component, 'Component'),
      version,
      lines: plainInput(lines),
      day: asOf ?? session.today,
      most: within('most', most ?? 200, 1, 500),
      signal: context.signal,
    };
    try {
      return await trySheet(session, trial);
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      return { asOf: trial.day, problems: error.told, uses: 0, looked: 0, customers: [] };
    }
  },

  simulate: async (_, { institution, asOf, proposal, ...given }, context) => {
    const session = await context.read();
    const id = modelId(institution, 'Institution');
    const tried = await changesToTry(session, proposal, given, context);
    const changes = 'changes' in tried ? tried.changes : [];
    const trial = await tryChanges(session, id, asOf ?? session.today, changes, {
      areSound: Boolean(proposal),
      signal: context.signal,
    });
    if (trial === undefined) return trial;
    if ('changes' in tried) return proposal ? inOwnWords(trial, ofAccepting) : trial;
    return { ...trial, ...tried, warnings: [], before: [], after: [], closed: [], opened: [] };
  },
};
