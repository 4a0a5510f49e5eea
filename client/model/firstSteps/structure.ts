import type {
  ComponentKind,
  ContractKind,
  Exposure,
  FacilityClass,
  LinkKind,
  NetworkType,
} from '../../api/generated/documents.ts';
import {
  type BothWords,
  type Condition,
  defaultAnswer,
  type SystemTemplate,
  type TemplateComponent,
  type TemplateLink,
  type Templates,
} from './templates.ts';

/** A component as the templates propose it; `id` is unique among all templates. */
export interface Element {
  readonly id: string;
  readonly system: string;
  readonly kind: ComponentKind;
  readonly name: BothWords;
  /** The vendor's slot; absent: the institution owns it. */
  readonly slot?: string;
  readonly roles: readonly string[];
  readonly layers?: readonly string[];
  readonly traits?: readonly string[];
  readonly exposure?: Exposure;
}

/** A link as the templates propose it, between elements. */
export interface Connection {
  readonly consumer: string;
  readonly supplier: string;
  readonly kind: LinkKind;
  readonly network?: NetworkType;
  /** Whether it belongs to a system; else it joins two of them, and a person says whether it is there. */
  readonly isWithin: boolean;
}

/** A contract to ask about: what a vendor's slot would be under contract for. */
export interface AskedContract {
  readonly slot: string;
  readonly kind: ContractKind;
  readonly covers: readonly string[];
  readonly asks: readonly BothWords[];
}

/** What the templates make of chosen systems and answers. */
export interface Structure {
  readonly elements: readonly Element[];
  readonly connections: readonly Connection[];
  /** By slot, in the order in which the slots occur. */
  readonly contracts: readonly AskedContract[];
}

/** What was chosen. Answers are under `system.question`. */
export interface Choices {
  readonly facilityClass: FacilityClass;
  readonly systems: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
}

/** The key of an answer. */
export const answerKeyOf = (system: string, question: string): string => `${system}.${question}`;

/** The id of an element. */
const elementId = (system: string, suffix: string): string => `${system}-${suffix}`;

/** The answers to a system's questions: those given, else the defaults. */
export function answersTo(system: SystemTemplate, choices: Choices): Readonly<Record<string, string>> {
  return Object.fromEntries(
    system.questions.map((question) => {
      const given = choices.answers[answerKeyOf(system.id, question.id)];
      const isOffered = question.options.some(({ value }) => value === given);
      return [question.id, (isOffered ? given : undefined) ?? defaultAnswer(question, choices.facilityClass)];
    }),
  );
}

const holds = (condition: Condition | undefined, answers: Readonly<Record<string, string>>): boolean =>
  Object.entries(condition ?? {}).every(([question, accepted]) => accepted.includes(answers[question] ?? ''));

function elementOf(system: SystemTemplate, template: TemplateComponent, answers: Readonly<Record<string, string>>) {
  const changes = (template.set ?? []).filter((change) => holds(change.if, answers));
  let made = template;
  for (const change of changes) made = { ...made, ...change };
  const { suffix, kind, name, owner, vendor, roles = [], layers, traits, exposure } = made;
  const element: Element = {
    id: elementId(system.id, suffix),
    system: system.id,
    kind,
    name,
    roles,
    ...(owner === 'VENDOR' && vendor !== undefined && { slot: vendor }),
    ...(layers !== undefined && { layers }),
    ...(traits !== undefined && { traits }),
    ...(exposure !== undefined && { exposure }),
  };
  return element;
}

