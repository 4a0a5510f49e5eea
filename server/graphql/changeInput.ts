import { ENTITY_LISTS, type EntityList } from '../model/document.ts';
import { finishInTurns, mapInSteps, type Steps } from '../model/steps.ts';
import { yieldInTurns } from '../support/yieldToEventLoop.ts';
import type { Viewer } from '../usecases/access/viewer.ts';
import { withId } from '../usecases/commands/newIds.ts';
import { readingChanges } from '../usecases/commands/readInput.ts';
import { BadArgument } from '../usecases/queries/lists/page.ts';
import type { Context } from './context.ts';
import type { ChangeInput } from './generated/resolvers.ts';
import { modelIdOf, readGlobalId } from './globalId.ts';

/** More changes than that come as files. */
const MAX_CHANGES = 10_000;

/** The changes of a remedy are a few thousand; more would keep others waiting while it is parsed. */
const MAX_CHANGES_JSON = 1_000_000;

const PARTY = ['Institution', 'Vendor'];

/** Fields of inputs that name an entity, and what kinds of it. */
export const ID_FIELDS: Readonly<Record<string, readonly string[]>> = {
  customer: PARTY,
  supplier: [...PARTY, 'Component'],
  consented: PARTY,
  assignee: PARTY,
  owner: PARTY,
  institution: ['Institution'],
  covers: ['Component'],
  component: ['Component'],
  consumer: ['Component'],
  via: ['Component'],
  evidence: ['Evidence'],
  adopts: ['Catalogue'],
  supersededBy: ['Catalogue'],
  requirement: ['Requirement'],
  gap: ['Gap'],
};

/** The list of the model that each kind of change puts an entity into. */
const LISTS = {
  putCatalogue: 'catalogues',
  putParty: 'parties',
  putComponent: 'components',
  putLink: 'links',
  putSheet: 'sheets',
  putContract: 'contracts',
  putEvidence: 'evidence',
  putFinding: 'findings',
  putDecision: 'decisions',
} as const satisfies Partial<Record<keyof ChangeInput, string>>;

/**
 * Input objects hold null for what is left out, and have no prototype; the model has neither. Fields that name entities
 * (ID_FIELDS) may hold global ids; the model has its own.
 */
export function plainInput(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => plainInput(one, field));
  if (typeof value === 'string') return ownId(value, field);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, of]) => of !== null && of !== undefined);
  return Object.fromEntries(entries.map(([key, of]) => [key, plainInput(of, key)]));
}

function ownId(text: string, field: string): string {
  const types = ID_FIELDS[field];
  return types === undefined ? text : modelIdOf(text, types);
}

/** What global ids of the entities of each list say that they are. */
const TYPES_IN: Readonly<Record<EntityList, readonly string[]>> = {
  catalogues: ['Catalogue'],
  parties: PARTY,
  components: ['Component'],
  links: ['Link'],
  sheets: ['Sheet'],
  contracts: ['Contract'],
  evidence: ['Evidence'],
  findings: ['Finding'],
  decisions: ['Decision'],
  proposals: ['Proposal'],
};

/** The key behind a global id of an entity of a list, or the key itself. */
function keyOf(id: string, list: string): string {
  const parts = readGlobalId(id)?.parts;
  if (parts === undefined) return id;
  const known = ENTITY_LISTS.find((each) => each === list);
  const first = known === undefined ? id : modelIdOf(id, TYPES_IN[known]);
  return parts.length === 1 ? first : JSON.stringify(parts);
}

function asPlainChange(input: ChangeInput): unknown {
  for (const [kind, list] of Object.entries(LISTS)) {
    const entity = Object.entries(input).find(([key]) => key === kind)?.[1];
    if (entity !== undefined && entity !== null) return { op: 'put', list, entity: plainInput(entity) };
  }
  const { remove } = input;
  return remove === undefined || remove === null
    ? {}
    : { op: 'remove', list: remove.entity, key: keyOf(remove.key, remove.entity) };
}

/** A plain change in which what is put has an id. */
function withIdInside(viewer: Viewer, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('entity' in value) || !('list' in value)) return value;
  return typeof value.list === 'string' ? { ...value, entity: withId(viewer, value.list, value.entity) } : value;
}

function fromJson(text: string): unknown {
  if (text.length > MAX_CHANGES_JSON) {
    throw new BadArgument(`\`changesJson\` has more than ${MAX_CHANGES_JSON} characters: use importModel for files`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new BadArgument('`changesJson` is no JSON text');
  }
}

function* reading({ changes, changesJson }: GivenChanges): Steps<readonly unknown[]> {
  if ((changes ?? undefined) === undefined) {
    if (!changesJson) throw new BadArgument('one of `changes` and `changesJson` is needed');
    const values = fromJson(changesJson);
    if (!Array.isArray(values)) throw new BadArgument('`changesJson` is no list of changes');
    return values;
  }
  if (changesJson) throw new BadArgument('only one of `changes` and `changesJson` may be given');
  return yield* mapInSteps(changes ?? [], asPlainChange);
}

/** Changes as a request gives them. */
interface GivenChanges {
  readonly changes?: readonly ChangeInput[] | null | undefined;
  readonly changesJson?: string | null | undefined;
}

function* readingChangesOf(input: GivenChanges, viewer: Viewer): ReturnType<typeof readingChanges> {
  const values = yield* reading(input);
  if (values.length > MAX_CHANGES) throw new BadArgument(`at most ${MAX_CHANGES} changes at a time: use importModel`);
  return yield* readingChanges(yield* mapInSteps(values, (value) => withIdInside(viewer, value)));
}

/**
 * The changes of a request, given one way or the other, or every problem of their shape; what is new and has no id is given one.
 * They are read in turns with other work; rejects with the reason of a signal that is aborted.
 */
export const changesOf = (input: GivenChanges, { viewer, signal }: Pick<Context, 'viewer' | 'signal'>) =>
  finishInTurns(readingChangesOf(input, viewer), yieldInTurns(signal));
