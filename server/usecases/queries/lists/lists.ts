import { lastDay, standingOf } from '../../../analysis/contracts/contracts.ts';
import { sheetInForce } from '../../../analysis/statements/positions.ts';
import type { Requirement } from '../../../model/catalogue.ts';
import { at, intAt } from '../../../model/snapshot/at.ts';
import { rowsOf } from '../../../model/snapshot/csr.ts';
import { dayNumber, NO_DAY } from '../../../model/snapshot/days.ts';
import type { PagedList } from '../../../model/snapshot/pagedList.ts';
import type { Day } from '../../../model/values.ts';
import type {
  ComponentKind,
  FacilityClass,
  FacilityType,
  Layer,
  PartyType,
  Phase,
  Priority,
  Reader,
} from '../../../model/vocabulary.ts';
import type { ViewerSession } from '../../viewerSession.ts';

import type { CatalogueHandle, SheetHandle } from './entities.ts';
import { occursIn, wantedOf } from './textMatch.ts';

/** Lists of entities that a viewer may see, as rows in the order of their ids. */

type Given<T> = T | null | undefined;

const byId =
  (ids: PagedList<string>) =>
  (a: number, b: number): number =>
    at(ids, a) < at(ids, b) ? -1 : 1;

/** Which parties; texts by name or id. */
export interface PartyListFilter {
  readonly text?: Given<string>;
  readonly type?: Given<PartyType>;
  readonly facilityTypes?: Given<readonly FacilityType[]>;
  readonly facilityClasses?: Given<readonly FacilityClass[]>;
  readonly adopts?: Given<string>;
}

export function listParties(session: ViewerSession, filter: Given<PartyListFilter>): number[] {
  const { parties } = session.snapshot;
  const { text, type, facilityTypes, facilityClasses, adopts } = filter ?? {};
  const wanted = text ? wantedOf(text) : undefined;
  return parties.ids
    .keys()
    .filter((row) => session.access.party(row))
    .filter((row) => !type || (parties.isInstitution[row] === 1) === (type === 'INSTITUTION'))
    .filter((row) => {
      if (wanted === undefined && !facilityTypes && !facilityClasses && !adopts) return true;
      const { data } = session.party(row);
      if (wanted !== undefined && !occursIn(wanted, [data.name.ja, data.name.en, data.kana, data.id])) return false;
      const profile = session.access.institution(row) ? data : undefined;
      if (facilityTypes && !facilityTypes.some((t) => t === profile?.facilityType)) return false;
      if (facilityClasses && !facilityClasses.some((c) => c === profile?.facilityClass)) return false;
      return !adopts || profile?.adopts?.some((id) => id === adopts) === true;
    })
    .sort(byId(parties.ids));
}

/** Which components; texts by name or id. */
export interface ComponentListFilter {
  readonly text?: Given<string>;
  readonly kinds?: Given<readonly ComponentKind[]>;
  /** Id of a party. */
  readonly owner?: Given<string>;
  readonly ownerType?: Given<PartyType>;
  readonly trait?: Given<string>;
}

export function listComponents(session: ViewerSession, filter: Given<ComponentListFilter>): number[] {
  const { components, parties, owned } = session.snapshot;
  const { text, kinds, owner, ownerType, trait } = filter ?? {};
  const wanted = text ? wantedOf(text) : undefined;
  const rows = owner ? [...rowsOf(owned, parties.rows.get(owner) ?? parties.ids.length)] : components.ids.keys();
  return rows
    .filter((row) => session.access.component(row))
    .filter(
      (row) =>
        !ownerType || (parties.isInstitution[intAt(components.owner, row)] === 1) === (ownerType === 'INSTITUTION'),
    )
    .filter((row) => {
      if (wanted === undefined && !kinds && !trait) return true;
      const { data } = session.component(row);
      if (wanted !== undefined && !occursIn(wanted, [data.name.ja, data.name.en, data.kana, data.id])) return false;
      return (!kinds || kinds.includes(data.kind)) && (!trait || data.traits?.includes(trait) === true);
    })
    .sort(byId(components.ids));
}

export type ContractStanding = 'FUTURE' | 'IN_FORCE' | 'ENDED';

/** How a contract stands on a day: one that neither runs nor has run out has not begun. */
export function contractStanding(session: ViewerSession, row: number, day: Day): ContractStanding {
  const standing = standingOf(session.snapshot, row, dayNumber(day));
  if (standing !== 'OTHER') return standing;
  const end = lastDay(session.snapshot, row);
  return end !== NO_DAY && end < dayNumber(day) ? 'ENDED' : 'FUTURE';
}

/** Which contracts; parties and components by id. */
export interface ContractListFilter {
  readonly party?: Given<string>;
  readonly covers?: Given<string>;
  readonly standing?: Given<ContractStanding>;
  readonly asOf?: Given<Day>;
}

