import { type Put, putAll } from '../server/model/change.ts';
import type { Model } from '../server/model/document.ts';
import { CATALOGUE_FILES, readCatalogue, requirementsOf } from './generate/catalogues.ts';
import { type Draft, modelOfDrafts } from './generate/draft.ts';
import { buildInstitution, type Profile } from './generate/institution.ts';
import { buildMarket } from './generate/market.ts';
import { buildPlace, type Nation, placesOf } from './generate/nation.ts';
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
  const drafts = function* () {
    for (let n = 1; n <= institutions; n += 1) {
      yield buildInstitution(`i-${n}`, `第${n}医療機関`, profileOf(n, seed), market, seed);
    }
  };
  yield* inBatches(drafts(), batch);
}

function* inBatches(all: Iterable<Draft>, batch: number): Generator<Put[]> {
  let drafts: Draft[] = [];
  let size = 0;
  for (const draft of all) {
    drafts.push(draft);
    size += Object.values(draft).reduce((sum, list) => sum + list.length, 0);
    if (size < batch) continue;
    yield putAll(modelOfDrafts(drafts, []));
    drafts = [];
    size = 0;
  }
  if (drafts.length > 0) yield putAll(modelOfDrafts(drafts, []));
}

/** Which nation to generate. The same options give the same one, on every machine. */
export interface NationOptions {
  /** 1: all of Japan, 242,473 institutions; 0.01: a hundredth of them and of their vendors, in the same shares. */
  readonly scale: number;
  readonly seed: number;
  /** Changes in a batch, about; by default 5,000. */
  readonly batch?: number;
}

/**
 * Japan with invented parties, in batches as generateModel gives them, so that it is never whole in memory: every institution
 * is assessed against edition 6.0, uses three to seven of 2,000 services of 500 vendors (the first of them is used by half of
 * all), and has one contract with each vendor, six in ten with their sheets annexed. Three in a hundred have a house of their
 * own; the others say nothing themselves.
 */
export function* generateNation({ scale, seed, batch = 5000 }: NationOptions): Generator<Put[]> {
  const edition = known('mhlw-6.0');
  const asked = requirementsOf([edition]);
  const vendors = Math.max(12, Math.round(500 * scale));
  const market = buildMarket({ vendors, services: vendors * 4, careless: 10 }, seed, asked);
  yield putAll(modelOfDrafts([market.draft], [edition]));
  const nation: Nation = { market, adopts: [edition.id], asked, seed };
  const drafts = function* () {
    for (const { number, facilityClass } of placesOf(scale)) yield buildPlace(number, facilityClass, nation);
  };
  yield* inBatches(drafts(), batch);
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
