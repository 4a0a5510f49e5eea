import type { Entity, Put } from './change.ts';
import type { Contract } from './contract.ts';
import { componentId, type PartyId, partyId } from './values.ts';

/** Ids that take the place of others; those that are not named stay. */
export interface Renaming {
  readonly parties: ReadonlyMap<string, string>;
  readonly components: ReadonlyMap<string, string>;
  /** Versions of the sheets of renamed components. */
  readonly versions: ReadonlyMap<string, string>;
}

/** Nothing is renamed. */
export const NO_RENAMING: Renaming = { parties: new Map(), components: new Map(), versions: new Map() };

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

const partyIn = ({ parties }: Renaming, id: string): PartyId => partyId.parse(parties.get(id) ?? id);
const componentIn = ({ components }: Renaming, id: string) => componentId.parse(components.get(id) ?? id);

function renamedContract(contract: Contract, of: Renaming): Contract {
  const { customer, supplier, covers, subcontracting, annexes, ...rest } = contract;
  const signed = annexes?.map(({ component, sheetVersion }) => ({
    component: componentIn(of, component),
    sheetVersion: of.components.has(component) ? (of.versions.get(sheetVersion) ?? sheetVersion) : sheetVersion,
  }));
  const once = signed?.filter((annex, at) => signed.findIndex((other) => other.component === annex.component) === at);
  return {
    ...rest,
    customer: partyIn(of, customer),
    supplier: partyIn(of, supplier),
    covers: unique(covers.map((id) => componentIn(of, id))),
    ...(once === undefined ? {} : { annexes: once }),
    ...(subcontracting === undefined
      ? {}
      : {
          subcontracting: {
            ...subcontracting,
            ...(subcontracting.consented === undefined
              ? {}
              : { consented: unique(subcontracting.consented.map((id) => partyIn(of, id))) }),
          },
        }),
  };
}

function renamedSheet(sheet: Entity<'sheets'>, of: Renaming): Entity<'sheets'> {
  const { component, version, lines, ...rest } = sheet;
  return {
    ...rest,
    component: componentIn(of, component),
    version: of.components.has(component) ? (of.versions.get(version) ?? version) : version,
    ...(lines === undefined
      ? {}
      : {
          lines: lines.map((line) =>
            line.via === undefined ? line : { ...line, via: of.components.get(line.via) ?? line.via },
          ),
        }),
  };
}

/** An entity with all references to what is renamed following; its own id, too, where that is. Ids of gaps stay. */
export function renamedPut(put: Put, of: Renaming): Put {
  switch (put.list) {
    case 'parties': {
      const { treatments, ...rest } = put.entity;
      const followed = treatments?.map((one) => ({ ...one, component: componentIn(of, one.component) }));
      const entity = { ...rest, id: partyIn(of, put.entity.id), ...(followed && { treatments: followed }) };
      return { ...put, entity };
    }
    case 'components': {
      const { id, owner } = put.entity;
      return { ...put, entity: { ...put.entity, id: componentIn(of, id), owner: partyIn(of, owner) } };
    }
    case 'links': {
      const { consumer, supplier } = put.entity;
      return {
        ...put,
        entity: { ...put.entity, consumer: componentIn(of, consumer), supplier: componentIn(of, supplier) },
      };
    }
    case 'sheets':
      return { ...put, entity: renamedSheet(put.entity, of) };
    case 'contracts':
      return { ...put, entity: renamedContract(put.entity, of) };
    case 'findings': {
      const { component, assignee } = put.entity;
      const entity = {
        ...put.entity,
        component: componentIn(of, component),
        ...(assignee === undefined ? {} : { assignee: partyIn(of, assignee) }),
      };
      return { ...put, entity };
    }
    case 'decisions':
      return { ...put, entity: { ...put.entity, institution: partyIn(of, put.entity.institution) } };
    case 'proposals': {
      const { by, contract, basis } = put.entity;
      const entity = {
        ...put.entity,
        by: partyIn(of, by),
        contract: renamedContract(contract, of),
        ...(basis === undefined ? {} : { basis: renamedContract(basis, of) }),
      };
      return { ...put, entity };
    }
    case 'catalogues':
    case 'evidence':
      return put;
  }
}
