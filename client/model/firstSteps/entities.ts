import type {
  ComponentFieldsFragment,
  ContractFieldsFragment,
  FirstStepsQuery,
  PartyFieldsFragment,
} from '../../api/generated/documents.ts';

/** An entity as the model has it (schema/model.schema.json). */
export type Entity = Readonly<Record<string, unknown>>;

/** The lists of a model that first steps write to, in the order in which they are put. */
export const LISTS = ['catalogues', 'parties', 'components', 'links', 'contracts'] as const;
export type List = (typeof LISTS)[number];

/** A change of the model, as `changesJson` has it. */
export type Change =
  | { readonly op: 'put'; readonly list: List; readonly entity: Entity }
  | { readonly op: 'remove'; readonly list: List; readonly key: string };

/** The key of a link among changes. */
export const linkKeyOf = (consumer: string, supplier: string, kind: string): string =>
  JSON.stringify([consumer, supplier, kind]);

/** The key of an entity within its list. */
export function keyOf(list: List, entity: Entity): string {
  const { id, consumer, supplier, kind } = entity;
  return list === 'links' ? linkKeyOf(String(consumer), String(supplier), String(kind)) : String(id);
}

/** A copy without what is not stated: null and undefined, empty lists, and objects in which nothing is stated. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(stated);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value)
    .map(([name, each]) => [name, stated(each)] as const)
    .filter(([, each]) => each !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const entityOf = (fields: Entity): Entity => Object.assign({}, stated(fields));

/** A party as the model has it. */
export function partyEntity(node: PartyFieldsFragment): Entity {
  const { key, type, name, kana, area, contacts } = node;
  const written = contacts.map((contact) => ({ ...contact, purpose: contact.purpose.toLowerCase() }));
  return entityOf({ id: key, type, name, kana, area, contacts: written });
}

/** An institution as the model has it. */
export function institutionEntity(node: NonNullable<FirstStepsQuery['institution']>): Entity {
  const { facilityType, facilityClass, adopts, treatments } = node;
  return {
    ...partyEntity(node),
    ...entityOf({
      facilityType,
      facilityClass,
      adopts: adopts.map(({ key }) => key),
      treatments: treatments.flatMap(({ component, kind, item, text }) =>
        component === null ? [] : [{ component: component.key, kind, item, text }],
      ),
    }),
  };
}

/** What each kind consists of where a component does not say it; with what a service carries while it runs on nothing else. */
const USUAL_LAYERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ORGANISATION: [['governance', 'organisation']],
  ON_PREMISES: [['data', 'application', 'platform', 'infrastructure', 'identity', 'facility']],
  TERMINAL: [['terminal']],
  APPLIANCE: [['network']],
  NETWORK: [['network']],
  LINE: [['connection']],
  SAAS: [
    ['data', 'application', 'identity'],
    ['data', 'application', 'identity', 'platform', 'infrastructure', 'facility'],
  ],
  PAAS: [['platform'], ['platform', 'infrastructure', 'facility']],
  IAAS: [['infrastructure', 'facility']],
  OPERATION: [[]],
  API: [['interface']],
  USAGE: [[]],
};

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

/** A component as the model has it; layers that its kind has anyway are left out, so that they go on following its links. */
export function componentEntity(node: ComponentFieldsFragment): Entity {
  const { key, owner, kind, layers, suppliers: _links, ...rest } = node;
  const written = layers.map((layer) => layer.toLowerCase());
  const isUsual = USUAL_LAYERS[kind]?.some((usual) => isSameSet(usual, written)) === true;
  return { ...entityOf({ id: key, owner: owner.key, kind, ...rest }), ...(isUsual ? {} : { layers: written }) };
}

/** A contract as the model has it. */
export function contractEntity(node: ContractFieldsFragment): Entity {
  const { key, customer, supplier, covers, subcontracting, annexes, bundles, ...rest } = node;
  return entityOf({
    id: key,
    customer: customer.key,
    supplier: supplier.key,
    covers: covers.map((component) => component.key),
    subcontracting: subcontracting && {
      policy: subcontracting.policy,
      consented: subcontracting.consented.map((party) => party.key),
    },
    annexes: annexes.map(({ component, sheetVersion }) => ({ component: component.key, sheetVersion })),
    bundles: bundles || undefined,
    ...rest,
  });
}
