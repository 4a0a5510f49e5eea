import type { Rng } from '../rng.ts';
import type { Component, Stance } from '../types.ts';
import { canBeConsumed } from '../vocabulary.ts';
import { references, suppliersOf, type World } from './world.ts';

/** What most parties say about one requirement; it makes chains of one stance, such as each party waiting for another. */
export type Mood = 'mixed' | 'deferral' | 'duties' | 'work';

/** The mood of each requirement of the loaded catalogues, by reference. */
export type Moods = ReadonlyMap<string, Mood>;

type Weights = Readonly<Record<Stance, number>>;

const MOODS: Readonly<Record<Mood, Weights>> = {
  mixed: { SELF: 24, SHARED: 17, CONSUMER: 20, SUPPLIER: 24, NOT_APPLICABLE: 7, FORBIDDEN: 8 },
  deferral: { SELF: 6, SHARED: 7, CONSUMER: 7, SUPPLIER: 74, NOT_APPLICABLE: 3, FORBIDDEN: 3 },
  duties: { SELF: 18, SHARED: 35, CONSUMER: 35, SUPPLIER: 8, NOT_APPLICABLE: 2, FORBIDDEN: 2 },
  work: { SELF: 60, SHARED: 10, CONSUMER: 5, SUPPLIER: 20, NOT_APPLICABLE: 3, FORBIDDEN: 2 },
};

/** Draws a mood for every requirement of the loaded catalogues. */
export function drawMoods(world: World): Moods {
  const { rng } = world;
  const usual = { mixed: 55, deferral: 15, duties: 18, work: 12 };
  const weights = world.tidy ? { mixed: 24, deferral: 12, duties: 22, work: 42 } : usual;
  return new Map(references(world).map((reference) => [reference, rng.weighted<Mood>(weights)]));
}

/** A stance that the component may take, fitting its place: without suppliers or consumers it seldom speaks of them. */
export function drawStance(world: World, component: Component, mood: Mood): Stance {
  const { rng, links } = world;
  const weights = { ...MOODS[mood] };
  if (suppliersOf(world, component.id).length === 0) weights.SUPPLIER = Math.ceil(weights.SUPPLIER / 8);
  const consumed = links.some((link) => link.supplier === component.id && link.kind !== 'EXPOSED_BY');
  if (!consumed) {
    weights.SHARED = Math.ceil(weights.SHARED / 4);
    weights.CONSUMER = Math.ceil(weights.CONSUMER / 4);
  }
  if (!canBeConsumed(component.kind)) {
    weights.SHARED = 0;
    weights.CONSUMER = 0;
  }
  return rng.weighted<Stance>(weights);
}

/** The supplier that a SUPPLIER line names, or none; sometimes no supplier of the component, sometimes nothing in the model. */
export function drawVia(rng: Rng, world: World, component: Component): string | undefined {
  const suppliers = suppliersOf(world, component.id);
  const others = world.components.filter(({ id }) => id !== component.id && !suppliers.includes(id));
  const way = rng.weighted({ right: 100, left: suppliers.length === 1 ? 100 : 16, wrong: 7, unknown: 4 });
  if (way === 'unknown') return 'gone';
  if (way === 'wrong' && others.length > 0) return rng.pick(others).id;
  return way === 'left' || suppliers.length === 0 ? undefined : rng.pick(suppliers);
}