/** The contracts of a party, as customer or supplier. */
export const contractsOf = (
  { snapshot: { contractsOfCustomer, contractsOfSupplier } }: ViewerSession,
  party: number,
): number[] =>
  party < 0 ? [] : [...new Set([...rowsOf(contractsOfCustomer, party), ...rowsOf(contractsOfSupplier, party)])];

/** Contracts among which all that are wanted are: looking at every one for each component of a page would take seconds. */
function rowsToLookAt(
  session: ViewerSession,
  party: number | undefined,
  component: number | undefined,
): readonly number[] {
  if (component !== undefined) return [...rowsOf(session.snapshot.contractsCovering, component)];
  return party === undefined ? session.snapshot.contracts.ids.keys() : contractsOf(session, party);
}

export function listContracts(session: ViewerSession, filter: Given<ContractListFilter>): number[] {
  const { contracts, parties, components } = session.snapshot;
  const { party, covers, standing, asOf } = filter ?? {};
  const partyRow = party ? (parties.rows.get(party) ?? -2) : undefined;
  const componentRow = covers ? (components.rows.get(covers) ?? -2) : undefined;
  return rowsToLookAt(session, partyRow, componentRow)
    .filter((row) => session.access.contract(row))
    .filter((row) => {
      const sides = [contracts.customer[row], contracts.supplier[row]];
      if (partyRow !== undefined && !sides.includes(partyRow)) return false;
      if (componentRow !== undefined && !contracts.covers.get(row)?.includes(componentRow)) return false;
      return !standing || contractStanding(session, row, asOf ?? session.today) === standing;
    })
    .sort(byId(contracts.ids));
}

/**
 * The links of a component, what it depends on or what depends on it: those of which both ends are seen otherwise than by
 * being public, because a vendor makes sheets public and not what stands behind.
 */
export function listLinks(session: ViewerSession, component: number, side: 'suppliers' | 'consumers'): number[] {
  const { linksFrom, linksTo, links } = session.snapshot;
  if (!session.access.near(component)) return [];
  const rows = rowsOf(side === 'suppliers' ? linksFrom : linksTo, component);
  const other = side === 'suppliers' ? links.supplier : links.consumer;
  return [...rows].filter((row) => session.access.near(intAt(other, row)));
}

/** The sheets of a component: drafts, then published ones, newest first. */
export function listSheets(session: ViewerSession, component: number): number[] {
  const { sheetsOf, sheets } = session.snapshot;
  const date = (row: number) => sheets.publishedOn[row] || Number.POSITIVE_INFINITY;
  return [...rowsOf(sheetsOf, component)]
    .filter((row) => session.access.sheet(row))
    .sort((a, b) => (date(a) === date(b) ? a - b : date(b) > date(a) ? 1 : -1));
}

/** The sheet of a component in force on a day. */
export function sheetOn(session: ViewerSession, component: number, day: Day): SheetHandle | undefined {
  const row = sheetInForce(session.snapshot, component, dayNumber(day));
  return row < 0 || !session.access.sheet(row) ? undefined : session.sheet(row);
}

/** A sheet by its version; a published one before a draft of the same name. */
export function sheetByVersion(session: ViewerSession, component: number, version: string): SheetHandle | undefined {
  const rows = listSheets(session, component).filter((row) => session.sheet(row).version === version);
  const row = rows.find((sheet) => session.sheet(sheet).publishedOn !== null) ?? rows[0];
  return row === undefined ? undefined : session.sheet(row);
}

/** Which requirements of a catalogue. */
export interface RequirementListFilter {
  readonly text?: Given<string>;
  readonly group?: Given<string>;
  readonly chapter?: Given<string>;
  readonly layers?: Given<readonly Layer[]>;
  readonly phases?: Given<readonly Phase[]>;
  readonly priority?: Given<Priority>;
  /** For one of these, or for whom is unknown. */
  readonly readers?: Given<readonly Reader[]>;
}

/** The requirements of a catalogue, in the document's order. */
export function listRequirements({ data }: CatalogueHandle, filter: Given<RequirementListFilter>): Requirement[] {
  const { text, group, chapter, layers, phases, priority, readers } = filter ?? {};
  const wanted = text ? wantedOf(text) : undefined;
  return (data.requirements ?? []).filter((r) => {
    const texts = [r.id, r.item, r.title?.ja, r.title?.en, r.summary?.ja, r.summary?.en];
    if (wanted !== undefined && !occursIn(wanted, texts)) return false;
    if ((group && r.group !== group) || (chapter && r.chapter !== chapter)) return false;
    if (layers && !layers.some((layer) => r.layers.includes(layer))) return false;
    if (phases && !phases.some((phase) => r.phases.includes(phase))) return false;
    if (readers && r.readers && !readers.some((reader) => r.readers?.includes(reader))) return false;
    return !priority || (r.priority ?? 'MUST') === priority;
  });
}
