import type { Change } from '../../model/change.ts';
import { line as lineSchema } from '../../model/sheet.ts';
import { newId } from '../../usecases/nameSpace.ts';
import { sheetByVersion } from '../../usecases/read/lists.ts';
import { BadArgument } from '../../usecases/read/page.ts';
import type { Reading } from '../../usecases/read/reading.ts';
import {
  annexChanges,
  decisionChanges,
  draftChanges,
  endChanges,
  publishChanges,
  signChanges,
} from '../../usecases/write/acts.ts';
import type { WriteOptions, Written } from '../../usecases/write/commit.ts';
import { changesOf, plainInput } from '../changeInput.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';
import { gapKey } from './gapFilter.ts';

const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

interface Options {
  readonly expectedRevision?: number | null | undefined;
  readonly dryRun?: boolean | null | undefined;
}

function optionsOf({ requestId, signal }: Pick<Context, 'requestId' | 'signal'>, options: Options): WriteOptions {
  const { expectedRevision, dryRun } = options;
  return { requestId, signal, expectedRevision: given(expectedRevision), dryRun: given(dryRun) };
}

/** Writes, and reads what there is afterwards: undefined where that fails, for what was written is written. */
async function write(
  context: Context,
  make: (reading: Reading) => readonly Change[],
  options: Options,
): Promise<{ written: Written; reading: Reading | undefined }> {
  const { viewer, services } = context;
  const written = await services.write(viewer, make, optionsOf(context, options));
  if (written.problems.length > 0) return { written, reading: undefined };
  const reading = await services.read(viewer, { atLeast: written.revision }).catch(() => undefined);
  return { written, reading };
}

async function writeSheet(
  context: Context,
  target: { readonly component: string; readonly version: string },
  make: (reading: Reading) => readonly Change[],
  options: Options,
) {
  const { written, reading } = await write(context, make, options);
  const row = reading?.componentById(target.component)?.row;
  const sheet = reading === undefined || row === undefined ? null : sheetByVersion(reading, row, target.version);
  return { sheet, revision: written.revision, problems: written.problems };
}

async function writeContract(
  context: Context,
  id: string,
  make: (reading: Reading) => readonly Change[],
  options: Options,
) {
  const { written, reading } = await write(context, make, options);
  return { contract: reading?.contractById(id), revision: written.revision, problems: written.problems };
}

export const mutations: MutationResolvers = {
  applyChanges: async (_, { input }, context) => {
    const changes = changesOf(input, context.viewer);
    return (await write(context, () => changes, input)).written;
  },

  importModel: (_, { input: { files, ...options } }, { viewer, services, ...context }) =>
    services.importFiles(viewer, files, optionsOf(context, options)),

  saveSheetDraft: (_, { input }, context) => {
    const lines = lineSchema.array().safeParse(plainInput(input.lines));
    if (!lines.success) throw new BadArgument(`lines: ${lines.error.issues[0]?.message ?? ''}`);
    const component = modelId(input.component, 'Component');
    const make = (reading: Reading) => draftChanges(reading, component, input.version, lines.data);
    return writeSheet(context, { component, version: input.version }, make, input);
  },

  publishSheet: (_, { input }, context) => {
    const component = modelId(input.component, 'Component');
    const make = (reading: Reading) => publishChanges(reading, component, input.version, input.publishedOn);
    return writeSheet(context, { component, version: input.version }, make, input);
  },

  signContract: (_, { input }, context) => {
    const id = input.contract.id ?? newId(context.viewer.party ?? input.contract.customer);
    const contract = plainInput({ ...input.contract, id });
    return writeContract(context, id, (reading) => signChanges(reading, contract), input);
  },

  annexSheet: (_, { input }, context) => {
    const contract = modelId(input.contract, 'Contract');
    const component = modelId(input.component, 'Component');
    const make = (reading: Reading) => annexChanges(reading, contract, component, input.sheetVersion);
    return writeContract(context, contract, make, input);
  },

  endContract: (_, { input }, context) => {
    const contract = modelId(input.contract, 'Contract');
    return writeContract(context, contract, (reading) => endChanges(reading, contract, input.on), input);
  },

  decideOnGap: async (_, { input }, context) => {
    const institution = modelId(input.institution, 'Institution');
    const gap = gapKey(input.gap);
    const make = (reading: Reading) =>
      decisionChanges(reading, {
        institution,
        gap,
        state: input.state,
        reason: given(input.reason),
        by: given(input.by),
        on: input.on ?? reading.today,
        until: given(input.until),
      });
    const { written, reading } = await write(context, make, input);
    const row = reading?.partyById(institution)?.row;
    const view = row === undefined ? undefined : reading?.institution(row, given(input.on));
    return { gap: view?.gapById(gap), revision: written.revision, problems: written.problems };
  },
};
