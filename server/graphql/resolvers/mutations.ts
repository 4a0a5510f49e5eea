import type { Put } from '../../model/change.ts';
import { itemsInTurns } from '../../support/yieldToEventLoop.ts';
import { newId } from '../../usecases/access/nameSpace.ts';
import { type MakeChanges, refused, type WriteOptions, type Written } from '../../usecases/commands/commit.ts';
import type { FileContents } from '../../usecases/commands/importFiles.ts';
import { componentMergeChanges, partyMergeChanges } from '../../usecases/commands/mergeRecords.ts';
import { inOwnWords } from '../../usecases/commands/ownWords.ts';
import { localiseSent } from '../../usecases/commands/problems.ts';
import {
  annexChanges,
  decisionChanges,
  draftChanges,
  endChanges,
  publishChanges,
  signChanges,
} from '../../usecases/commands/shortCommands.ts';
import { sheetByVersion } from '../../usecases/queries/lists/lists.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
import { within } from '../bounds.ts';
import { changesOf, plainInput } from '../changeInput.ts';
import type { Context } from '../context.ts';
import type { ChangesPayloadResolvers, FileReportResolvers, MutationResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { inContract, ofAnnex, ofDecision, ofDraft, ofEnd, ofMerge, ofPublishing, type PlaceOf } from '../ownPlaces.ts';
import { sourceFile } from '../sourceFile.ts';
import { gapKey } from './gapFilter.ts';

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** What became of changes, and of the files that they came in. */
export interface Changed extends Written {
  readonly files?: readonly FileContents[];
  readonly made?: readonly Put[] | undefined;
}

/** What a mutation may be given beside what it is about. */
export interface Options {
  readonly isJudged?: boolean;
  readonly expectedRevision?: number | null | undefined;
  readonly dryRun?: boolean | null | undefined;
}

function optionsOf({ requestId, signal }: Pick<Context, 'requestId' | 'signal'>, options: Options): WriteOptions {
  const { expectedRevision, dryRun, isJudged } = options;
  return { requestId, signal, isJudged, expectedRevision: given(expectedRevision), dryRun: given(dryRun) };
}

/** Writes, and reads what there is afterwards: undefined where that fails, for what was written is written. */
export async function write(
  context: Context,
  make: MakeChanges,
  options: Options,
  placeOf?: PlaceOf,
): Promise<{ written: Written; session: ViewerSession | undefined }> {
  const { viewer, services } = context;
  const plain = await services.write(viewer, make, optionsOf(context, options));
  const written = placeOf === undefined ? plain : inOwnWords(plain, placeOf);
  if (written.problems.length > 0) return { written, session: undefined };
  const session = await services.read(viewer, { atLeast: written.revision }).catch(() => undefined);
  return { written, session };
}

async function writeSheet(
  context: Context,
  target: { readonly component: string; readonly version: string },
  make: MakeChanges,
  options: Options,
  placeOf: PlaceOf,
) {
  const { written, session } = await write(context, make, options, placeOf);
  const row = session?.componentById(target.component)?.row;
  const sheet = session === undefined || row === undefined ? null : sheetByVersion(session, row, target.version);
  const { revision, problems, warnings } = written;
  return { sheet, revision, problems, warnings };
}

async function writeContract(context: Context, id: string, make: MakeChanges, options: Options, placeOf: PlaceOf) {
  const { written, session } = await write(context, make, options, placeOf);
  const { revision, problems, warnings } = written;
  return { contract: session?.contractById(id), revision, problems, warnings };
}

/** The most changes that an answer describes: each is worked out and written for it. */
const MAX_CHANGES_TOLD = 10_000;

export const changesPayload: ChangesPayloadResolvers = {
  changes: async ({ changes }, { first }) =>
    itemsInTurns(await changes(within('first', first ?? MAX_CHANGES_TOLD, 1, MAX_CHANGES_TOLD))),
  files: ({ files = [] }) => files,
  changesJson: ({ made, problems }) => (made === undefined || problems.length > 0 ? null : JSON.stringify(made)),
};

export const fileReport: FileReportResolvers = {
  understood: ({ counts }) => [...counts].flatMap(([entity, count]) => (count === 0 ? [] : [{ entity, count }])),
};

export const mutations: MutationResolvers = {
  applyChanges: async (_, { input }, context) => {
    const read = await changesOf(input, context);
    if (!read.ok) return refused(localiseSent(read.problems));
    return (await write(context, () => read.changes, input)).written;
  },

  mergeParties: async (_, { input }, context) => {
    const [from, into] = [modelId(input.from, 'Vendor'), modelId(input.into, 'Vendor')];
    return (await write(context, (session) => partyMergeChanges(session, from, into), input, ofMerge)).written;
  },

  mergeComponents: async (_, { input }, context) => {
    const [from, into] = [modelId(input.from, 'Component'), modelId(input.into, 'Component')];
    return (await write(context, (session) => componentMergeChanges(session, from, into), input, ofMerge)).written;
  },

  importModel: (_, { input: { files, institution, ...options } }, { viewer, services, ...context }) => {
    const sources = files.map((file, i) => sourceFile(file, i, context.longTexts));
    const mappings = files.map(({ mapping }, i) =>
      typeof mapping === 'string' ? { text: mapping, name: `files[${i}].mapping` } : undefined,
    );
    const about = typeof institution === 'string' ? modelId(institution, 'Institution') : undefined;
    return services.importFiles(viewer, sources, optionsOf(context, options), { institution: about, mappings });
  },

  saveSheetDraft: (_, { input }, context) => {
    const lines = plainInput(input.lines);
    const component = modelId(input.component, 'Component');
    const make = (session: ViewerSession) => draftChanges(session, component, input.version, lines);
    return writeSheet(context, { component, version: input.version }, make, input, ofDraft);
  },

  publishSheet: (_, { input }, context) => {
    const component = modelId(input.component, 'Component');
    const make = (session: ViewerSession) => publishChanges(session, component, input.version, input.publishedOn);
    return writeSheet(context, { component, version: input.version }, make, input, ofPublishing);
  },

  signContract: (_, { input }, context) => {
    const customer = modelId(input.contract.customer, 'Institution', 'Vendor');
    const id = input.contract.id ?? newId(context.viewer.party ?? customer);
    const contract = plainInput({ ...input.contract, id });
    return writeContract(context, id, (session) => signChanges(session, contract), input, inContract);
  },

  annexSheet: (_, { input }, context) => {
    const contract = modelId(input.contract, 'Contract');
    const component = modelId(input.component, 'Component');
    const make = (session: ViewerSession) => annexChanges(session, contract, component, input.sheetVersion);
    return writeContract(context, contract, make, input, ofAnnex);
  },

  endContract: (_, { input }, context) => {
    const contract = modelId(input.contract, 'Contract');
    return writeContract(context, contract, (session) => endChanges(session, contract, input.on), input, ofEnd);
  },

  decideOnGap: async (_, { input }, context) => {
    const institution = modelId(input.institution, 'Institution');
    const gap = gapKey(input.gap);
    const make = (session: ViewerSession) =>
      decisionChanges(session, {
        institution,
        gap,
        state: input.state,
        reason: given(input.reason),
        by: given(input.by),
        on: input.on ?? session.today,
        until: given(input.until),
      });
    const { written, session } = await write(context, make, input, ofDecision);
    const row = session?.partyById(institution)?.row;
    // What was written is written: nothing ends the reading of it.
    const view = row === undefined ? undefined : await session?.institutionSoon(row, given(input.on));
    return { gap: view?.gapById(gap), revision: written.revision, problems: written.problems };
  },
};
