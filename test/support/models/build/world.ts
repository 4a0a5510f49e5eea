import type { Rng } from '../rng.ts';
import type { Catalogue, Component, Contract, Evidence, Finding, Link, Party, Sheet } from '../types.ts';

/** A model under construction: each builder adds its own kind of entity and reads those added before it. */
export interface World {
  readonly rng: Rng;
  readonly asOf: string;
  /** Few parties, components and requirements: what goes wrong in a small model is read at a glance. */
  readonly small: boolean;
  /** Most has been said, done and signed: single gaps in an otherwise covered model. */
  readonly tidy: boolean;
  readonly parties: Party[];
  readonly components: Component[];
  readonly links: Link[];
  readonly catalogues: Catalogue[];
  readonly evidence: Evidence[];
  readonly sheets: Sheet[];
  readonly contracts: Contract[];
  readonly findings: Finding[];
}

/** Traits that components have and that requirements and duties ask for; few, so that they meet. */
export const TRAITS: readonly string[] = ['online-eligibility', 'own-identity-provider', 'constructor'];

/** Duty ids; few, so that the same one stands on several lines. */
export const DUTY_IDS: readonly string[] = ['d1', 'd2', 'd3', 'd4', 'd5'];

/** The id of a catalogue that is never loaded, with requirements that lines and mappings name. */
export const ABSENT_CATALOGUE = 'absent';

/** Requirements of the catalogue that is never loaded. */
export const ABSENT_REQUIREMENTS: readonly string[] = [`${ABSENT_CATALOGUE}:r1`, `${ABSENT_CATALOGUE}:r2`];

/** The most components that a model has; a whole chain fits, and a brute-force analysis stays quick. */
export const MAX_COMPONENTS = 12;

/** Whether there is room for one more component. */
export function hasRoom(world: World): boolean {
  return world.components.length < MAX_COMPONENTS;
}

/** The parties of one type, in the order of their making. */
export function partiesOf(world: World, type: Party['type']): Party[] {
  return world.parties.filter((party) => party.type === type);
}

/** The component with this id; throws if there is none, which is a mistake of the builder. */
export function componentById(world: World, id: string): Component {
  const found = world.components.find((component) => component.id === id);
  if (found === undefined) throw new Error(`no component ${id}`);
  return found;
}

/** The links that start at a component. */
export function linksFrom(world: World, id: string): Link[] {
  return world.links.filter((link) => link.consumer === id);
}

/** The distinct suppliers of a component over links of any kind. */
export function suppliersOf(world: World, id: string): string[] {
  return [...new Set(linksFrom(world, id).map((link) => link.supplier))];
}

/** What a component reaches along links, itself included. */
export function reachable(world: World, from: readonly string[]): Set<string> {
  const reached = new Set(from);
  for (const id of reached) for (const link of linksFrom(world, id)) reached.add(link.supplier);
  return reached;
}

/** References (`catalogue:requirement`) to every requirement of the loaded catalogues. */
export function references(world: World): string[] {
  return world.catalogues.flatMap(({ id, requirements }) => (requirements ?? []).map((each) => `${id}:${each.id}`));
}
