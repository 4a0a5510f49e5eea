import { z } from 'zod';
import { type Change, change } from '../model/change.ts';
import { BadArgument } from '../usecases/read/page.ts';
import type { ChangeInput } from './generated/resolvers.ts';

/** More changes than that come as files. */
const MOST_CHANGES = 10_000;

/** The list of the model that each kind of change puts an entity into. */
const LISTS = {
  putCatalogue: 'catalogues',
  putParty: 'parties',
  putComponent: 'components',
  putLink: 'links',
  putSheet: 'sheets',
  putContract: 'contracts',
  putEvidence: 'evidence',
  putDecision: 'decisions',
} as const satisfies Partial<Record<keyof ChangeInput, string>>;

/** Input objects hold null for what is left out, and have no prototype; the model has neither. */
export function plainInput(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainInput);
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(given.map(([key, field]) => [key, plainInput(field)]));
}

function asPlainChange(input: ChangeInput): unknown {
  for (const [kind, list] of Object.entries(LISTS)) {
    const entity = Object.entries(input).find(([key]) => key === kind)?.[1];
    if (entity !== undefined && entity !== null) return { op: 'put', list, entity: plainInput(entity) };
  }
  const { remove } = input;
  return remove === undefined || remove === null ? {} : { op: 'remove', list: remove.entity, key: remove.key };
}

function parseChanges(values: unknown): Change[] {
  const read = z.array(change).max(MOST_CHANGES).safeParse(values);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new BadArgument(
    `changes${first?.path.map((step) => `[${String(step)}]`).join('') ?? ''}: ${first?.message ?? ''}`,
  );
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadArgument('`changesJson` is no JSON text');
  }
}

/** The changes of a request, given one way or the other. */
export function changesOf(input: {
  readonly changes?: readonly ChangeInput[] | null | undefined;
  readonly changesJson?: string | null | undefined;
}): Change[] {
  const { changes, changesJson } = input;
  if ((changes ?? undefined) === undefined) {
    if (!changesJson) throw new BadArgument('one of `changes` and `changesJson` is needed');
    return parseChanges(fromJson(changesJson));
  }
  if (changesJson) throw new BadArgument('only one of `changes` and `changesJson` may be given');
  return parseChanges((changes ?? []).map(asPlainChange));
}
