import type {
  ComponentFieldsFragment,
  ContractFieldsFragment,
  FirstStepsQuery,
  PartyFieldsFragment,
} from '../../api/generated/documents.ts';
import { type ContractFields, type Draft, emptyDraft, NO_VENDOR, type VendorChoice } from './draft.ts';
import { linkKeyOf } from './entities.ts';
import { contractIdIn, idIn, linkKeyIn, proposedLinks, slotsOf, structureIn, unnamed } from './plan.ts';
import { answerKeyOf, connectionKey, type Structure, structureOf } from './structure.ts';
import type { SystemTemplate, Templates } from './templates.ts';

type StoredInstitution = NonNullable<FirstStepsQuery['institution']>;

/** What the server holds of an institution, as far as first steps can have made it. */
export interface Stored {
  readonly institution: StoredInstitution;
  readonly vendors: ReadonlyMap<string, PartyFieldsFragment>;
  readonly components: ReadonlyMap<string, ComponentFieldsFragment>;
  readonly contracts: ReadonlyMap<string, ContractFieldsFragment>;
  /** Keys of links whose consumer is one of the components. */
  readonly links: ReadonlyMap<string, ComponentFieldsFragment['suppliers']['nodes'][number]>;
}

/** How many entities can be asked for by their ids at once. */
const MAX_IDS = 100;

/** The ids of everything that first steps can have made of an institution, as the question for them takes them. */
export function idsToAsk({ systems, vendors }: Templates, institution: string) {
  const components = systems.flatMap(({ id, components: parts }) =>
    parts.map(({ suffix }) => idIn(institution, `${id}-${suffix}`)),
  );
  return {
    parties: vendors.map(({ id }) => idIn(institution, id)),
    components: components.slice(0, MAX_IDS),
    others: components.slice(MAX_IDS),
  };
}

const hasKey = <T extends object>(node: T | null): node is Extract<T, { readonly key: string }> =>
  node !== null && 'key' in node;

/** What the server holds, from its answer; undefined: there is no such institution. */
export function storedOf({ institution, parties, components, others }: FirstStepsQuery): Stored | undefined {
  if (institution === null) return undefined;
  const found = [...components, ...others].filter(hasKey);
  return {
    institution,
    vendors: new Map(parties.filter(hasKey).map((party) => [party.key, party])),
    components: new Map(found.map((component) => [component.key, component])),
    contracts: new Map(institution.contracts.nodes.map((contract) => [contract.key, contract])),
    links: new Map(
      found.flatMap(({ key, suppliers }) =>
        suppliers.nodes.map((link) => [linkKeyOf(key, link.supplier.key, link.kind), link] as const),
      ),
    ),
  };
}

/** How well what a system would be with some answers fits what is stored of it. */
function closeness(templates: Templates, system: SystemTemplate, draft: Draft, stored: Stored): number {
  const { key } = stored.institution;
  const { facilityClass } = draft.institution;
  const { elements, connections } = structureOf(templates, {
    facilityClass,
    systems: [system.id],
    answers: draft.answers,
  });
  const wanted = new Set(elements.map(({ id }) => idIn(key, id)));
  const all = system.components.map(({ suffix }) => idIn(key, `${system.id}-${suffix}`));
  const surplus = all.filter((id) => stored.components.has(id) && !wanted.has(id)).length;
  const points = elements.map(({ id, slot, exposure }) => {
    const component = stored.components.get(idIn(key, id));
    if (component === undefined) return -1;
    const isOwn = component.owner.key === key;
    return 1 + (isOwn === (slot === undefined) ? 1 : 0) + ((component.exposure ?? undefined) === exposure ? 1 : 0);
  });
  const linked = connections.filter(
    ({ consumer, supplier, kind, isWithin }) =>
      isWithin && stored.links.has(linkKeyOf(idIn(key, consumer), idIn(key, supplier), kind)),
  ).length;
  return points.reduce((sum, each) => sum + each, 0) + linked - surplus * 2;
}

/** The answers that explain best what is stored, question by question; the default where several do. */
function recallAnswers(templates: Templates, system: SystemTemplate, draft: Draft, stored: Stored): Draft {
  let known = draft;
  let best = closeness(templates, system, known, stored);
  for (const { id, decides, options } of system.questions) {
    if (decides !== 'STRUCTURE') continue;
    const before = known;
    for (const { value } of options) {
      const tried = { ...before, answers: { ...before.answers, [answerKeyOf(system.id, id)]: value } };
      const found = closeness(templates, system, tried, stored);
      if (found > best) [known, best] = [tried, found];
    }
  }
  return known;
}

