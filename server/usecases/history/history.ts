import type { Change } from '../../model/change.ts';
import { keyOfChange } from '../../model/change.ts';
import type { FoundParty } from '../read/entities.ts';
import type { Reading } from '../read/reading.ts';
import type { LoggedChange, LoggedCommit } from './commitLog.ts';
import { namesFrom } from './describe.ts';
import { compareEntity, type EntityChange } from './entityChange.ts';
import { maySeeEntity } from './visible.ts';

/** One commit, as far as its viewer may see it. */
export interface HistoryEntry {
  readonly revision: number;
  readonly at: string;
  /** The name in the audit log; of others' people only that it was somebody else. */
  readonly by: string;
  readonly party: FoundParty | undefined;
  readonly changes: readonly EntityChange[];
  /** Changes that are not listed because there are too many; told to those only who see everything. */
  readonly leftOut: number;
}

/** Which part of the history. */
export interface HistoryOptions {
  /** Only of one entity: its list, a slash, its key. */
  readonly entity?: string | undefined;
  /** Only changes that pass. */
  readonly within?: ((change: Change) => boolean) | undefined;
}

/** Stands for the people of other parties. */
const SOMEBODY = '—';

function isVisible(reading: Reading, { change, before }: LoggedChange): boolean {
  const entity = change.op === 'put' ? change.entity : before;
  if (entity === undefined) return reading.access.everything;
  return maySeeEntity(reading, entity);
}

/** Commits of which the viewer may see something, with what it may see of them, newest first. */
export function visibleCommits(
  commits: readonly LoggedCommit[],
  reading: Reading,
  { entity, within = () => true }: HistoryOptions,
): LoggedCommit[] {
  const wanted = (logged: LoggedChange) =>
    (entity === undefined || logged.name === entity) && within(logged.change) && isVisible(reading, logged);
  return commits
    .map((commit) => ({ ...commit, changes: commit.changes.filter(wanted) }))
    .filter(({ changes }) => changes.length > 0)
    .reverse();
}

function describeChange({ change, before, isNew }: LoggedChange, names: ReturnType<typeof namesFrom>) {
  const after = change.op === 'put' ? change.entity : undefined;
  const compared = compareEntity({ list: change.list, key: keyOfChange(change) }, before, after, names);
  // What it was before is not known: then all that is known is that it says something else now.
  const isUnknown = compared?.change === 'ADDED' && !isNew;
  return isUnknown && compared !== undefined ? { ...compared, change: 'CHANGED' as const } : compared;
}

/** A commit in full: what it changed, field by field. */
export function describeCommit(reading: Reading, commit: LoggedCommit): HistoryEntry {
  const { revision, at, by, changes, leftOut } = commit;
  const { access, viewer, snapshot } = reading;
  const names = namesFrom(
    snapshot,
    changes.map(({ change }) => change),
  );
  const isOurs = access.everything || (by.party !== undefined && by.party === viewer.party);
  return {
    revision,
    at,
    by: isOurs ? by.id : SOMEBODY,
    party: by.party === undefined ? undefined : reading.partyById(by.party),
    changes: changes.flatMap((logged) => describeChange(logged, names) ?? []),
    leftOut: access.everything ? leftOut : 0,
  };
}
