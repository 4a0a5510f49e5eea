import { type Change, type Entity, keyOfChange, type Put } from '../../../server/model/change.ts';
import type { Contract } from '../../../server/model/contract.ts';
import { readSnapshot } from '../../../server/model/snapshot/snapshot.ts';
import type { Actor, Commit } from '../../../server/store/port.ts';
import { knownFrom, tellingOf } from '../../../server/usecases/queries/history/describe.ts';
import { compareEntity } from '../../../server/usecases/queries/history/entityChange.ts';
import type { HistoryEntry } from '../../../server/usecases/queries/history/history.ts';
import type { InstitutionView } from '../../../server/usecases/queries/institutionView.ts';
import type { ViewerSession } from '../../../server/usecases/viewerSession.ts';

/** A change with what was there before it. */
interface Remembered {
  readonly change: Change;
  readonly name: string;
  readonly position: number;
  readonly before: Put | undefined;
}

/** What the change is about: what it put, or what it took away. */
const shownOf = ({ change, before }: Remembered) => (change.op === 'put' ? change.entity : before?.entity);

const ownerNow = ({ snapshot: { components, parties } }: ViewerSession, id: string) =>
  parties.ids.get(components.owner[components.rows.get(id) ?? -1] ?? -1);

/** The parties to a contract, or to the contract that a proposal is about. */
function partiesTo(entity: Entity): string[] | undefined {
  const contract = 'contract' in entity ? entity.contract : 'covers' in entity ? entity : undefined;
  return contract && [contract.customer, contract.supplier];
}

/** Ids of the components of the viewer's institution and of what they rest on; none where it is no institution. */
function ownChain({ snapshot, viewer }: ViewerSession): Set<string> {
  const { components, links, parties } = readSnapshot(snapshot);
  const isInstitution = parties.some(({ id, type }) => id === viewer.party && type === 'INSTITUTION');
  const reached = new Set<string>(components.flatMap((c) => (isInstitution && c.owner === viewer.party ? [c.id] : [])));
  for (const id of reached) for (const l of links) if (l.consumer === id) reached.add(l.supplier);
  return reached;
}

/** Whether a finding is the party's own, or assigned to the party as an institution that rests on the component. */
function isFindingOf(session: ViewerSession, own: string | undefined, of: Entity<'findings'>): boolean {
  if (own === undefined) return false;
  return ownerNow(session, of.component) === own || (of.assignee === own && ownChain(session).has(of.component));
}

/** Whether an entity, as it was or is, is for the viewer's eyes (the table in server/usecases/access/README.md). */
function maySeeEntity(session: ViewerSession, entity: Entity): boolean {
  const { access, snapshot, viewer } = session;
  const { components, parties } = snapshot;
  const own = viewer.role === 'PUBLIC' || !parties.rows.has(viewer.party ?? '') ? undefined : viewer.party;
  const isOwn = (party: string | undefined) => own !== undefined && party === own;
  const component = (id: string) => access.near(components.rows.get(id) ?? -1);
  if (access.everything || 'requirements' in entity) return true;
  const sides = partiesTo(entity);
  if (sides !== undefined) return sides.some(isOwn);
  if ('gap' in entity) return isOwn(entity.institution);
  if ('foundOn' in entity) return isFindingOf(session, own, entity);
  if ('consumer' in entity) return component(entity.consumer) && component(entity.supplier);
  if ('version' in entity) {
    if (entity.publishedOn !== null && entity.publishedOn !== undefined) return component(entity.component);
    return isOwn(ownerNow(session, entity.component));
  }
  if ('owner' in entity)
    return isOwn(entity.owner) || (component(entity.id) && entity.owner === ownerNow(session, entity.id));
  if ('type' in entity) return access.nearParty(parties.rows.get(entity.id) ?? -1);
  return session.evidenceById(entity.id) !== undefined;
}

/** Whether a change concerns an institution: what it put is its own or in its chain, what it took away was or touches it. */
export function concernsNaively(view: InstitutionView): (remembered: Remembered) => boolean {
  const { data } = view.session.party(view.row);
  const chain = new Set<string>(view.analysis.context.chain.nodes.map(({ id }) => id));
  return (remembered) => {
    const entity = shownOf(remembered);
    const isGone = remembered.change.op === 'remove';
    if (entity === undefined) return false;
    if ('requirements' in entity) return (data.adopts ?? []).some((id) => id === entity.id);
    const sides = partiesTo(entity);
    if (sides !== undefined) return sides.some((id) => id === data.id);
    if ('gap' in entity) return entity.institution === data.id;
    if ('consumer' in entity) return chain.has(entity.consumer) || (isGone && chain.has(entity.supplier));
    if ('component' in entity) return chain.has(entity.component);
    if ('owner' in entity) return chain.has(entity.id) || (isGone && entity.owner === data.id);
    return 'type' in entity && entity.id === data.id;
  };
}

/** What is asked of the naive log. */
interface Wanted {
  readonly entity?: string | undefined;
  readonly within?: ((remembered: Remembered) => boolean) | undefined;
  /** Without an entity only a limited number of changes of a commit are looked at. */
  readonly maxSummaries: number;
}

