import { z } from 'zod';
import { type Change, change } from '../model/change.ts';
import { BadArgument } from '../usecases/read/page.ts';
import type { Viewer } from '../usecases/viewer.ts';
import { withId } from '../usecases/write/newIds.ts';
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

/** A plain change in which what is put has an id. */
function withIdInside(viewer: Viewer, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('entity' in value) || !('list' in value)) return value;
  return typeof value.list === 'string' ? { ...value, entity: withId(viewer, value.list, value.entity) } : value;
}

function parseChanges(values: unknown, viewer: Viewer): Change[] {
  const given = Array.isArray(values) ? values.map((value) => withIdInside(viewer, value)) : values;
  const read = z.array(change).max(MOST_CHANGES).safeParse(given);
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

/** The changes of a request, given one way or the other; what is new and has no id is given one. */
export function changesOf(
  input: {
    readonly changes?: readonly ChangeInput[] | null | undefined;
    readonly changesJson?: string | null | undefined;
  },
  viewer: Viewer,
): Change[] {
  const { changes, changesJson } = input;
  if ((changes ?? undefined) === undefined) {
    if (!changesJson) throw new BadArgument('one of `changes` and `changesJson` is needed');
    return parseChanges(fromJson(changesJson), viewer);
  }
  if (changesJson) throw new BadArgument('only one of `changes` and `changesJson` may be given');
  return parseChanges((changes ?? []).map(asPlainChange), viewer);
}
