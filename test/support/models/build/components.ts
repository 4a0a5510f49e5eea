import type { Rng } from '../rng.ts';
import type { Assurance, Component, ComponentKind, Disclosure, Layer, Needs, Party } from '../types.ts';
import { AROUND_TODAY, dayAt } from './days.ts';
import { drawTerms } from './terms.ts';
import { hasRoom, TRAITS, type World } from './world.ts';

type Kinds = Readonly<Partial<Record<ComponentKind, number>>>;

/** An institution can own any service besides its own systems: institutions supply institutions. */
const INSTITUTION_KINDS = {
  ON_PREMISES: 30,
  APPLIANCE: 18,
  TERMINAL: 12,
  NETWORK: 10,
  ORGANISATION: 12,
  SAAS: 6,
  IAAS: 4,
  OPERATION: 5,
  LINE: 3,
};

const VENDOR_KINDS = {
  SAAS: 24,
  PAAS: 13,
  IAAS: 13,
  OPERATION: 26,
  LINE: 7,
  NETWORK: 5,
  APPLIANCE: 5,
  ON_PREMISES: 5,
  ORGANISATION: 2,
};

const LAYERS: readonly Layer[] = ['application', 'data', 'platform', 'network', 'terminal', 'interface'];

/** Kinds without layers of their own get some more often, or no cell of theirs would ever be applicable. */
const LAYERS_PERCENT: Kinds = { USAGE: 35, OPERATION: 25 };

function drawAssurance(rng: Rng, percent: number): Assurance {
  const assurance: Assurance = {};
  if (rng.chance(percent)) assurance.ial = rng.int(1, 3);
  if (rng.chance(percent)) assurance.aal = rng.int(1, 3);
  if (rng.chance(percent)) assurance.fal = rng.int(1, 3);
  return assurance;
}

function drawNeeds(rng: Rng): Needs {
  const needs: Needs = drawTerms(rng, 45);
  if (rng.chance(50)) needs.assurance = drawAssurance(rng, 60);
  return needs;
}

function drawDisclosures(rng: Rng, asOf: string): Disclosure[] {
  const kinds = rng.some(['MDS', 'SDS', 'CHECKLIST'] as const, 1, 2);
  return kinds.map((kind) => ({ kind, version: '5.0', issuedOn: dayAt(rng, asOf, [-200, ...AROUND_TODAY]) }));
}

/** One component of this kind, with an id that no other has, added to the world. */
export function addComponent(world: World, owner: Party, kind: ComponentKind): Component {
  const { rng, components } = world;
  const number = components.filter((other) => other.kind === kind).length + 1;
  const id = `${kind.toLowerCase().replace('_', '-')}${number}`;
  const component: Component = { id, owner: owner.id, kind, name: { ja: id } };
  if (rng.chance(LAYERS_PERCENT[kind] ?? 12)) component.layers = rng.some(LAYERS, 0, 3);
  if (rng.chance(40)) component.traits = rng.some(TRAITS, 1, 2);
  if (rng.chance(30)) component.exposure = rng.pick(['INTERNET', 'REMOTE_MAINTENANCE', 'PARTNER', 'MEDIA'] as const);
  if (rng.chance(42)) component.assurance = drawAssurance(rng, 70);
  if (rng.chance(25)) component.disclosures = drawDisclosures(rng, world.asOf);
  if (kind === 'USAGE' && rng.chance(75)) component.needs = drawNeeds(rng);
  components.push(component);
  return component;
}

/** Adds one to three components to every institution and one or two to every vendor; APIs and usages come with their links. */
export function addComponents(world: World): void {
  const { rng, parties, small } = world;
  for (const party of parties) {
    const institution = party.type === 'INSTITUTION';
    const wanted = rng.int(1, institution && !small ? 3 : 2);
    for (let count = 0; count < wanted && hasRoom(world); count++) {
      addComponent(world, party, rng.weighted<ComponentKind>(weightsFor(institution)));
    }
  }
}

const NO_KIND: Readonly<Record<ComponentKind, number>> = {
  ORGANISATION: 0,
  ON_PREMISES: 0,
  TERMINAL: 0,
  APPLIANCE: 0,
  NETWORK: 0,
  LINE: 0,
  SAAS: 0,
  PAAS: 0,
  IAAS: 0,
  OPERATION: 0,
  API: 0,
  USAGE: 0,
};

function weightsFor(institution: boolean): Readonly<Record<ComponentKind, number>> {
  return { ...NO_KIND, ...(institution ? INSTITUTION_KINDS : VENDOR_KINDS) };
}
