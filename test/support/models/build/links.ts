import type { Component, Link, LinkKind } from '../types.ts';
import { FREE_LINK_KINDS, mayLink } from '../vocabulary.ts';
import { addComponent } from './components.ts';
import { componentById, hasRoom, partiesOf, reachable, type World } from './world.ts';

function connect(world: World, consumer: Component, supplier: Component, kind: LinkKind): void {
  const taken = world.links.some(
    (other) => other.consumer === consumer.id && other.supplier === supplier.id && other.kind === kind,
  );
  if (taken || !mayLink(kind, consumer, supplier)) return;
  const link: Link = { consumer: consumer.id, supplier: supplier.id, kind };
  if (world.rng.chance(10)) link.network = world.rng.pick(['OPEN', 'MANAGED'] as const);
  world.links.push(link);
}

/** Adds APIs, each with the service of its owner that exposes it. */
export function addApis(world: World): void {
  const { rng, components, parties } = world;
  for (const owner of parties) {
    if (!hasRoom(world) || !rng.chance(40)) continue;
    const probe: Component = { id: '', owner: owner.id, kind: 'API', name: { ja: '' } };
    const hosts = components.filter((host) => mayLink('EXPOSED_BY', probe, host));
    if (hosts.length === 0) continue;
    const api = addComponent(world, owner, 'API');
    connect(world, api, rng.pick(hosts), 'EXPOSED_BY');
  }
}

/** Adds up to two usages to each institution, each with the component of another party that it uses. */
export function addUsages(world: World): void {
  const { rng, components } = world;
  for (const owner of partiesOf(world, 'INSTITUTION')) {
    const wanted = Number(rng.weighted({ '0': 25, '1': 55, '2': 20 }));
    for (let count = 0; count < wanted; count++) {
      const probe: Component = { id: '', owner: owner.id, kind: 'USAGE', name: { ja: '' } };
      const targets = components.filter((target) => mayLink('USES', probe, target));
      if (targets.length === 0 || !hasRoom(world)) continue;
      const services = targets.filter((target) => target.kind !== 'OPERATION');
      const target = rng.pick(services.length > 0 && rng.chance(70) ? services : targets);
      connect(world, addComponent(world, owner, 'USAGE'), target, 'USES');
    }
  }
}

function kindsBetween(consumer: Component, supplier: Component): LinkKind[] {
  return FREE_LINK_KINDS.filter((kind) => mayLink(kind, consumer, supplier));
}

function linkSomehow(world: World, consumer: Component, supplier: Component): void {
  const kinds = kindsBetween(consumer, supplier);
  if (kinds.length > 0) connect(world, consumer, supplier, world.rng.pick(kinds));
}

function drawPair(world: World): [Component, Component] {
  const { rng, components, links } = world;
  const known = links.length > 0 ? rng.pick(links) : undefined;
  const way = known === undefined ? 'new' : rng.weighted({ new: 40, parallel: 15, back: 12, onward: 33 });
  const consumer = known === undefined || way === 'new' ? rng.pick(components) : componentById(world, known.consumer);
  const supplier = known === undefined ? consumer : componentById(world, known.supplier);
  if (way === 'parallel') return [consumer, supplier];
  if (way === 'back') return [supplier, consumer];
  const start = way === 'onward' ? supplier : consumer;
  const others = components.filter((other) => kindsBetween(start, other).length > 0);
  const foreign = others.filter((other) => other.owner !== start.owner);
  const pool = foreign.length > 0 && rng.chance(65) ? foreign : others;
  return [start, pool.length > 0 ? rng.pick(pool) : start];
}

function reachFromInstitutions(world: World): void {
  const { rng, components } = world;
  const institutions = new Set(partiesOf(world, 'INSTITUTION').map(({ id }) => id));
  const own = components.filter(({ owner }) => institutions.has(owner)).map(({ id }) => id);
  for (const component of components) {
    const reached = reachable(world, own);
    if (reached.has(component.id) || !rng.chance(70)) continue;
    const starts = components.filter(({ id }) => reached.has(id));
    const fitting = starts.filter((start) => kindsBetween(start, component).length > 0);
    if (fitting.length > 0) linkSomehow(world, rng.pick(fitting), component);
  }
}

/** Two things that a service for others runs on or connects via, both of other owners. */
function layFoundations(world: World): void {
  const { rng, components, links } = world;
  const consumed = components.filter(({ id, owner }) =>
    links.some(({ consumer, supplier }) => supplier === id && componentById(world, consumer).owner !== owner),
  );
  if (consumed.length === 0) return;
  const upper = rng.pick(consumed);
  const foreign = components.filter(({ owner }) => owner !== upper.owner);
  for (const lower of rng.some(foreign, 2, 3)) {
    connect(world, upper, lower, rng.chance(60) ? 'RUNS_ON' : 'CONNECTS_VIA');
  }
}

/** A second link beside one of CONNECTS_VIA between owners, as both are bound by different contracts. */
function doubleConnections(world: World): void {
  const { rng, links } = world;
  const [link] = rng.shuffle(links).filter(({ kind }) => kind === 'CONNECTS_VIA');
  if (link === undefined) return;
  const [consumer, supplier] = [componentById(world, link.consumer), componentById(world, link.supplier)];
  const kinds = kindsBetween(consumer, supplier).filter((kind) => kind !== 'CONNECTS_VIA');
  if (consumer.owner !== supplier.owner && kinds.length > 0) connect(world, consumer, supplier, rng.pick(kinds));
}

/** A second operator, of another owner, beside the one that operates something. */
function addSecondOperator(world: World): void {
  const { rng, components, links } = world;
  const [link] = rng.shuffle(links).filter(({ kind }) => kind === 'OPERATED_BY');
  if (link === undefined) return;
  const { owner } = componentById(world, link.supplier);
  const others = components.filter((other) => other.kind === 'OPERATION' && other.owner !== owner);
  const vendors = partiesOf(world, 'VENDOR').filter(({ id }) => id !== owner);
  const fresh = others.length === 0 && vendors.length > 0 && hasRoom(world);
  const second = fresh ? addComponent(world, rng.pick(vendors), 'OPERATION') : others.length > 0 && rng.pick(others);
  if (second) connect(world, componentById(world, link.consumer), second, 'OPERATED_BY');
}

/** Adds links of the free kinds: new pairs, second links of a pair, links back (cycles) and links that prolong a chain. */
export function addLinks(world: World): void {
  const { rng, components } = world;
  const wanted = rng.int(Math.ceil(components.length * 0.5), Math.ceil(components.length * 1.8));
  for (let count = 0; count < wanted; count++) {
    const [consumer, supplier] = drawPair(world);
    linkSomehow(world, consumer, supplier);
  }
  if (rng.chance(20)) layFoundations(world);
  if (rng.chance(15)) doubleConnections(world);
  if (rng.chance(30)) addSecondOperator(world);
  reachFromInstitutions(world);
}
