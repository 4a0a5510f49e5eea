import type { Rng } from '../rng.ts';
import type { Component, Duty, Line, Phase, Requirement, Stance } from '../types.ts';
import { canBeConsumed, PHASES } from '../vocabulary.ts';
import type { Plan } from './plans.ts';
import { drawStance, drawVia, type Mood } from './stances.ts';
import { ABSENT_REQUIREMENTS, DUTY_IDS, TRAITS, type World } from './world.ts';

function drawDuties(rng: Rng): Duty[] {
  return rng.some(DUTY_IDS, 1, 3).map((id) => ({ id, text: { ja: id } }));
}

function addConsumerPart(rng: Rng, line: Line): void {
  if (rng.chance(78)) line.duties = drawDuties(rng);
  if (rng.chance(30)) line.when = rng.some(TRAITS, 1, 2);
}

function addEvidence(world: World, line: Line, percent: number): void {
  const { rng, evidence } = world;
  if (evidence.length > 0 && rng.chance(percent)) line.evidence = rng.some(evidence, 1, 2).map(({ id }) => id);
}

function addRemarks(rng: Rng, line: Line): void {
  if (rng.chance(3)) line.note = { ja: '備考', en: 'A note' };
  if (rng.chance(3)) line.source = { document: '仕様書', page: '3' };
}

function drawLine(world: World, component: Component, requirement: string, stance: Stance): Line {
  const { rng } = world;
  const line: Line = { requirement, stance };
  const works = stance === 'SELF' || stance === 'SHARED';
  if (stance === 'SHARED' || stance === 'CONSUMER') addConsumerPart(rng, line);
  if (stance === 'SUPPLIER') {
    const via = drawVia(rng, world, component);
    if (via !== undefined) line.via = via;
  }
  if (stance === 'FORBIDDEN' && rng.chance(40)) line.compensation = { ja: '代わりの管理策' };
  addEvidence(world, line, works ? 45 : 8);
  addRemarks(rng, line);
  return line;
}

/** Parts of a requirement's phases for its lines: all of them in one line, some of them, or some in each of several lines. */
function drawParts(rng: Rng, phases: readonly Phase[]): (Phase[] | undefined)[] {
  const way = phases.length > 1 ? rng.weighted({ all: 62, some: 20, split: 18 }) : 'all';
  if (way === 'all') return [rng.chance(85) ? undefined : [...phases]];
  if (way === 'some') return [rng.some(phases, 1, phases.length - 1)];
  const shuffled = rng.shuffle(phases);
  const cut = rng.int(1, phases.length - 1);
  return [shuffled.slice(0, cut), shuffled.slice(cut)];
}

/** The one line that a component is planned to say. */
export function drawPlanned(world: World, component: Component, requirement: string, plan: Plan): Line {
  const consumed = plan.stance === 'SHARED' || plan.stance === 'CONSUMER';
  const stance = consumed && !canBeConsumed(component.kind) ? 'SELF' : plan.stance;
  const line = drawLine(world, component, requirement, stance);
  if (plan.via !== undefined) line.via = plan.via;
  return line;
}

/** The lines of a component for one requirement: one, or several with disjoint phases. */
export function drawLines(
  world: World,
  component: Component,
  reference: string,
  requirement: Requirement,
  mood: Mood,
): Line[] {
  return drawParts(world.rng, requirement.phases).map((phases) => {
    const line = drawLine(world, component, reference, drawStance(world, component, mood));
    if (phases !== undefined) line.phases = phases;
    return line;
  });
}

/** The same line leaving other duties to the consumer, as one version of a sheet differs from the next. */
export function withOtherDuties(rng: Rng, line: Line): Line {
  if (line.stance !== 'SHARED' && line.stance !== 'CONSUMER') return line;
  const { duties: _duties, when: _when, ...next } = line;
  addConsumerPart(rng, next);
  return next;
}

/** The same line with one duty more or one less, as a vendor adds to what its customers have signed. */
export function withDutiesShifted(rng: Rng, line: Line): Line {
  const { duties = [], ...next } = line;
  if (duties.length === 0) return line;
  const added = DUTY_IDS.filter((id) => duties.every((duty) => duty.id !== id)).slice(0, 1);
  const shifted = rng.chance(50)
    ? [...duties, ...added.map((id) => ({ id, text: { ja: id } }))]
    : rng.some(duties, 0, duties.length - 1);
  return shifted.length === 0 ? next : { ...next, duties: shifted };
}

/** The same line leaving all of it to the consumer where it left a part, and the other way round. */
export function withPartShifted(line: Line): Line {
  if (line.stance === 'SHARED') return { ...line, stance: 'CONSUMER' };
  return line.stance === 'CONSUMER' ? { ...line, stance: 'SHARED' } : line;
}

/** A line for a requirement of the catalogue that is never loaded. */
export function drawAbsentLine(world: World, component: Component): Line {
  const { rng } = world;
  const stance = drawStance(world, component, 'mixed');
  const line = drawLine(world, component, rng.pick(ABSENT_REQUIREMENTS), stance);
  if (rng.chance(30)) line.phases = rng.some(PHASES, 1, 2);
  return line;
}
