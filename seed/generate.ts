import { type Put, putAll } from '../server/model/change.ts';
import type { Model } from '../server/model/document.ts';
import { CATALOGUE_FILES, readCatalogue, requirementsOf } from './generate/catalogues.ts';
import { type Draft, modelOfDrafts } from './generate/draft.ts';
import { buildInstitution, type Profile } from './generate/institution.ts';
import { buildMarket } from './generate/market.ts';
import { diceOf } from './generate/rng.ts';

/** What to generate. The same options give the same model, on every machine. */
export interface GenerateOptions {
  readonly institutions: number;
  readonly seed: number;
  /** By default one to about twenty institutions, and 12 at least. */
  readonly vendors?: number;
  /** Changes in a batch, about; by default 5,000. */
  readonly batch?: number;
}

/** A large site of everything. */
const HOSPITAL = { facilityClass: 'HOSPITAL', servers: 3, terminals: 3, usages: 8 } as const;
const CLINIC = { facilityClass: 'CLINIC', servers: 0, terminals: 1, usages: 3 } as const;

/** Which sizes of institution and editions there are: half are hospitals of twenty components, a third of them against both. */
function profileOf(number: number, seed: number): Profile {
  const rng = diceOf(seed, `profile ${number}`);
  const site = rng.chance(50) ? HOSPITAL : CLINIC;
  const names = site === HOSPITAL && rng.chance(35) ? CATALOGUE_FILES : (['core'] as const);
  const catalogues = names.map((name) => known(name));
  const facilityType = rng.pick(['I', 'II', 'III', 'IV'] as const);
  return { ...site, facilityType, adopts: catalogues.map(({ id }) => id), asked: requirementsOf(catalogues) };
}

const read = new Map<string, ReturnType<typeof readCatalogue>>();

function known(name: (typeof CATALOGUE_FILES)[number]) {
  const catalogue = read.get(name) ?? readCatalogue(name);
  read.set(name, catalogue);
  return catalogue;
}

const everything = () => CATALOGUE_FILES.map(known);

/**
 * A country of invented institutions and vendors in batches of changes, each of which can be committed on its own after
 * those before it: catalogues and vendors first, then the institutions `i-1` … Vendors' customers follow Zipf's law, and
 * some of everything is forgotten, missing or out of date.
 */
export function* generateModel({ institutions, seed, vendors, batch = 5000 }: GenerateOptions): Generator<Put[]> {
  const catalogues = everything();
  const sellers = vendors ?? Math.max(12, Math.round(institutions / 20));
  const market = buildMarket({ vendors: sellers, services: sellers * 2 }, seed, requirementsOf(catalogues));
  yield putAll(modelOfDrafts([market.draft], catalogues));
  let drafts: Draft[] = [];
  let size = 0;
  for (let n = 1; n <= institutions; n += 1) {
    const draft = buildInstitution(`i-${n}`, `第${n}医療機関`, profileOf(n, seed), market, seed);
    drafts.push(draft);
    size += Object.values(draft).reduce((sum, list) => sum + list.length, 0);
    if (size < batch) continue;
    yield putAll(modelOfDrafts(drafts, []));
    drafts = [];
    size = 0;
  }
  if (drafts.length > 0) yield putAll(modelOfDrafts(drafts, []));
}

/**
 * One hospital, `hospital`, assessed against edition 6.0 alone, with 20 services of 12 vendors: 14 that it uses, two
 * platforms and two infrastructures beneath them, two lines. Five deep: usage → service → platform → infrastructure →
 * staff; every sheet is filled in.
 */
export function generateHospital(seed: number): Model {
  const edition = known('mhlw-6.0');
  const asked = requirementsOf([edition]);
  const market = buildMarket({ vendors: 12, services: 14 }, seed, asked);
  const profile: Profile = { ...HOSPITAL, usages: 14, facilityType: 'I', adopts: [edition.id], asked };
  return modelOfDrafts([market.draft, buildInstitution('hospital', '総合病院', profile, market, seed)], [edition]);
}
