import type { Requirement, Stance } from '../types.ts';
import { FACILITY_TYPES, layersOf, splitReference } from '../vocabulary.ts';
import { componentById, linksFrom, references, suppliersOf, type World } from './world.ts';

/** What a component is to say on one requirement, in one line for all phases. */
export interface Plan {
  readonly stance: Stance;
  readonly via?: string;
}

/** Plans by component, then by requirement (`catalogue:requirement`). A plan of `null`: the component is to say nothing on it. */
export type Plans = Map<string, Map<string, Plan | null>>;

function plan(plans: Plans, component: string, reference: string, what: Plan | null): void {
  const known = plans.get(component) ?? new Map<string, Plan | null>();
  if (!known.has(reference)) known.set(reference, what);
  plans.set(component, known);
}

/** The shortest way along links from one component back to it, itself first; undefined where there is none. */
function roundFrom(world: World, start: string): string[] | undefined {
  const ways = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of suppliersOf(world, way.at(-1) ?? start)) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

/** Each component on a cycle of links relies on the next one; the longest of some cycles is taken. */
function planRound(world: World, plans: Plans, reference: string): void {
  const { rng, components } = world;
  const rounds = rng.some(components, 4, 8).flatMap(({ id }) => {
    const round = roundFrom(world, id);
    return round === undefined ? [] : [round];
  });
  const [longest] = rounds.sort((one, other) => other.length - one.length);
  if (longest === undefined) return;
  for (const [index, id] of longest.entries()) {
    const via = longest[(index + 1) % longest.length];
    if (via !== undefined && rng.chance(96)) plan(plans, id, reference, { stance: 'SUPPLIER', via });
  }
}

const ENDS: Readonly<Record<Stance, number>> = {
  SELF: 60,
  SHARED: 10,
  CONSUMER: 12,
  SUPPLIER: 2,
  NOT_APPLICABLE: 8,
  FORBIDDEN: 8,
};

/** Reliance from supplier to supplier, down to one that does the work, leaves it to others, or says nothing. */
function planReliance(world: World, plans: Plans, reference: string): void {
  const { rng, components } = world;
  const way = [rng.pick(components).id];
  for (let steps = rng.int(1, 3); steps > 0; steps--) {
    const onward = suppliersOf(world, way.at(-1) ?? '').filter((id) => !way.includes(id));
    if (onward.length > 0) way.push(rng.pick(onward));
  }
  for (const [index, id] of way.entries()) {
    const via = way[index + 1];
    if (via !== undefined) plan(plans, id, reference, { stance: 'SUPPLIER', via });
    else if (rng.chance(85)) plan(plans, id, reference, { stance: rng.weighted<Stance>(ENDS) });
  }
}

/** The operated and the operator both do the work, while others may rely on the operator. */
function planTwofold(world: World, plans: Plans, reference: string): void {
  const { rng, links } = world;
  const operated = links.filter(({ kind }) => kind === 'OPERATED_BY');
  if (operated.length === 0) return;
  const { consumer, supplier } = rng.pick(operated);
  plan(plans, consumer, reference, { stance: 'SELF' });
  plan(plans, supplier, reference, { stance: 'SELF' });
  for (const link of links) {
    const other = link.supplier === supplier && link.consumer !== consumer;
    if (other && rng.chance(70)) plan(plans, link.consumer, reference, { stance: 'SUPPLIER', via: supplier });
  }
}

/** Two operators of one object both do the work, and its owner relies on one of them, says so too, or says nothing. */
function planTwoOperators(world: World, plans: Plans, reference: string): void {
  const { rng, links } = world;
  const operated = links.filter(({ kind }) => kind === 'OPERATED_BY');
  const twice = operated.filter((link) => operated.filter(({ consumer }) => consumer === link.consumer).length > 1);
  if (twice.length === 0) return;
  const { consumer } = rng.pick(twice);
  const suppliers = twice.filter((link) => link.consumer === consumer).map(({ supplier }) => supplier);
  for (const supplier of suppliers) plan(plans, supplier, reference, { stance: 'SELF' });
  const says = rng.weighted({ relies: 50, self: 20, nothing: 30 });
  if (says === 'relies') plan(plans, consumer, reference, { stance: 'SUPPLIER', via: rng.pick(suppliers) });
  else plan(plans, consumer, reference, says === 'self' ? { stance: 'SELF' } : null);
}

