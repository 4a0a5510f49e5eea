import {
  type CatalogueId,
  type ComponentId,
  contractId,
  day,
  evidenceId,
  type PartyId,
  partyId,
} from '../../server/model/values.ts';
import type { ComponentKind, FacilityClass, FacilityType } from '../../server/model/vocabulary.ts';
import type { Asked } from './catalogues.ts';
import { addLink, addPart, type Draft, emptyDraft, type Part, START } from './draft.ts';
import type { Market } from './market.ts';
import { diceOf, type Rng } from './rng.ts';
import { addSheet } from './statements.ts';

/** How large an institution is, and what it is assessed against. */
export interface Profile {
  readonly facilityClass: FacilityClass;
  readonly facilityType: FacilityType;
  readonly area?: string;
  readonly servers: number;
  readonly terminals: number;
  readonly usages: number;
  readonly adopts: readonly CatalogueId[];
  readonly asked: readonly Asked[];
}

interface Site {
  readonly draft: Draft;
  readonly owner: PartyId;
  readonly rng: Rng;
  readonly market: Market;
  readonly profile: Profile;
  readonly own: Part[];
  /** Vendors' work at this site, which has its own terms. */
  readonly works: Part[];
}

function addOwn(site: Site, suffix: string, kind: ComponentKind, name: string, more = {}): Part {
  const { draft, owner } = site;
  const part = addPart(draft, { id: `${owner}-${suffix}`, owner, kind, name }, more);
  site.own.push(part);
  return part;
}

/** Has a maintainer for a part, over the line and through the gate. */
function entrust(site: Site, part: Part, gate: Part): void {
  const { draft, rng, market } = site;
  if (rng.chance(10)) return;
  const { party: owner, terminal } = rng.pickZipf(market.maintainers);
  const work = addPart(draft, { id: `${part.id}-care`, owner, kind: 'OPERATION', name: `${part.name}の保守` });
  addLink(draft, part, 'OPERATED_BY', work);
  addLink(draft, work, 'RUNS_ON', terminal);
  addLink(draft, work, 'CONNECTS_VIA', gate);
  site.works.push(work);
}

function addHouse(site: Site): Part {
  const { draft, rng, market, profile } = site;
  addOwn(site, 'org', 'ORGANISATION', '情報管理の体制');
  const lan = addOwn(site, 'lan', 'NETWORK', '院内ネットワーク');
  const gate = addOwn(site, 'vpn', 'APPLIANCE', 'VPN装置', { exposure: 'INTERNET' });
  addLink(draft, gate, 'CONNECTS_VIA', rng.pickZipf(market.lines));
  addLink(draft, lan, 'CONNECTS_VIA', gate);
  entrust(site, gate, gate);
  for (let n = 1; n <= profile.servers; n += 1) {
    const more = rng.chance(50) ? { exposure: 'REMOTE_MAINTENANCE', disclosures: [{ kind: 'MDS' }] } : {};
    const server = addOwn(site, `server-${n}`, 'ON_PREMISES', `院内システム${n}`, more);
    addLink(draft, server, 'CONNECTS_VIA', lan);
    if (market.apis.length > 0 && rng.chance(40)) addLink(draft, server, 'CALLS', rng.pickZipf(market.apis));
    entrust(site, server, gate);
  }
  for (let n = 1; n <= profile.terminals; n += 1) {
    const terminal = addOwn(site, `pc-${n}`, 'TERMINAL', `端末${n}`, rng.chance(20) ? { exposure: 'MEDIA' } : {});
    addLink(draft, terminal, 'CONNECTS_VIA', lan);
  }
  return gate;
}

function addUsages(site: Site, gate: Part): void {
  const { draft, rng, market, profile } = site;
  const services = rng.someZipf(market.services, profile.usages);
  services.forEach((service, i) => {
    const needs = rng.chance(50) ? { needs: { availability: 0.99, rtoHours: 8 } } : {};
    const usage = addOwn(site, `use-${i + 1}`, 'USAGE', `${service.name}の利用`, needs);
    addLink(draft, usage, 'USES', service);
    addLink(draft, usage, 'CONNECTS_VIA', gate);
  });
}

/** Sheets of everything: vendors' work first, because what is done for the institution leaves duties to it. */
function addSheets(site: Site): void {
  const { draft, rng, profile, owner } = site;
  const { asked } = profile;
  const evidence = evidenceId.parse(`${owner}-audit`);
  draft.evidence.push({
    id: evidence,
    title: { ja: '内部監査の記録' },
    issuedOn: START,
    validUntil: day.parse('2027-03-31'),
  });
  for (const work of site.works) addSheet(draft, work, { asked, rng, leaves: true, careless: 5 });
  for (const part of [...site.own].reverse()) {
    if (rng.chance(6)) continue;
    addSheet(draft, part, { asked, rng, leaves: false, careless: 6, evidence });
  }
}

/** One contract with each vendor that something is bought from; some are missing, some have ended. */
function addContracts(site: Site): void {
  const { draft, rng, owner, own } = site;
  const bought = new Map<PartyId, Set<ComponentId>>();
  for (const { part } of own.flatMap(({ suppliers }) => suppliers)) {
    if (part.owner === owner) continue;
    bought.set(part.owner, (bought.get(part.owner) ?? new Set()).add(part.id));
  }
  const sheets = new Set<string>(draft.sheets.map(({ component }) => component));
  for (const [supplier, parts] of bought) {
    if (rng.chance(4)) continue;
    const covers = [...parts];
    const annexed = covers.filter((id) => rng.chance(60) && (sheets.has(id) || !id.includes('-api')));
    draft.contracts.push({
      id: contractId.parse(`${owner}/${supplier}`),
      customer: owner,
      supplier,
      covers,
      startsOn: START,
      ...(rng.chance(5) ? { endsOn: day.parse('2026-03-31') } : { renewal: 'AUTOMATIC' }),
      ...(rng.chance(20) ? { bundles: true } : {}),
      ...(rng.chance(50) ? { subcontracting: { policy: rng.chance(70) ? 'FREE' : 'CONSENT' } } : {}),
      ...(annexed.length > 0 ? { annexes: annexed.map((component) => ({ component, sheetVersion: '1' })) } : {}),
      ...(rng.chance(80) ? { terms: { availability: 0.995, rtoHours: 6 } } : {}),
    });
  }
}

/** One institution with its site, what vendors do there, what it uses, and its papers. A function of the seed and the id. */
export function buildInstitution(id: string, name: string, profile: Profile, market: Market, seed: number): Draft {
  const owner = partyId.parse(id);
  const site = { draft: emptyDraft(), owner, rng: diceOf(seed, id), market, profile, own: [], works: [] };
  const { facilityClass, facilityType, area, adopts } = profile;
  site.draft.parties.push({
    id: owner,
    type: 'INSTITUTION',
    name: { ja: `${name}（架空）`, en: `${id} (fictional)` },
    ...(area === undefined ? {} : { area }),
    facilityType,
    facilityClass,
    adopts: [...adopts],
  });
  addUsages(site, addHouse(site));
  addSheets(site);
  addContracts(site);
  return site.draft;
}
