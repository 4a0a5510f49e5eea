import type { Rng } from '../rng.ts';
import type { ModelCase } from '../types.ts';
import { addCatalogues } from './catalogues.ts';
import { addClaims } from './claims.ts';
import { addComponents } from './components.ts';
import { addContracts } from './contracts.ts';
import { analysisDay } from './days.ts';
import { withEmptyParts, writeDocuments } from './documents.ts';
import { addEvidence } from './evidence.ts';
import { addFacts } from './facts.ts';
import { addIncidents } from './incidents.ts';
import { addApis, addLinks, addUsages } from './links.ts';
import { addParties } from './parties.ts';
import { addSheets } from './sheets.ts';
import { withStrangeIds } from './strange.ts';
import type { World } from './world.ts';

/** Draws one valid model; every model is a function of the random source alone. */
export function drawModel(rng: Rng): ModelCase {
  const world: World = {
    rng,
    asOf: analysisDay(rng),
    small: rng.chance(35),
    tidy: rng.chance(35),
    parties: [],
    components: [],
    links: [],
    catalogues: [],
    evidence: [],
    sheets: [],
    contracts: [],
    findings: [],
  };
  addParties(world);
  addComponents(world);
  addApis(world);
  addUsages(world);
  addLinks(world);
  addCatalogues(world);
  addEvidence(world);
  addSheets(world);
  addClaims(world);
  addContracts(world);
  addFacts(world);
  addIncidents(world);
  let documents = writeDocuments(world);
  if (rng.chance(8)) documents = documents.map((document) => withEmptyParts(rng, document));
  if (rng.chance(14)) documents = withStrangeIds(rng, documents);
  return { documents, asOf: world.asOf };
}
