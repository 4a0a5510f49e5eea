import type { Rng } from '../rng.ts';
import type { Line, ModelDocument } from '../types.ts';
import { addDays } from './days.ts';
import type { World } from './world.ts';

function deal<T>(rng: Rng, entities: readonly T[], piles: number): T[][] {
  const dealt: T[][] = Array.from({ length: piles }, () => []);
  for (const entity of rng.shuffle(entities)) dealt[rng.int(0, piles - 1)]?.push(entity);
  return dealt;
}

/** Leaves out top-level lists that are empty, as most documents do. */
function compact(rng: Rng, document: Required<Omit<ModelDocument, 'asOf' | 'title' | 'requires'>>): ModelDocument {
  const { format, ...lists } = document;
  const kept = Object.entries(lists).filter(([, list]) => list.length > 0 || rng.chance(15));
  return { format, ...Object.fromEntries(kept) };
}

function decorate(world: World, document: ModelDocument): void {
  const { rng, asOf, catalogues } = world;
  if (rng.chance(60)) document.asOf = rng.chance(85) ? asOf : addDays(asOf, 7);
  if (rng.chance(8)) document.requires = rng.some(catalogues, 1, 3).map(({ id }) => id);
  if (rng.chance(5)) document.title = { ja: '例', en: 'Example' };
}

function emptyParts(rng: Rng, line: Line): Line {
  const next = { ...line };
  const consumed = line.stance === 'SHARED' || line.stance === 'CONSUMER';
  if (line.phases === undefined && rng.chance(30)) next.phases = [];
  if (line.evidence === undefined && rng.chance(30)) next.evidence = [];
  if (consumed && line.duties === undefined) next.duties = [];
  if (consumed && line.when === undefined && rng.chance(50)) next.when = [];
  if (line.stance === 'SELF' && line.satisfies === undefined) next.satisfies = [];
  return next;
}

/** Writes out some lists and objects that could be left out, as an empty one counts as left out. */
export function withEmptyParts(rng: Rng, document: ModelDocument): ModelDocument {
  const next = { ...document };
  if (document.sheets) {
    next.sheets = document.sheets.map((sheet) => ({
      ...sheet,
      lines: (sheet.lines ?? []).map((line) => emptyParts(rng, line)),
    }));
  }
  if (document.components) {
    next.components = document.components.map((component) => ({
      traits: [],
      assurance: {},
      disclosures: [],
      ...component,
    }));
  }
  if (document.contracts) {
    next.contracts = document.contracts.map((contract) => ({ annexes: [], terms: {}, documents: [], ...contract }));
  }
  return next;
}

/** The model as one document, or dealt over two, every list in an order that says nothing. */
export function writeDocuments(world: World): ModelDocument[] {
  const { rng } = world;
  const piles = rng.chance(20) ? 2 : 1;
  const catalogues = deal(rng, world.catalogues, piles);
  const parties = deal(rng, world.parties, piles);
  const components = deal(rng, world.components, piles);
  const links = deal(rng, world.links, piles);
  const evidence = deal(rng, world.evidence, piles);
  const sheets = deal(rng, world.sheets, piles);
  const contracts = deal(rng, world.contracts, piles);
  const findings = deal(rng, world.findings, piles);
  return Array.from({ length: piles }, (_, index) => {
    const document = compact(rng, {
      format: 'bunkai-model/1',
      catalogues: catalogues[index] ?? [],
      parties: parties[index] ?? [],
      components: components[index] ?? [],
      links: links[index] ?? [],
      evidence: evidence[index] ?? [],
      sheets: sheets[index] ?? [],
      contracts: contracts[index] ?? [],
      findings: findings[index] ?? [],
    });
    decorate(world, document);
    return document;
  });
}
