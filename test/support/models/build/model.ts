import type { Dice } from '../dice.ts';
import type { ModelCase } from '../types.ts';
import { addCatalogues } from './catalogues.ts';
import { addClaims } from './claims.ts';
import { addComponents } from './components.ts';
import { addContracts } from './contracts.ts';
import { analysisDay } from './days.ts';
import { withEmptyParts, writeDocuments } from './documents.ts';
import { addEvidence } from './evidence.ts';
import { addApis, addLinks, addUsages } from './links.ts';
import { addParties } from './parties.ts';
import { addSheets } from './sheets.ts';
import { withStrangeIds } from './strange.ts';
import type { World } from './world.ts';

/** Draws one valid model; every model is a function of the dice alone. */
export function drawModel(dice: Dice): ModelCase {
  const world: World = {
    dice,
    asOf: analysisDay(dice),
    small: dice.chance(35),
    tidy: dice.chance(35),
    parties: [],
    components: [],
    links: [],
    catalogues: [],
    evidence: [],
    sheets: [],
    contracts: [],
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
  let documents = writeDocuments(world);
  if (dice.chance(8)) documents = documents.map((document) => withEmptyParts(dice, document));
  if (dice.chance(14)) documents = withStrangeIds(dice, documents);
  return { documents, asOf: world.asOf };
}
