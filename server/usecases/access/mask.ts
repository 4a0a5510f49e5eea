import type { Put } from '../../model/change.ts';
import type { Component } from '../../model/component.ts';
import type { Contract } from '../../model/contract.ts';
import type { Finding } from '../../model/finding.ts';
import type { Party } from '../../model/party.ts';
import type { Line, Sheet } from '../../model/sheet.ts';
import { NO_ROW, rowOf } from '../../model/snapshot/at.ts';
import type { ViewerSession } from '../viewerSession.ts';

/**
 * What a viewer is shown of an entity that it may see: ids of what is hidden are left out. Fields, history and the checks of
 * changes all go through these functions, so that they cannot differ.
 */

/** The fields of an entity, each with its value. */
export type Fields = ReadonlyMap<string, unknown>;

const sees = (session: ViewerSession) => ({
  component: (id: string) => session.componentById(id) !== undefined,
  party: (id: string) => session.partyById(id) !== undefined,
  evidence: (id: string) => session.evidenceById(id) !== undefined,
});

/**
 * What of a party is told: of another party the name and how it is read, and whom to turn to where there is a contract with it;
 * what an institution is and adopts is its own.
 */
export function shownParty({ access, snapshot }: ViewerSession, party: Party): Party {
  const row = rowOf(snapshot.parties, party.id);
  if (access.everything || (row >= 0 && access.owns(row))) return party;
  const { id, type, name, kana, area, contacts } = party;
  return {
    id,
    type,
    name,
    ...(kana === undefined ? {} : { kana }),
    ...(area === undefined ? {} : { area }),
    ...(contacts === undefined || row < 0 || !access.contacts(row) ? {} : { contacts }),
  };
}

/** The component on which a line relies, for those who may see it and for the owner of the sheet's component (its row). */
export function shownVia(session: ViewerSession, component: number, via: string | undefined): string | undefined {
  if (via === undefined) return undefined;
  const { access, snapshot } = session;
  const isOwn = access.owns(snapshot.components.owner[component] ?? NO_ROW);
  return access.everything || isOwn || sees(session).component(via) ? via : undefined;
}

/**
 * What is shown of a component: the ids of the credentials that open it are for its owner, and for institutions that see it
 * otherwise than by its being public or offered to them.
 */
export function shownComponent({ access, snapshot }: ViewerSession, component: Component): Component {
  if (access.everything || component.credentials === undefined) return component;
  const row = rowOf(snapshot.components, component.id);
  const isOwn = access.owns(snapshot.components.owner[row] ?? NO_ROW);
  if (isOwn || (snapshot.parties.isInstitution[access.own] === 1 && access.near(row))) return component;
  const { credentials: _, ...shown } = component;
  return shown;
}

/** What is shown of a finding: the party that it is assigned to where that is seen. */
export function shownFinding(session: ViewerSession, { assignee, ...finding }: Finding): Finding {
  return { ...finding, ...(assignee === undefined || !sees(session).party(assignee) ? {} : { assignee }) };
}

/** Ids of the evidence that a line names, of that which may be seen. */
export const shownEvidence = (session: ViewerSession, { evidence = [] }: Line) =>
  evidence.filter(sees(session).evidence);

/** Ids of the components that a contract covers, of those that may be seen. */
export const shownCovers = (session: ViewerSession, { covers }: Contract) => covers.filter(sees(session).component);

/** Ids of the parties consented to, of those that may be seen. */
export const shownConsented = (session: ViewerSession, { subcontracting }: Contract) =>
  (subcontracting?.consented ?? []).filter(sees(session).party);

/** The annexes of a contract whose component may be seen. */
export const shownAnnexes = (session: ViewerSession, { annexes = [] }: Contract) =>
  annexes.filter(({ component }) => sees(session).component(component));

/** What is shown of a line of a sheet of a component (its row). */
export function shownLine(session: ViewerSession, component: number, { via, evidence, ...line }: Line): Line {
  const shown = shownVia(session, component, via);
  return {
    ...line,
    ...(shown === undefined ? {} : { via: shown }),
    ...(evidence === undefined ? {} : { evidence: shownEvidence(session, { ...line, evidence }) }),
  };
}

/** What is shown of a sheet of a component (its row). */
export function shownSheet(session: ViewerSession, component: number, { lines, ...sheet }: Sheet): Sheet {
  return { ...sheet, ...(lines && { lines: lines.map((line) => shownLine(session, component, line)) }) };
}

/** What is shown of a contract in place of what it says; undefined for a field that is not shown. */
function replacedInContract(session: ViewerSession, contract: Contract): Readonly<Record<string, unknown>> {
  const { party } = sees(session);
  const { customer, supplier, subcontracting } = contract;
  return {
    customer: party(customer) ? customer : undefined,
    supplier: party(supplier) ? supplier : undefined,
    covers: shownCovers(session, contract),
    annexes: shownAnnexes(session, contract),
    subcontracting: subcontracting && { ...subcontracting, consented: shownConsented(session, contract) },
  };
}

function withReplaced(entity: object, others: Readonly<Record<string, unknown>>): Map<string, unknown> {
  const shown = new Map<string, unknown>(Object.entries(entity));
  for (const [name, value] of Object.entries(others)) {
    if (value === undefined) shown.delete(name);
    else if (shown.has(name)) shown.set(name, value);
  }
  return shown;
}

const shownContract = (session: ViewerSession, contract: Contract): object =>
  Object.fromEntries(withReplaced(contract, replacedInContract(session, contract)));

/** Fields of which something is left out, by name; undefined for a field that is not shown. */
function replaced(session: ViewerSession, put: Put): Readonly<Record<string, unknown>> {
  if (put.list === 'components') {
    const { owner } = put.entity;
    const { credentials } = shownComponent(session, put.entity);
    return { owner: sees(session).party(owner) ? owner : undefined, credentials };
  }
  if (put.list === 'sheets') {
    const row = rowOf(session.snapshot.components, put.entity.component);
    return { lines: shownSheet(session, row, put.entity).lines };
  }
  if (put.list === 'contracts') return replacedInContract(session, put.entity);
  if (put.list === 'findings') return { assignee: shownFinding(session, put.entity).assignee };
  if (put.list !== 'proposals') return {};
  const { by, contract, basis } = put.entity;
  return {
    by: sees(session).party(by) ? by : undefined,
    contract: shownContract(session, contract),
    basis: basis && shownContract(session, basis),
  };
}

/** The fields of an entity as its viewer is shown them. */
export function shownFields(session: ViewerSession, put: Put): Fields {
  if (session.access.everything) return new Map(Object.entries(put.entity));
  if (put.list === 'parties') return new Map(Object.entries(shownParty(session, put.entity)));
  return withReplaced(put.entity, replaced(session, put));
}
