import { parseDay } from '../../../schema/calendar/day.ts';
import { type ContractFields, type Draft, NO_CONTRACT, NO_VENDOR, type VendorChoice } from './draft.ts';
import { type Entity, keyOf, type List, linkKeyOf } from './entities.ts';
import { type AskedContract, connectionKey, type Element, type Structure, structureOf } from './structure.ts';
import type { BothWords, Templates } from './templates.ts';

/** The model's own ids of what first steps make: all in the name space of the institution. */
export const idIn = (institution: string, name: string): string => `${institution}.${name}`;
export const contractIdIn = (institution: string, slot: string): string => idIn(institution, `contract-${slot}`);

/** What a vendor is called until its name is known. */
export const unnamed = ({ ja, en }: BothWords): BothWords => ({ ja: `${ja}(社名未記入)`, en: `${en} (not named yet)` });

/** Entities that a draft stands for, by list and key. */
export type Plan = Readonly<Record<Exclude<List, 'catalogues'>, ReadonlyMap<string, Entity>>>;

/** Why a contract cannot be saved as it is typed. */
export type ContractProblem =
  | 'startMissing'
  | 'startUnreadable'
  | 'endUnreadable'
  | 'endBeforeStart'
  | 'nothingCovered';

/** Whether a contract was typed at all. */
export const isTyped = ({ startsOn, endsOn }: ContractFields): boolean =>
  startsOn.trim() !== '' || endsOn.trim() !== '';

/** What is wrong with a contract, by field; nothing where none was typed. */
export function problemsOfContract(
  fields: ContractFields,
  covers: readonly string[],
): Partial<Record<'startsOn' | 'endsOn' | 'covers', ContractProblem>> {
  if (!isTyped(fields)) return {};
  const [start, end] = [parseDay(fields.startsOn), parseDay(fields.endsOn)];
  const isEndTyped = fields.endsOn.trim() !== '';
  return {
    ...(start === undefined && { startsOn: fields.startsOn.trim() === '' ? 'startMissing' : 'startUnreadable' }),
    ...(isEndTyped && end === undefined && { endsOn: 'endUnreadable' }),
    ...(start !== undefined && end !== undefined && end < start && { endsOn: 'endBeforeStart' }),
    ...(covers.length > 0 && covers.every((each) => fields.without.includes(each)) && { covers: 'nothingCovered' }),
  };
}

/** What the vendor of a slot is. */
export const vendorOf = ({ vendors }: Draft, slot: string): VendorChoice => vendors[slot] ?? NO_VENDOR;

/** The component that an element is, or is to become. */
function componentOf(institution: string, draft: Draft, { id, slot }: Element): string {
  const choice = slot === undefined ? NO_VENDOR : vendorOf(draft, slot);
  return (choice.party === undefined ? undefined : choice.bound[id]) ?? idIn(institution, id);
}

/** Which services of a registered vendor are meant: of each kind the only one, where only one is asked for. */
export function usualBinding(
  elements: readonly Element[],
  services: readonly { readonly key: string; readonly kind: Element['kind'] }[],
): VendorChoice['bound'] {
  const bound = elements.flatMap(({ id, kind }) => {
    const [same, asked] = [services, elements].map((list) => list.filter((each) => each.kind === kind));
    const only = services.find((service) => service.kind === kind);
    return same?.length === 1 && asked?.length === 1 && only !== undefined ? [[id, only.key] as const] : [];
  });
  return Object.fromEntries(bound);
}

const isBound = (draft: Draft, { id, slot }: Element): boolean =>
  slot !== undefined && vendorOf(draft, slot).party !== undefined && vendorOf(draft, slot).bound[id] !== undefined;

/** What is to be there of a structure: interfaces of services that their vendor has registered itself are left to the vendor. */
function withoutForeign(draft: Draft, { elements, connections, contracts }: Structure): Structure {
  const bound = new Set(elements.filter((element) => isBound(draft, element)).map(({ id }) => id));
  const foreign = new Set(
    connections
      .filter(({ kind, consumer, supplier }) => kind === 'EXPOSED_BY' && bound.has(supplier) && !bound.has(consumer))
      .map(({ consumer }) => consumer),
  );
  return {
    elements: elements.filter(({ id }) => !foreign.has(id)),
    connections: connections.filter(
      ({ consumer, supplier }) => !foreign.has(consumer) && !foreign.has(supplier) && !bound.has(consumer),
    ),
    contracts: contracts.map((contract) => ({ ...contract, covers: contract.covers.filter((id) => !foreign.has(id)) })),
  };
}

/** What the templates make of a draft. */
export const structureIn = (templates: Templates, draft: Draft): Structure =>
  withoutForeign(
    draft,
    structureOf(templates, {
      facilityClass: draft.institution.facilityClass,
      systems: draft.systems,
      answers: draft.answers,
    }),
  );

/** The slots of the vendors that a structure needs, in the order of the file. */
export const slotsOf = ({ elements }: Structure): string[] => [
  ...new Set(elements.flatMap(({ slot }) => (slot === undefined ? [] : [slot]))),
];