function requirementAt(world: World, reference: string): Requirement | undefined {
  const { catalogue, requirement } = splitReference(reference);
  return world.catalogues.find(({ id }) => id === catalogue)?.requirements?.find(({ id }) => id === requirement);
}

/** Silence about what is done below, on a requirement that matters little and an exposed component: all steps of severity meet. */
function planSilence(world: World, plans: Plans, reference: string): void {
  const { rng, links } = world;
  const requirement = requirementAt(world, reference);
  const below = links.filter(({ kind }) => kind === 'RUNS_ON');
  if (below.length === 0 || requirement === undefined) return;
  const inHouse = below.filter(
    (link) => componentById(world, link.consumer).owner === componentById(world, link.supplier).owner,
  );
  const { consumer, supplier } = rng.pick(inHouse.length > 0 && rng.chance(35) ? inHouse : below);
  const component = componentById(world, consumer);
  plan(plans, consumer, reference, null);
  plan(plans, supplier, reference, { stance: rng.chance(80) ? 'SELF' : 'SHARED' });
  const layers = layersOf(component, links).filter((layer) => !requirement.layers.includes(layer));
  if (layers.length > 0) requirement.layers.push(rng.pick(layers));
  if (rng.chance(70)) requirement.priority = 'SHOULD';
  if (rng.chance(70)) requirement.delegable = [...FACILITY_TYPES];
  if (rng.chance(60)) component.exposure = 'INTERNET';
}

/** One stance on all sources that carry over to a target, and nothing on the target: carried lines that agree and still differ. */
function planCarried(world: World, plans: Plans): void {
  const { rng, catalogues, components } = world;
  const mappings = catalogues.flatMap((catalogue) => catalogue.mappings ?? []);
  const carrying = mappings.filter(({ relation }) => relation === 'EQUAL' || relation === 'SUPERSET');
  const targets = carrying.map(({ target }) => target).filter((one, index, all) => all.indexOf(one) !== index);
  if (targets.length === 0) return;
  const target = rng.pick(targets);
  for (const { id, kind } of rng.some(components, 1, 4)) {
    const open = kind !== 'USAGE' && kind !== 'ORGANISATION';
    const relying = linksFrom(world, id).length > 0;
    const stance = rng.weighted<Stance>({
      SELF: 20,
      SHARED: open ? 30 : 0,
      CONSUMER: open ? 30 : 0,
      SUPPLIER: relying ? 30 : 0,
      NOT_APPLICABLE: 4,
      FORBIDDEN: 12,
    });
    for (const mapping of carrying) if (mapping.target === target) plan(plans, id, mapping.source, { stance });
    plan(plans, id, target, null);
  }
}

/** What components are to say before each speaks for itself: constellations that single draws seldom make. */
export function drawPlans(world: World): Plans {
  const { rng } = world;
  const plans: Plans = new Map();
  const all = references(world);
  if (all.length === 0) return plans;
  if (rng.chance(30)) planCarried(world, plans);
  if (rng.chance(24)) planRound(world, plans, rng.pick(all));
  if (rng.chance(12)) planTwofold(world, plans, rng.pick(all));
  if (rng.chance(60)) planTwoOperators(world, plans, rng.pick(all));
  if (rng.chance(12)) planSilence(world, plans, rng.pick(all));
  for (let count = rng.int(0, 2); count > 0; count--) planReliance(world, plans, rng.pick(all));
  return plans;
}
