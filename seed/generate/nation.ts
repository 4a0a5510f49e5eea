import type { Component } from '../../server/model/component.ts';
import type { Contract } from '../../server/model/contract.ts';
import {
  type CatalogueId,
  type ComponentId,
  contractId,
  day,
  type PartyId,
  partyId,
} from '../../server/model/values.ts';
import { FACILITY_TYPES, type FacilityClass } from '../../server/model/vocabulary.ts';
import { AREAS } from './areas.ts';
import type { Asked } from './catalogues.ts';
import { addLink, addPart, type Draft, emptyDraft, type Part, START } from './draft.ts';
import { buildInstitution } from './institution.ts';
import type { Market } from './market.ts';
import { diceOf, type Rng } from './rng.ts';

/** How many institutions of each class Japan has, about. */
const NATION: readonly (readonly [FacilityClass, number])[] = [
  ['HOSPITAL', 8000],
  ['CLINIC', 105_000],
  ['DENTAL', 67_000],
  ['PHARMACY', 62_473],
];

/** What a nation is assessed against, and what its institutions buy. */
export interface Nation {
  readonly market: Market;
  readonly adopts: readonly CatalogueId[];
  readonly asked: readonly Asked[];
  readonly seed: number;
}

/** The institutions of a nation, or of a smaller one of the same shape, as numbers from 1 and classes. */
export function* placesOf(
  scale: number,
): Generator<{ readonly number: number; readonly facilityClass: FacilityClass }> {
  let number = 0;
  for (const [facilityClass, count] of NATION) {
    for (let n = 0; n < Math.max(1, Math.round(count * scale)); n += 1) {
      number += 1;
      yield { number, facilityClass };
    }
  }
}

/** The terms on which a vendor sells to each of its customers. */
function termsOf(seed: number, supplier: PartyId): Partial<Contract> {
  const rng = diceOf(seed, `terms ${supplier}`);
  return {
    ...(rng.chance(20) ? { bundles: true } : {}),
    ...(rng.chance(50) ? { subcontracting: { policy: rng.pick(['FREE', 'CONSENT', 'PROHIBITED'] as const) } } : {}),
    ...(rng.chance(80) ? { terms: { availability: 0.995, rtoHours: 6 } } : {}),
  };
}

/** What institutions need of a service: the same of one service. */
const needsOf = (seed: number, service: ComponentId): Pick<Component, 'needs'> =>
  diceOf(seed, `needs ${service}`).chance(50) ? { needs: { availability: 0.99, rtoHours: 8 } } : {};

function addContract(draft: Draft, rng: Rng, seed: number, owner: PartyId, covers: readonly Part[]): void {
  for (const { owner: supplier } of covers.slice(0, 1)) {
    if (rng.chance(4)) return;
    const annexes = rng.chance(60) ? covers.map(({ id }) => ({ component: id, sheetVersion: '1' })) : undefined;
    draft.contracts.push({
      id: contractId.parse(`${owner}/${supplier}`),
      customer: owner,
      supplier,
      covers: covers.map(({ id }) => id),
      startsOn: START,
      ...(rng.chance(3) ? { endsOn: day.parse('2026-03-31') } : { renewal: 'AUTOMATIC' as const }),
      ...termsOf(seed, supplier),
      ...(annexes === undefined ? {} : { annexes }),
    });
  }
}

/** An institution that owns nothing but its usages of three to seven services. */
function buildUser(id: PartyId, party: Draft['parties'][number], { market, seed }: Nation): Draft {
  const draft = emptyDraft();
  const rng = diceOf(seed, id);
  draft.parties.push(party);
  const bought = new Map<PartyId, Part[]>();
  rng.someZipf(market.services, 3 + rng.below(5)).forEach((service, i) => {
    const part = { id: `${id}-use-${i + 1}`, owner: id, kind: 'USAGE', name: `${service.name}の利用` } as const;
    addLink(draft, addPart(draft, part, needsOf(seed, service.id)), 'USES', service);
    bought.set(service.owner, [...(bought.get(service.owner) ?? []), service]);
  });
  for (const covers of bought.values()) addContract(draft, rng, seed, id, covers);
  return draft;
}

/** One institution of a nation: 3 % have a house of their own, with what vendors do there. A function of the seed and the number. */
export function buildPlace(number: number, facilityClass: FacilityClass, nation: Nation): Draft {
  const { market, adopts, asked, seed } = nation;
  const id = partyId.parse(`n-${number}`);
  const rng = diceOf(seed, `place ${number}`);
  const facilityType = rng.pick(FACILITY_TYPES);
  const area = rng.pickZipf(AREAS);
  const name = `第${number}${facilityClass === 'PHARMACY' ? '薬局' : '医療機関'}`;
  if (!rng.chance(3)) {
    const names = { ja: `${name}（架空）`, en: `${id} (fictional)` };
    return buildUser(
      id,
      { id, type: 'INSTITUTION', name: names, area, facilityType, facilityClass, adopts: [...adopts] },
      nation,
    );
  }
  const servers = facilityClass === 'HOSPITAL' ? 3 : 1;
  const usages = 3 + rng.below(5);
  const profile = { facilityClass, facilityType, area, servers, terminals: 1, usages, adopts, asked };
  return buildInstitution(id, name, profile, market, seed);
}
