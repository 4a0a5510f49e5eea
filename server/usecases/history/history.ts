import { type Change, type Entity, keyOfChange } from '../../model/change.ts';
import type { Commit, GraphStore } from '../../store/port.ts';
import type { FoundParty } from '../read/entities.ts';
import type { Reading } from '../read/reading.ts';
import { namesFrom } from './describe.ts';
import { compareEntity, type EntityChange } from './entityChange.ts';

/** One commit, as far as its viewer may see it. */
export interface HistoryEntry {
  readonly revision: number;
  readonly at: string;
  /** The name in the audit log; of others' people only that it was somebody else. */
  readonly by: string;
  readonly party: FoundParty | undefined;
  readonly changes: readonly EntityChange[];
}

/** Stands for the people of other parties. */
const SOMEBODY = '—';

const nameOf = (change: Change) => `${change.list}/${keyOfChange(change)}`;

/** Whether an entity, as it was or is, is for the viewer's eyes. */
export function maySeeEntity(reading: Reading, entity: Entity): boolean {
  const { access, snapshot } = reading;
  const ownId = snapshot.parties.ids[access.own];
  const component = (id: string) => access.component(snapshot.components.rows.get(id) ?? -1);
  if (access.everything || 'requirements' in entity || 'mappings' in entity) return true;
  if ('covers' in entity) return entity.customer === ownId || entity.supplier === ownId;
  if ('gap' in entity) return entity.institution === ownId;
  if ('consumer' in entity) return component(entity.consumer) && component(entity.supplier);
  if ('version' in entity) {
    const row = snapshot.components.rows.get(entity.component) ?? -1;
    const published = entity.publishedOn !== null && entity.publishedOn !== undefined;
    return published ? component(entity.component) : snapshot.components.owner[row] === access.own;
  }
  if ('owner' in entity) return entity.owner === ownId || component(entity.id);
  if ('type' in entity) return access.party(snapshot.parties.rows.get(entity.id) ?? -1);
  return reading.evidenceById(entity.id) !== undefined;
}

/** The entities that changes put, by name; removed ones are kept as what they were. */
type Last = Map<string, Entity>;

function* visibleChanges(
  reading: Reading,
  { changes }: Commit,
  last: Last,
  only: string | undefined,
): Generator<Change> {
  for (const change of changes) {
    const name = nameOf(change);
    const entity = change.op === 'put' ? change.entity : last.get(name);
    if (change.op === 'put') last.set(name, change.entity);
    if (only !== undefined && name !== only) continue;
    if (entity !== undefined && maySeeEntity(reading, entity)) yield change;
  }
}

/** Which part of the history. */
export interface HistoryOptions {
  /** Only of one entity: its list, a slash, its key. */
  readonly entity?: string | undefined;
  /** Only what concerns these entities, by the same names. */
  readonly within?: ((change: Change) => boolean) | undefined;
}

/** Commits that the viewer may see something of, newest first. Reads the whole log once. */
export async function listCommits(store: GraphStore, reading: Reading, options: HistoryOptions): Promise<Commit[]> {
  const last: Last = new Map();
  const seen: Commit[] = [];
  for await (const commit of store.changes(0)) {
    if (commit.revision > reading.model.revision) break;
    const changes = [...visibleChanges(reading, commit, last, options.entity)].filter(options.within ?? (() => true));
    if (changes.length > 0) seen.push({ ...commit, changes });
  }
  return seen.reverse();
}

/** Some commits in full: what each changed, with what was there before. Reads the log once more. */
export async function describeCommits(
  store: GraphStore,
  reading: Reading,
  commits: readonly Commit[],
): Promise<HistoryEntry[]> {
  const wanted = new Map(commits.map((commit) => [commit.revision, commit]));
  const names = new Set(commits.flatMap(({ changes }) => changes.map(nameOf)));
  const now: Last = new Map();
  const entries = new Map<number, HistoryEntry>();
  for await (const { revision, changes } of store.changes(0)) {
    const commit = wanted.get(revision);
    if (commit !== undefined) entries.set(revision, describe(reading, commit, now));
    for (const change of changes) {
      if (!names.has(nameOf(change))) continue;
      if (change.op === 'put') now.set(nameOf(change), change.entity);
      else now.delete(nameOf(change));
    }
    if (entries.size === wanted.size) break;
  }
  return commits.flatMap(({ revision }) => entries.get(revision) ?? []);
}

function describe(reading: Reading, { revision, at, by, changes }: Commit, before: Last): HistoryEntry {
  const names = namesFrom(reading.snapshot, changes);
  const isOurs = reading.access.everything || (by.party !== undefined && by.party === reading.viewer.party);
  return {
    revision,
    at,
    by: isOurs ? by.id : SOMEBODY,
    party: by.party === undefined ? undefined : reading.partyById(by.party),
    changes: changes.flatMap((change) => {
      const after = change.op === 'put' ? change.entity : undefined;
      const key = { list: change.list, key: keyOfChange(change) };
      return compareEntity(key, before.get(nameOf(change)), after, names) ?? [];
    }),
  };
}
