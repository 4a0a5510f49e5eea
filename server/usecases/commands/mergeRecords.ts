import { gapIdentity } from '../../analysis/gap.ts';
import { canonicalText } from '../../model/apply.ts';
import { type Change, keyOfEntity, type Put } from '../../model/change.ts';
import type { Lookup } from '../../model/neighbourhood.ts';
import type { Party } from '../../model/party.ts';
import { REFERENCES, type ReferenceRole } from '../../model/references.ts';
import { NO_RENAMING, type Renaming, renamedPut } from '../../model/renaming.ts';
import { isPublished, type Sheet } from '../../model/sheet.ts';
import { answerFrom } from '../../model/snapshot/answer.ts';
import { at, intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { RowFinder } from '../../model/snapshot/rowFinder.ts';
import { readProposal, readSheet, type Snapshot } from '../../model/snapshot/snapshot.ts';
import { Refused } from '../access/refused.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { CommandProblem, notFound } from './problems.ts';

/**
 * Merging two records of one vendor, or of one of its services: what an institution has recorded from paper into what the vendor says
 * itself. One of the two goes, and every reference to it names the other one from then on: links, sheets, contracts and annexes,
 * proposals, findings, and what has been decided about gaps.
 */

/** Throws Refused for all but administrators: no other viewer sees both records. */
function assertMayMerge({ viewer }: ViewerSession): void {
  if (viewer.role !== 'ADMINISTRATOR') throw new Refused('FORBIDDEN', 'Only administrators merge records.');
}

/** Everything that refers to a key in one of the ways that lead to a list. */
function referring(snapshot: Snapshot, list: 'parties' | 'components', key: string): Put[] {
  const answer = answerFrom(snapshot);
  const isTo = (role: string): role is ReferenceRole =>
    Object.entries(REFERENCES).some(([of, to]) => of === role && to === list);
  const lookups = Object.keys(REFERENCES)
    .filter(isTo)
    .map((role): Lookup => ({ by: 'reference', role, keys: [key] }));
  const found = new Map<string, Put>();
  for (const lookup of lookups) for (const one of answer(lookup)) found.set(`${one.list}/${keyOfEntity(one)}`, one);
  // What a proposal would cover, consent to or annex may be gone: no reference leads to it (references.ts).
  snapshot.proposals.ids.keys().forEach((row) => {
    const entity = readProposal(snapshot, row);
    found.set(`proposals/${entity.id}`, { op: 'put', list: 'proposals', entity });
  });
  return [...found.values()];
}

/** Decisions about gaps at what is renamed, under the ids that these gaps have afterwards. */
async function decisionChanges(session: ViewerSession, of: Renaming): Promise<Change[]> {
  const { snapshot, today } = session;
  const changes: Change[] = [];
  for (const row of snapshot.parties.rows.values()) {
    if (snapshot.parties.isInstitution[row] !== 1 || [...rowsOf(snapshot.decisionsOf, row)].length === 0) continue;
    const view = await session.institutionSoon(row, today);
    if (view === undefined) continue;
    for (const [gap, { data }] of view.decisions()) {
      const found = view.gapById(gap);
      const next = found && gapIdentity(found.finding, view.analysis.context, of);
      if (next === undefined || next === gap) continue;
      changes.push({ op: 'remove', list: 'decisions', key: JSON.stringify([data.institution, gap]) });
      changes.push({ op: 'put', list: 'decisions', entity: { ...data, gap: next } });
    }
  }
  return changes;
}

/** The changes that make what refers to something refer to something else; what would be there twice is there once. */
function following(snapshot: Snapshot, found: readonly Put[], of: Renaming): Change[] {
  const finder = new RowFinder(snapshot);
  const changes: Change[] = [];
  for (const one of found) {
    const next = renamedPut(one, of);
    if (canonicalText(next.entity) === canonicalText(one.entity)) continue;
    const key = keyOfEntity(one);
    if (keyOfEntity(next) !== key) changes.push({ op: 'remove', list: one.list, key });
    // A component that would depend on itself depends on nothing by that.
    if (next.list === 'links' && next.entity.consumer === next.entity.supplier) continue;
    // What is there already stays as it is.
    if (next.list === 'links' && finder.rowOfKey('links', keyOfEntity(next)) >= 0) continue;
    changes.push(next);
  }
  return changes;
}

/** What one record of a vendor says that the other one does not. */
function filled(into: Party, from: Party): Party {
  const en = into.name.en ?? from.name.en;
  return {
    ...from,
    ...into,
    name: { ...into.name, ...(en === undefined ? {} : { en }) },
  };
}

/**
 * The changes that merge a vendor into another one, both by id: its services, contracts and whatever names it are the other one's
 * from then on, and what only it said of itself (a reading, contacts) is kept.
 */
export async function partyMergeChanges(session: ViewerSession, from: string, into: string): Promise<Change[]> {
  assertMayMerge(session);
  const [source, target] = [session.partyById(from), session.partyById(into)];
  if (source === undefined) throw notFound(session, 'parties', from, 'from');
  if (target === undefined) throw notFound(session, 'parties', into, 'into');
  if (source.row === target.row || source.data.type !== 'VENDOR' || target.data.type !== 'VENDOR')
    throw new CommandProblem('CANNOT_MERGE', 'into');
  const of: Renaming = { ...NO_RENAMING, parties: new Map([[from, into]]) };
  return [
    { op: 'put', list: 'parties', entity: filled(target.data, source.data) },
    ...following(session.snapshot, referring(session.snapshot, 'parties', from), of),
    ...(await decisionChanges(session, of)),
    { op: 'remove', list: 'parties', key: from },
  ];
}

/** The sheets of a component, as they are written. */
function sheetsOf({ snapshot }: ViewerSession, component: number): Sheet[] {
  return [...rowsOf(snapshot.sheetsOf, component)].map((row) => readSheet(snapshot, row));
}

/** Names for versions, of which none is taken; those that are free stay. */
function versionNames(moved: readonly Sheet[], taken: readonly Sheet[]): ReadonlyMap<string, string> {
  const used = new Set<string>(taken.map(({ version }) => version));
  const names = new Map<string, string>();
  for (const { version } of moved) {
    if (names.has(version)) continue;
    let name: string = version;
    for (let n = 2; used.has(name); n += 1) name = `${version}-${String(n)}`;
    used.add(name);
    names.set(version, name);
  }
  return names;
}

/** Sheets in which a supplier is named that is to go: those of what depends on it. */
function sheetsNaming({ snapshot }: ViewerSession, component: number, id: string): Put[] {
  const consumers = new Set(
    [...rowsOf(snapshot.linksTo, component)].map((link) => intAt(snapshot.links.consumer, link)),
  );
  return [...consumers].flatMap((consumer) =>
    [...rowsOf(snapshot.sheetsOf, consumer)].flatMap((row): Put[] => {
      const entity = readSheet(snapshot, row);
      const isNamed = (entity.lines ?? []).some(({ via }) => via === id);
      return isNamed ? [{ op: 'put', list: 'sheets', entity }] : [];
    }),
  );
}

/**
 * The changes that merge a service into another one of the same vendor and kind, both by id. The word of the vendor stands: where the
 * other one has published a sheet, sheets of this one become drafts of it, under names that are free; annexes name them all the same.
 */
export async function componentMergeChanges(session: ViewerSession, from: string, into: string): Promise<Change[]> {
  assertMayMerge(session);
  const [source, target] = [session.componentById(from), session.componentById(into)];
  if (source === undefined) throw notFound(session, 'components', from, 'from');
  if (target === undefined) throw notFound(session, 'components', into, 'into');
  const { owner, kind } = source.data;
  if (source.row === target.row || owner !== target.data.owner || kind !== target.data.kind)
    throw new CommandProblem('CANNOT_MERGE', 'into');
  const [moved, there] = [sheetsOf(session, source.row), sheetsOf(session, target.row)];
  const of: Renaming = { ...NO_RENAMING, components: new Map([[from, into]]), versions: versionNames(moved, there) };
  const isFree = !there.some(isPublished);
  const sheets = moved.flatMap((entity): Change[] => {
    const next = renamedPut({ op: 'put', list: 'sheets', entity }, of);
    if (next.list !== 'sheets') return [];
    const kept = isFree ? next : { ...next, entity: { ...next.entity, publishedOn: null } };
    return [{ op: 'remove', list: 'sheets', key: keyOfEntity({ list: 'sheets', entity }) }, kept];
  });
  const isSheetOf = ({ list, entity }: Put) => list === 'sheets' && 'component' in entity && entity.component === from;
  const found = referring(session.snapshot, 'components', from).filter((one) => !isSheetOf(one));
  const naming = sheetsNaming(session, source.row, at(session.snapshot.components.ids, source.row));
  return [
    ...sheets,
    ...following(session.snapshot, [...found, ...naming], of),
    ...(await decisionChanges(session, of)),
    { op: 'remove', list: 'components', key: from },
  ];
}