/** Of another party only the name; what an institution is and adopts is its own (the table in server/usecases/access/README.md). */
function nameOnly(session: ViewerSession, entity: Entity<'parties'>): Entity<'parties'> {
  const isOwn = session.viewer.role !== 'PUBLIC' && entity.id === session.viewer.party;
  return isOwn ? entity : { id: entity.id, type: entity.type, name: entity.name };
}

/** A contract without ids of what is hidden. */
function contractSeen(session: ViewerSession, contract: Contract): object {
  const isParty = (id: string) => session.partyById(id) !== undefined;
  const isComponent = (id: string) => session.componentById(id) !== undefined;
  const seen = Object.entries(contract).flatMap(([name]): [string, unknown][] => {
    if (name === 'customer' || name === 'supplier') return isParty(contract[name]) ? [[name, contract[name]]] : [];
    if (name === 'covers') return [[name, contract.covers.filter(isComponent)]];
    if (name === 'annexes') return [[name, contract.annexes?.filter(({ component }) => isComponent(component))]];
    if (name !== 'subcontracting') return [[name, new Map(Object.entries(contract)).get(name)]];
    const { consented = [], ...policy } = contract.subcontracting ?? {};
    return [[name, { ...policy, consented: consented.filter(isParty) }]];
  });
  return Object.fromEntries(seen);
}

/** Credentials are for the owner of a component, and for institutions that see it otherwise than by its being public. */
function seesCredentials(session: ViewerSession, id: string): boolean {
  const { parties, components } = session.snapshot;
  const own = parties.rows.get(session.viewer.role === 'PUBLIC' ? '' : (session.viewer.party ?? ''));
  if (own === undefined) return false;
  const isNear = session.access.near(components.rows.get(id) ?? -1);
  return ownerNow(session, id) === session.viewer.party || (isNear && parties.isInstitution[own] === 1);
}

/** The fields of an entity without ids of what is hidden. */
function fieldsSeen(session: ViewerSession, { list, entity }: Put): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>(Object.entries(entity));
  if (session.access.everything) return fields;
  const parties = (ids: readonly string[]) => ids.filter((id) => session.partyById(id) !== undefined);
  const components = (ids: readonly string[]) => ids.filter((id) => session.componentById(id) !== undefined);
  if (list === 'parties') return new Map(Object.entries(nameOnly(session, entity)));
  if (list === 'components' && !seesCredentials(session, entity.id)) fields.delete('credentials');
  if (list === 'components' && parties([entity.owner]).length === 0) fields.delete('owner');
  if (list === 'sheets' && entity.lines !== undefined) {
    const isOwn = ownerNow(session, entity.component) === session.viewer.party;
    const lines = entity.lines.map(({ via, evidence, ...line }) => {
      const isVia = via !== undefined && (isOwn || components([via]).length > 0);
      const shown = evidence?.filter((id) => session.evidenceById(id) !== undefined);
      return { ...line, ...(isVia ? { via } : {}), ...(shown ? { evidence: shown } : {}) };
    });
    fields.set('lines', lines);
  }
  if (list === 'findings' && entity.assignee && parties([entity.assignee]).length === 0) fields.delete('assignee');
  if (list === 'contracts') return new Map(Object.entries(contractSeen(session, entity)));
  if (list !== 'proposals') return fields;
  if (parties([entity.by]).length === 0) fields.delete('by');
  fields.set('contract', contractSeen(session, entity.contract));
  if (entity.basis) fields.set('basis', contractSeen(session, entity.basis));
  return fields;
}

function describe(session: ViewerSession, shown: readonly Remembered[]): HistoryEntry['changes'] {
  const telling = tellingOf(
    { ...knownFrom(session.snapshot), fieldsOf: (put) => fieldsSeen(session, put) },
    shown.map(({ change }) => change),
  );
  return shown.flatMap(({ change, before }) => {
    const after = change.op === 'put' ? change : undefined;
    const told = before !== undefined && maySeeEntity(session, before.entity) ? before : undefined;
    return compareEntity(told, after, telling) ?? [];
  });
}

/** The history as it is told, from a log that keeps everything in memory. Newest first. */
export function naiveHistory(commits: readonly Commit[], session: ViewerSession, wanted: Wanted): HistoryEntry[] {
  const { access, viewer, model } = session;
  const { entity, within = () => true, maxSummaries } = wanted;
  const last = new Map<string, Put | undefined>();
  const isOurs = ({ party }: Actor) => access.everything || (party !== undefined && party === viewer.party);
  const entries = commits.flatMap(({ revision, at, by, changes }): HistoryEntry[] => {
    if (revision > model.revision) return [];
    const remembered = changes.map((change, position): Remembered => {
      const name = `${change.list}/${keyOfChange(change)}`;
      const before = last.get(name);
      last.set(name, change.op === 'put' ? change : undefined);
      return { change, name, position, before };
    });
    const shown = remembered.filter((each) => {
      const isAsked = entity === undefined ? each.position < maxSummaries : each.name === entity;
      const seen = shownOf(each);
      return isAsked && within(each) && seen !== undefined && maySeeEntity(session, seen);
    });
    if (shown.length === 0) return [];
    const leftOut = entity === undefined && access.everything ? Math.max(0, changes.length - maxSummaries) : 0;
    const party = by.party === undefined ? undefined : session.partyById(by.party);
    const name = isOurs(by) ? by.id : '—';
    return [{ revision, at, by: name, party, changes: describe(session, shown), leftOut }];
  });
  return entries.reverse();
}