/** The component of a registered vendor that stands in the place of an element, found by the links that lead to the element. */
function boundTo(stored: Stored, structure: Structure, element: string, party: string): string | undefined {
  const { key } = stored.institution;
  const kind = structure.elements.find(({ id }) => id === element)?.kind;
  for (const link of structure.connections) {
    if (link.supplier !== element) continue;
    const found = stored.components
      .get(idIn(key, link.consumer))
      ?.suppliers.nodes.find(
        ({ kind: how, supplier }) => how === link.kind && supplier.kind === kind && supplier.owner.key === party,
      );
    if (found !== undefined) return found.supplier.key;
  }
  return undefined;
}

/** The registered vendor of a slot: who owns its components, or what takes their place. */
function recallParty(stored: Stored, structure: Structure, slot: string): { key: string; name: string } | undefined {
  const { key } = stored.institution;
  const elements = structure.elements.filter((element) => element.slot === slot);
  for (const { id, kind } of elements) {
    const owner = stored.components.get(idIn(key, id))?.owner;
    if (owner !== undefined) return owner.key === key ? undefined : { key: owner.key, name: owner.name.ja };
    for (const link of structure.connections) {
      if (link.supplier !== id || !link.isWithin) continue;
      const found = stored.components
        .get(idIn(key, link.consumer))
        ?.suppliers.nodes.find(
          ({ kind: how, supplier }) => how === link.kind && supplier.kind === kind && supplier.owner.key !== key,
        );
      if (found !== undefined) return { key: found.supplier.owner.key, name: found.supplier.owner.name.ja };
    }
  }
  return undefined;
}

function recallVendor(templates: Templates, stored: Stored, structure: Structure, slot: string): VendorChoice {
  const party = recallParty(stored, structure, slot);
  const { key } = stored.institution;
  const own = idIn(key, slot);
  if (party !== undefined && party.key !== own) {
    const bound = structure.elements
      .filter((element) => element.slot === slot && !stored.components.has(idIn(key, element.id)))
      .flatMap(({ id }) => {
        const found = boundTo(stored, structure, id, party.key);
        return found === undefined ? [] : [[id, found] as const];
      });
    return { name: party.name, kana: '', party: party.key, bound: Object.fromEntries(bound) };
  }
  const node = stored.vendors.get(own);
  if (node === undefined) return NO_VENDOR;
  const template = templates.vendors.find(({ id }) => id === slot);
  const isUnnamed = template !== undefined && node.name.ja === unnamed(template.name).ja;
  return { name: isUnnamed ? '' : node.name.ja, kana: node.kana ?? '', bound: {} };
}

function recallContract(stored: Stored, draft: Draft, structure: Structure, slot: string): ContractFields | undefined {
  const { key } = stored.institution;
  const contract = stored.contracts.get(contractIdIn(key, slot));
  if (contract === undefined) return undefined;
  const covered = contract.covers.map((component) => component.key);
  const asked = structure.contracts.find((each) => each.slot === slot)?.covers ?? [];
  const bound = draft.vendors[slot]?.bound ?? {};
  return {
    startsOn: contract.startsOn,
    endsOn: contract.endsOn ?? '',
    renews: contract.renewal === 'AUTOMATIC',
    without: asked.filter((id) => !covered.includes(bound[id] ?? idIn(key, id))),
  };
}

/** The draft that what is stored stands for: first steps can be taken up again on another computer, or by another person. */
export function recallDraft(templates: Templates, stored: Stored): Draft {
  const { key, name, kana, facilityClass, facilityType, adopts } = stored.institution;
  const begun: Draft = {
    ...emptyDraft([]),
    institution: {
      name: name.ja,
      kana: kana ?? '',
      facilityClass: facilityClass ?? 'OTHER',
      facilityType: facilityType ?? '',
      adopts: adopts.map((edition) => edition.key),
    },
  };
  const chosen = templates.systems.filter(({ id, components }) =>
    components.some(({ suffix }) => stored.components.has(idIn(key, `${id}-${suffix}`))),
  );
  let answered: Draft = { ...begun, systems: chosen.map(({ id }) => id) };
  for (const system of chosen) answered = recallAnswers(templates, system, answered, stored);
  const whole = structureIn(templates, answered);
  const vendors = slotsOf(whole).map((slot) => [slot, recallVendor(templates, stored, whole, slot)] as const);
  const supplied: Draft = { ...answered, vendors: Object.fromEntries(vendors) };
  const structure = structureIn(templates, supplied);
  const contracts = structure.contracts.flatMap(({ slot }) => {
    const fields = recallContract(stored, supplied, structure, slot);
    return fields === undefined ? [] : [[slot, fields] as const];
  });
  const links = proposedLinks(structure)
    .filter((link) => stored.links.has(linkKeyIn(key, supplied, structure, link)))
    .map((link) => [connectionKey(link), true] as const);
  return { ...supplied, contracts: Object.fromEntries(contracts), links: Object.fromEntries(links) };
}