function institutionOf(id: string, { institution }: Draft): Entity {
  const { name, kana, facilityClass, facilityType, adopts } = institution;
  return {
    id,
    type: 'INSTITUTION',
    name: { ja: name.trim() },
    facilityClass,
    ...(kana.trim() !== '' && { kana: kana.trim() }),
    ...(facilityType !== '' && { facilityType }),
    ...(adopts.length > 0 && { adopts }),
  };
}

function vendorEntity(id: string, { name, kana }: VendorChoice, slotName: BothWords): Entity {
  return {
    id,
    type: 'VENDOR',
    name: name.trim() === '' ? unnamed(slotName) : { ja: name.trim() },
    ...(kana.trim() !== '' && { kana: kana.trim() }),
  };
}

function contractEntityOf(
  institution: string,
  draft: Draft,
  asked: AskedContract,
  componentsOf: (ids: readonly string[]) => string[],
): Entity | undefined {
  const fields = draft.contracts[asked.slot] ?? NO_CONTRACT;
  if (!isTyped(fields) || Object.keys(problemsOfContract(fields, asked.covers)).length > 0) return undefined;
  const endsOn = parseDay(fields.endsOn);
  return {
    id: contractIdIn(institution, asked.slot),
    customer: institution,
    supplier: vendorOf(draft, asked.slot).party ?? idIn(institution, asked.slot),
    kind: asked.kind,
    covers: componentsOf(asked.covers.filter((id) => !fields.without.includes(id))),
    startsOn: parseDay(fields.startsOn),
    ...(endsOn !== undefined && { endsOn, renewal: fields.renews ? 'AUTOMATIC' : 'NONE' }),
  };
}

const byKey = (list: List, entities: readonly Entity[]): ReadonlyMap<string, Entity> =>
  new Map(entities.map((entity) => [keyOf(list, entity), entity]));

/** Contracts that were typed and cannot be saved so: what is saved of them stays. */
export const unreadableContracts = (templates: Templates, draft: Draft): string[] =>
  structureIn(templates, draft)
    .contracts.filter(({ slot, covers }) => {
      const problems = problemsOfContract(draft.contracts[slot] ?? NO_CONTRACT, covers);
      return Object.keys(problems).length > 0;
    })
    .map(({ slot }) => slot);

/** The entities that a draft stands for. */
export function planOf(templates: Templates, institution: string, draft: Draft): Plan {
  const structure = structureIn(templates, draft);
  const elements = new Map(structure.elements.map((element) => [element.id, element]));
  const componentsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const element = elements.get(id);
      return element === undefined ? [] : [componentOf(institution, draft, element)];
    });
  const vendors = slotsOf(structure).flatMap((slot): Entity[] => {
    const choice = vendorOf(draft, slot);
    const name = templates.vendors.find(({ id }) => id === slot)?.name ?? { ja: slot, en: slot };
    return choice.party === undefined ? [vendorEntity(idIn(institution, slot), choice, name)] : [];
  });
  const components = structure.elements
    .filter((element) => !isBound(draft, element))
    .map(({ id, kind, name, slot, layers, traits, exposure }) => ({
      id: idIn(institution, id),
      owner: slot === undefined ? institution : (vendorOf(draft, slot).party ?? idIn(institution, slot)),
      kind,
      name,
      ...(layers !== undefined && { layers }),
      ...(traits !== undefined && { traits }),
      ...(exposure !== undefined && { exposure }),
    }));
  const links = structure.connections
    .filter((connection) => connection.isWithin || draft.links[connectionKey(connection)] === true)
    .flatMap(({ consumer, supplier, kind, network }): Entity[] => {
      const [from, to] = componentsOf([consumer, supplier]);
      if (from === undefined || to === undefined || from === to) return [];
      return [{ consumer: from, supplier: to, kind, ...(network !== undefined && { network }) }];
    });
  const contracts = structure.contracts.flatMap((asked): Entity[] => {
    const entity = contractEntityOf(institution, draft, asked, componentsOf);
    return entity === undefined ? [] : [entity];
  });
  return {
    parties: byKey('parties', [institutionOf(institution, draft), ...vendors]),
    components: byKey('components', components),
    links: byKey('links', links),
    contracts: byKey('contracts', contracts),
  };
}

/** Links between systems that a person is asked about, with the components that they would join. */
export const proposedLinks = (structure: Structure): Structure['connections'] =>
  structure.connections.filter(({ isWithin }) => !isWithin);

/** The key in the model of a link that a person is asked about. */
export function linkKeyIn(
  institution: string,
  draft: Draft,
  structure: Structure,
  link: Structure['connections'][number],
): string {
  const of = (id: string) => {
    const element = structure.elements.find((each) => each.id === id);
    return element === undefined ? idIn(institution, id) : componentOf(institution, draft, element);
  };
  return linkKeyOf(of(link.consumer), of(link.supplier), link.kind);
}
