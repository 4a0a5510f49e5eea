import type { Rng } from '../rng.ts';
import type { Catalogue, Layer, Mapping, Phase, Requirement } from '../types.ts';
import { FACILITY_TYPES, layersOf, PHASES, splitReference } from '../vocabulary.ts';
import { addDays } from './days.ts';
import { ABSENT_CATALOGUE, ABSENT_REQUIREMENTS, partiesOf, references, TRAITS, type World } from './world.ts';

/** Layers that some component has (as often as they have them), so that most requirements arise somewhere. */
function layersInUse(world: World): Layer[] {
  return world.components.flatMap((component) => layersOf(component, world.links));
}

function drawLayers(world: World, inUse: readonly Layer[]): Layer[] {
  const { rng } = world;
  const layers = new Set<Layer>(inUse.length > 0 ? [rng.pick(inUse)] : ['network']);
  if (inUse.length > 0 && rng.chance(50)) layers.add(rng.pick(inUse));
  if (world.components.some(({ kind }) => kind === 'API') && rng.chance(50)) layers.add('interface');
  return [...layers];
}

function drawPhases(rng: Rng): Phase[] {
  const wanted = Number(rng.weighted({ '1': 35, '2': 40, '3': 15, '4': 10 }));
  return rng.some(PHASES, wanted, wanted);
}

function drawRequirement(world: World, id: string, inUse: readonly Layer[]): Requirement {
  const { rng } = world;
  const requirement: Requirement = {
    id,
    title: { ja: id },
    layers: drawLayers(world, inUse),
    phases: drawPhases(rng),
  };
  if (rng.chance(15)) requirement.facilityTypes = rng.some(FACILITY_TYPES, 1, 3);
  if (rng.chance(25)) requirement.delegable = rng.some(FACILITY_TYPES, 1, 3);
  if (rng.chance(15)) requirement.traits = rng.some(TRAITS, 1, 2);
  if (rng.chance(25)) requirement.priority = rng.chance(80) ? 'SHOULD' : 'MUST';
  if (rng.chance(40)) requirement.evidenceRequired = rng.chance(90);
  return requirement;
}

/** Ids that need a colon of their own, as only the first colon of a reference divides. */
const WITH_COLON: readonly string[] = ['r1:a', ':r1'];

function drawCatalogue(world: World, id: string, size: number, inUse: readonly Layer[]): Catalogue {
  const { rng, asOf } = world;
  const ids = Array.from({ length: size }, (_, index) => `r${index + 1}`);
  if (rng.chance(8)) ids.push(rng.pick(WITH_COLON));
  return {
    id,
    title: { ja: id },
    publishedOn: addDays(asOf, -rng.int(1, 900)),
    requirements: ids.map((each) => drawRequirement(world, each, inUse)),
  };
}

function drawSizes({ rng, small }: World): number[] {
  if (small) return rng.chance(60) ? [rng.int(1, 3)] : [rng.int(1, 2), rng.int(1, 2)];
  const catalogues = rng.weighted({ one: 35, two: 45, three: 20 });
  if (catalogues === 'one') return [rng.int(2, 6)];
  if (catalogues === 'two') return [rng.int(1, 4), rng.int(1, 4)];
  return [rng.int(1, 3), rng.int(1, 2), rng.int(1, 3)];
}

function addMapping(world: World, source: string, target: string): void {
  const { rng, catalogues } = world;
  const relation = rng.weighted({ EQUAL: 38, SUPERSET: 32, SUBSET: 15, INTERSECTS: 15 });
  const mapping: Mapping = { source, target, relation };
  const known = catalogues.flatMap(({ mappings }) => mappings ?? []);
  const twice = known.some(
    (other) => other.source === source && other.target === target && other.relation === relation,
  );
  const ends = [splitReference(source).catalogue, splitReference(target).catalogue];
  const hosts = catalogues.filter(({ id }) => ends.includes(id));
  if (twice || hosts.length === 0) return;
  const host = rng.pick(hosts);
  host.mappings = [...(host.mappings ?? []), mapping];
}

/** Relates requirements, several sources to one target, so that carried lines agree or disagree. */
function addMappings(world: World): void {
  const { rng } = world;
  const all = [...references(world), ...(rng.chance(25) ? ABSENT_REQUIREMENTS : [])];
  const targets = rng.some(all, 0, 4);
  for (const target of targets) {
    const others = all.filter((source) => splitReference(source).catalogue !== splitReference(target).catalogue);
    for (const source of rng.some(others, 1, 3)) addMapping(world, source, target);
  }
}

function supersede(world: World): void {
  const { rng, catalogues } = world;
  if (!rng.chance(30)) return;
  const [older, newer] = rng.shuffle(catalogues);
  if (older !== undefined) older.supersededBy = newer?.id ?? ABSENT_CATALOGUE;
}

/** Lets each institution adopt one edition, several, or none. */
function adopt(world: World): void {
  const { rng } = world;
  const ids = world.catalogues.map(({ id }) => id);
  const usual = rng.pick(ids);
  for (const institution of partiesOf(world, 'INSTITUTION')) {
    const way = rng.weighted({ usual: 45, one: 12, several: 37, none: 6 });
    if (way === 'usual') institution.adopts = [usual];
    if (way === 'one') institution.adopts = [rng.pick(ids)];
    if (way === 'several') institution.adopts = rng.some(ids, 2, 3);
    if (way === 'none' && rng.chance(30)) institution.adopts = [];
  }
}

/** Adds one to three catalogues with two to about eight requirements together, their mappings, and what institutions adopt. */
export function addCatalogues(world: World): void {
  const inUse = layersInUse(world);
  for (const [index, size] of drawSizes(world).entries()) {
    world.catalogues.push(drawCatalogue(world, `cat${index + 1}`, size, inUse));
  }
  addMappings(world);
  supersede(world);
  adopt(world);
}