/** What a link of a kind may join (README of the server's model, the table of links); ends within a system are right already. */
const SUPPLIERS: Readonly<Record<LinkKind, readonly ComponentKind[]>> = {
  USES: ['SAAS', 'PAAS', 'IAAS', 'NETWORK', 'LINE', 'OPERATION', 'API', 'ON_PREMISES'],
  RUNS_ON: ['ON_PREMISES', 'TERMINAL', 'APPLIANCE', 'SAAS', 'PAAS', 'IAAS'],
  OPERATED_BY: ['OPERATION'],
  CALLS: ['API'],
  CONNECTS_VIA: ['NETWORK', 'LINE', 'APPLIANCE', 'TERMINAL', 'ON_PREMISES'],
  AUTHENTICATES_VIA: ['ON_PREMISES', 'SAAS', 'PAAS', 'IAAS'],
  EXPOSED_BY: ['ON_PREMISES', 'APPLIANCE', 'NETWORK', 'SAAS', 'PAAS', 'IAAS'],
};
const NO_CONSUMERS: Partial<Readonly<Record<LinkKind, readonly ComponentKind[]>>> = {
  RUNS_ON: ['ORGANISATION', 'USAGE', 'API'],
  CALLS: ['ORGANISATION'],
  CONNECTS_VIA: ['ORGANISATION', 'API'],
};

function connectionsOf(
  templates: Templates,
  system: SystemTemplate,
  link: TemplateLink,
  elements: readonly Element[],
): Connection[] {
  const endsOf = (suffix: string | undefined, role: string | undefined, fits: (kind: ComponentKind) => boolean) => {
    if (suffix !== undefined) return elements.filter(({ id }) => id === elementId(system.id, suffix));
    const holders = elements.filter(({ roles, kind }) => roles.includes(role ?? '') && fits(kind));
    const isOne = templates.roles.find(({ id }) => id === role)?.takes === 'ONE';
    return isOne ? holders.slice(0, 1) : holders;
  };
  const consumers = endsOf(link.from, link.fromRole, (kind) => NO_CONSUMERS[link.kind]?.includes(kind) !== true);
  const suppliers = endsOf(link.to, link.toRole, (kind) => SUPPLIERS[link.kind].includes(kind));
  return consumers.flatMap((consumer) =>
    suppliers
      .filter((supplier) => supplier.id !== consumer.id)
      .map((supplier) => ({
        consumer: consumer.id,
        supplier: supplier.id,
        kind: link.kind,
        isWithin: consumer.system === supplier.system,
        ...(link.network !== undefined && { network: link.network }),
      })),
  );
}

/** A text that is the same for links between the same elements of the same kind. */
export const connectionKey = ({
  consumer,
  supplier,
  kind,
}: Pick<Connection, 'consumer' | 'supplier' | 'kind'>): string => `${consumer} ${kind} ${supplier}`;

function contractsOf(
  systems: readonly { readonly system: SystemTemplate; readonly answers: Readonly<Record<string, string>> }[],
  elements: readonly Element[],
): AskedContract[] {
  const bySlot = new Map<string, AskedContract>();
  for (const { system, answers } of systems) {
    for (const contract of system.contracts) {
      if (!holds(contract.if, answers)) continue;
      const ids = contract.covers.map((suffix) => elementId(system.id, suffix));
      const covers = elements.filter(({ id, slot }) => ids.includes(id) && slot === contract.vendor);
      if (covers.length === 0) continue;
      const before = bySlot.get(contract.vendor);
      bySlot.set(contract.vendor, {
        slot: contract.vendor,
        kind: before?.kind ?? contract.kind,
        covers: [...new Set([...(before?.covers ?? []), ...covers.map(({ id }) => id)])],
        asks: [...(before?.asks ?? []), contract.ask],
      });
    }
  }
  return [...bySlot.values()];
}

/**
 * What the templates make of chosen systems: components, links and contracts to ask about, in the order of the file. A link
 * with an end that is not there is left out, as are a second link of the same kind between the same two and one to itself.
 */
export function structureOf(templates: Templates, choices: Choices): Structure {
  const chosen = templates.systems
    .filter(({ id }) => choices.systems.includes(id))
    .map((system) => ({ system, answers: answersTo(system, choices) }));
  const elements = chosen.flatMap(({ system, answers }) =>
    system.components
      .filter((component) => holds(component.if, answers))
      .map((component) => elementOf(system, component, answers)),
  );
  const connections = chosen.flatMap(({ system, answers }) =>
    system.links
      .filter((link) => holds(link.if, answers))
      .flatMap((link) => connectionsOf(templates, system, link, elements)),
  );
  const once = new Map(connections.map((connection) => [connectionKey(connection), connection]));
  return { elements, connections: [...once.values()], contracts: contractsOf(chosen, elements) };
}
