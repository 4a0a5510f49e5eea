import { int } from 'neo4j-driver';
import { applyTo, type KeyedModel, keyModel, unkeyModel } from '../../model/apply.ts';
import { type Change, type Entity, keyOfChange, type Put } from '../../model/change.ts';
import type { Model } from '../../model/document.ts';
import { putOfEntityText } from '../../model/entityText.ts';
import { StoreDamaged } from '../errors.ts';
import type { Commit, Revision } from '../port.ts';
import type { Run } from './cypher.ts';
import { COMMITS, type CommitRow, commitText, PARTS, type PartRow, SIZES } from './log.cypher.ts';
import { parsed, textSum } from './sealed.ts';

/** Characters of JSON that are read at a time; a larger commit is read alone. */
const PAGE = 4_000_000;

const span = (after: Revision, until: Revision) => ({ after: int(after), until: int(until) });

/** The last revision of the next page after a revision: as many commits as fit, at least one. */
async function endOfPage(run: Run, after: Revision, until: Revision): Promise<Revision> {
  let end = after;
  let room = PAGE;
  for (const { revision, size } of await run(SIZES, span(after, until))) {
    room -= size;
    if (room < 0 && end > after) break;
    end = revision;
  }
  return end;
}

/** The commits after a revision, oldest first: some of them, at least one unless there is none up to `until`. */
export async function readCommits(run: Run, after: Revision, until: Revision): Promise<Commit[]> {
  const page = span(after, await endOfPage(run, after, until));
  const [rows, parts] = await Promise.all([run(COMMITS, page), run(PARTS, page)]);
  const changes = joinParts(parts);
  requireAll(rows, after);
  return rows.map(({ revision, at, actor }) => ({
    revision,
    at,
    by: parsed(actor, 'REVISION', String(revision)),
    changes: changes.get(revision) ?? [],
  }));
}

const lost = (revision: Revision) => new StoreDamaged([{ kind: 'REVISION', place: String(revision) }]);

/** Throws StoreDamaged where not every commit after a revision is there as it was written, up to another one if that is known. */
function requireAll(rows: readonly CommitRow[], after: Revision, until?: Revision): void {
  let last = after;
  for (const row of rows) {
    if (row.revision !== last + 1) throw lost(last + 1);
    if (row.sum !== null && row.sum !== textSum(commitText(row))) throw lost(row.revision);
    last = row.revision;
  }
  if (until !== undefined && last < until) throw lost(last + 1);
}

/** One of the lists of a part, which is what was written. Throws StoreDamaged where it is not. */
function openedPart<T>(part: PartRow, what: 'changes' | 'replaced'): T {
  const sum = what === 'changes' ? part.changesSum : part.replacedSum;
  if (sum !== null && sum !== textSum(part[what])) throw lost(part.revision);
  return parsed(part[what], 'REVISION', String(part.revision));
}

function joinParts(parts: readonly PartRow[]): Map<Revision, Change[]> {
  const changes = new Map<Revision, Change[]>();
  for (const part of parts) {
    const some: Change[] = openedPart(part, 'changes');
    const known = changes.get(part.revision);
    if (known === undefined) changes.set(part.revision, some);
    else for (const change of some) known.push(change);
  }
  return changes;
}

/**
 * The model of a later revision as it was at an earlier one: what the commits in between replaced is put back, newest
 * first.
 */
export async function revertTo(run: Run, later: Model, revision: Revision, of: Revision): Promise<Model> {
  const keyed = keyModel(later);
  const pages: PartRow[][] = [];
  let end: Revision;
  for (let after = revision; after < of; after = end) {
    end = await endOfPage(run, after, of);
    if (end === after) throw lost(after + 1);
    const page = span(after, end);
    requireAll(await run(COMMITS, page), after, end);
    pages.push(await run(PARTS, page));
  }
  for (const part of pages.flat().reverse()) revertPart(keyed, part);
  return unkeyModel(keyed);
}

function revertPart(keyed: KeyedModel, part: PartRow): void {
  const changes: Change[] = openedPart(part, 'changes');
  const replaced: (Entity | null)[] = openedPart(part, 'replaced');
  for (let i = changes.length - 1; i >= 0; i -= 1) {
    const change = changes[i];
    if (change === undefined) continue;
    const old = replaced[i] ?? null;
    if (old === null) applyTo(keyed, { op: 'remove', list: change.list, key: keyOfChange(change) });
    else applyTo(keyed, putBack(change.list, old));
  }
}

/** The log pairs a list with an entity of that list. */
const putBack = (list: Put['list'], entity: Entity): Put => putOfEntityText(list, JSON.stringify(entity));
