import type { Component, Contract } from '../types.ts';
import { drawBacking, drawPromise } from './terms.ts';
import { componentById, type World } from './world.ts';

/** Suppliers of another owner that a component's own promises rest on. */
function foundations(world: World, component: Component): Component[] {
  const links = world.links.filter(
    ({ consumer, kind }) => consumer === component.id && (kind === 'RUNS_ON' || kind === 'CONNECTS_VIA'),
  );
  const suppliers = [...new Set(links.map(({ supplier }) => supplier))].map((id) => componentById(world, id));
  return suppliers.filter(({ owner }) => owner !== component.owner);
}

function foreignConsumers(world: World, component: Component): Component[] {
  const consumers = world.links.filter(({ supplier }) => supplier === component.id).map(({ consumer }) => consumer);
  return consumers.map((id) => componentById(world, id)).filter(({ owner }) => owner !== component.owner);
}

function promised(world: World, customer: Component, component: Component, terms: Contract['terms']): Contract {
  return {
    id: `k${world.contracts.length + 1}`,
    customer: customer.owner,
    supplier: component.owner,
    covers: [component.id],
    startsOn: world.asOf,
    ...(terms === undefined ? {} : { terms }),
  };
}

/** Adds contracts with service levels along one piece of a chain: what a component rests on, and what it promises itself. */
export function addPromises(world: World): void {
  const { rng, components, contracts } = world;
  const fitting = components.filter(
    (component) => foundations(world, component).length > 0 && foreignConsumers(world, component).length > 0,
  );
  const several = fitting.filter((component) => foundations(world, component).length > 1);
  if (fitting.length === 0) return;
  const component = rng.pick(several.length > 0 ? several : fitting);
  const backing = foundations(world, component).map((supplier) => {
    const terms = drawBacking(rng);
    contracts.push(promised(world, component, supplier, terms));
    return terms;
  });
  const consumer = rng.pick(foreignConsumers(world, component));
  contracts.push(promised(world, consumer, component, drawPromise(rng, backing)));
}
