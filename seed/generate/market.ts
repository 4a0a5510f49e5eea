import { contractId, type EvidenceId, evidenceId, type PartyId, partyId } from '../../server/model/values.ts';
import type { Asked } from './catalogues.ts';
import { addLink, addPart, type Draft, emptyDraft, type Part, START } from './draft.ts';
import { diceOf, type Rng } from './rng.ts';
import { addSheet } from './statements.ts';

/** Vendors and what they offer, the most popular first. */
export interface Market {
  readonly draft: Draft;
  readonly services: readonly Part[];
  readonly apis: readonly Part[];
  readonly lines: readonly Part[];
  /** Vendors that maintain systems at their customers', each with the terminal that it works from. */
  readonly maintainers: readonly { readonly party: PartyId; readonly terminal: Part }[];
}

interface Building {
  readonly draft: Draft;
  readonly seed: number;
  readonly asked: readonly Asked[];
  readonly careless: number;
}

interface Vendor {
  readonly id: PartyId;
  readonly name: string;
  readonly evidence: EvidenceId;
  readonly rng: Rng;
}

function addVendor({ draft, seed }: Building, id: string, name: string): Vendor {
  const party = partyId.parse(id);
  const evidence = evidenceId.parse(`${id}-iso`);
  draft.parties.push({ id: party, type: 'VENDOR', name: { ja: `${name}（架空）`, en: `${id} (fictional)` } });
  draft.evidence.push({ id: evidence, title: { ja: '情報セキュリティの認証' }, kind: 'CERTIFICATE', issuedOn: START });
  return { id: party, name, evidence, rng: diceOf(seed, id) };
}

function publish(building: Building, vendor: Vendor, part: Part): Part {
  const { asked, careless, draft } = building;
  addSheet(draft, part, { asked, rng: vendor.rng, leaves: true, careless, evidence: vendor.evidence });
  return part;
}

/** A contract by which one vendor buys from another; a few are missing. */
function buy({ draft }: Building, customer: Vendor, part: Part): void {
  if (customer.id === part.owner || customer.rng.chance(3)) return;
  const id = contractId.parse(`${customer.id}/${part.id}`);
  if (draft.contracts.some((k) => k.id === id)) return;
  draft.contracts.push({
    id,
    customer: customer.id,
    supplier: part.owner,
    covers: [part.id],
    startsOn: START,
    annexes: [{ component: part.id, sheetVersion: '1' }],
    terms: { availability: 0.999, rtoHours: 4 },
  });
}

/** A data centre's staff, its infrastructure, and a platform on it. */
function addCloud(building: Building, number: number): Part[] {
  const { draft } = building;
  const vendor = addVendor(building, `cloud-${number}`, `クラウド事業者${number}`);
  const { id: owner } = vendor;
  const staff = addPart(draft, { id: `${owner}-staff`, owner, kind: 'OPERATION', name: '設備の運用' });
  const iaas = addPart(draft, { id: `${owner}-iaas`, owner, kind: 'IAAS', name: 'クラウド基盤' });
  const paas = addPart(draft, { id: `${owner}-paas`, owner, kind: 'PAAS', name: 'アプリケーション基盤' });
  addLink(draft, iaas, 'OPERATED_BY', staff);
  addLink(draft, paas, 'RUNS_ON', iaas);
  for (const part of [staff, iaas, paas]) publish(building, vendor, part);
  return [paas, iaas];
}

/** A service on a cloud, perhaps with an API and with another vendor's authentication. */
function addService(building: Building, vendor: Vendor, number: number, clouds: readonly Part[], idp?: Part) {
  const { draft } = building;
  const { id: owner, rng } = vendor;
  const disclosed = rng.chance(60) ? { disclosures: [{ kind: 'SDS' as const }] } : {};
  const service = addPart(
    draft,
    { id: `${owner}-saas-${number}`, owner, kind: 'SAAS', name: `クラウドサービス${number}` },
    { exposure: 'INTERNET', ...disclosed },
  );
  const under = rng.pickZipf(clouds);
  addLink(draft, service, 'RUNS_ON', under);
  buy(building, vendor, under);
  if (idp !== undefined && rng.chance(30)) {
    addLink(draft, service, 'AUTHENTICATES_VIA', idp);
    buy(building, vendor, idp);
  }
  publish(building, vendor, service);
  if (!rng.chance(50)) return { service, apis: [] };
  const api = addPart(draft, { id: `${owner}-api-${number}`, owner, kind: 'API', name: `連携API${number}` });
  addLink(draft, api, 'EXPOSED_BY', service);
  return { service, apis: [api] };
}

function addMaintainer(building: Building, number: number) {
  const vendor = addVendor(building, `care-${number}`, `保守事業者${number}`);
  const { id: owner } = vendor;
  const terminal = addPart(building.draft, { id: `${owner}-pc`, owner, kind: 'TERMINAL', name: '保守用端末' });
  return { party: owner, terminal: publish(building, vendor, terminal) };
}

function addCarrier(building: Building, number: number): Part {
  const vendor = addVendor(building, `line-${number}`, `通信事業者${number}`);
  const { id: owner } = vendor;
  return publish(building, vendor, addPart(building.draft, { id: `${owner}-line`, owner, kind: 'LINE', name: '回線' }));
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** The services of a number of software vendors, by turns; the first one is also where others authenticate. */
function addSoftware(building: Building, vendors: number, count: number, clouds: readonly Part[]) {
  const sellers = upTo(vendors).map((n) => addVendor(building, `soft-${n}`, `システム事業者${n}`));
  const services: Part[] = [];
  const apis: Part[] = [];
  for (const number of upTo(count)) {
    for (const seller of sellers.slice((number - 1) % vendors).slice(0, 1)) {
      const made = addService(building, seller, number, clouds, services[0]);
      services.push(made.service);
      for (const api of made.apis) apis.push(api);
    }
  }
  return { services, apis };
}

/** How many vendors there are, and how many services of theirs that institutions use. */
export interface MarketSize {
  readonly vendors: number;
  readonly services: number;
  /** How many of a hundred statements vendors forget; by default 4. */
  readonly careless?: number;
}

/** A few clouds and carriers, a fifth that maintain, and the rest sell services. */
export function buildMarket(size: MarketSize, seed: number, asked: readonly Asked[]): Market {
  const { vendors, services, careless = 4 } = size;
  const building: Building = { draft: emptyDraft(), seed, asked, careless };
  const few = Math.max(2, Math.round(vendors / 40));
  const caring = Math.max(2, Math.round(vendors / 5));
  const clouds = upTo(few).flatMap((n) => addCloud(building, n));
  const lines = upTo(few).map((n) => addCarrier(building, n));
  const maintainers = upTo(caring).map((n) => addMaintainer(building, n));
  const software = addSoftware(building, Math.max(1, vendors - 2 * few - caring), services, clouds);
  return { draft: building.draft, ...software, lines, maintainers };
}
