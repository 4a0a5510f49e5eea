import { diceOf, type Rng } from '../../../seed/generate/rng.ts';
import { applyChanges } from '../../../server/model/apply.ts';
import { putAll } from '../../../server/model/change.ts';
import type { Component } from '../../../server/model/component.ts';
import { joinDocuments, type Model, modelDocument } from '../../../server/model/document.ts';
import { LINK_RULES } from '../../../server/model/link.ts';

const TERMS = [
  { availability: 0.99, rtoHours: 6 },
  { incidentNoticeHours: 2 },
  { availability: 0.999, incidentNoticeHours: 24 },
  { rpoHours: 1 },
] as const;

/** Days around the one on which models are analysed, and far from it. */
const daysAround = (asOf: string): readonly string[] => {
  const at = Date.parse(asOf);
  return [-400, -1, 0, 1, 30, 90, 91, 400].map((days) => new Date(at + days * 86_400_000).toISOString().slice(0, 10));
};

function someOf<T>(rng: Rng, list: readonly T[], most: number): T[] {
  return list.length === 0 ? [] : [...new Set(Array.from({ length: rng.below(most + 1) }, () => rng.pick(list)))];
}

function usageOf(rng: Rng, id: string, owner: string, components: readonly Component[]) {
  const credentials = components.flatMap((component) => component.credentials ?? []);
  const traits = components.flatMap((component) => component.traits ?? []);
  return {
    id,
    owner,
    kind: 'USAGE',
    name: { ja: id },
    ...(rng.chance(30) ? { needs: rng.chance(20) ? { assurance: { ial: 2 } } : rng.pick(TERMS) } : {}),
    ...(rng.chance(20) && traits.length > 0 ? { traits: [rng.pick(traits)] } : {}),
    ...(rng.chance(5) ? { layers: ['identity'] } : {}),
    ...(rng.chance(5) ? { exposure: 'INTERNET' } : {}),
    ...(rng.chance(5) && credentials.length > 0 ? { credentials: [rng.pick(credentials)] } : {}),
  };
}

function contractOf(rng: Rng, model: Model, id: string, customer: string, asOf: string, near: readonly string[]) {
  const suppliers = model.parties.filter((party) => party.id !== customer).map((party) => party.id);
  const covers = new Set([rng.pick(near), ...someOf(rng, near, 2)]);
  const sheets = model.sheets.filter(({ component }) => covers.has(component));
  const annexed = someOf(rng, sheets, 2).map(({ component, version }) => ({ component, sheetVersion: version }));
  const isPurchase = rng.chance(8);
  const [days, startsOn] = [daysAround(asOf), rng.pick(daysAround(asOf).slice(0, 6))];
  const later = days.filter((day) => day >= startsOn);
  return {
    id,
    customer,
    supplier: rng.pick(suppliers),
    covers: [...covers],
    startsOn,
    ...(isPurchase ? { kind: 'PURCHASE' } : {}),
    ...(!isPurchase && rng.chance(40) ? { endsOn: rng.pick(later) } : {}),
    ...(!isPurchase && rng.chance(20) ? { renewal: 'AUTOMATIC' } : {}),
    ...(!isPurchase && rng.chance(10) ? { terminatedOn: rng.pick(later) } : {}),
    ...(rng.chance(30) ? { bundles: true } : {}),
    ...(rng.chance(50)
      ? {
          subcontracting: { policy: rng.pick(['CONSENT', 'PROHIBITED', 'FREE']), consented: someOf(rng, suppliers, 1) },
        }
      : {}),
    ...(annexed.length > 0 ? { annexes: annexed } : {}),
    ...(rng.chance(60) ? { terms: rng.pick(TERMS) } : {}),
  };
}

/** What some components reach, themselves included. */
function reachOf(model: Model, from: readonly string[]): string[] {
  const reached = new Set(from);
  for (const id of reached) {
    for (const { consumer, supplier } of model.links) if (consumer === id) reached.add(supplier);
  }
  return [...reached];
}

/**
 * A model with some more institutions that own nothing but usages of what others in it own, and that have contracts about what
 * these reach; two of them are in the same situation. The same seed gives the same ones.
 */
export function withServiceUsers(model: Model, asOf: string, seed: number): Model {
  const rng = diceOf(seed, 'service users');
  const usable = model.components.filter(({ kind }) => LINK_RULES.USES.to.includes(kind));
  const institutions = model.parties.filter(({ type }) => type === 'INSTITUTION');
  if (usable.length === 0) return model;
  const draft = {
    parties: [] as object[],
    components: [] as object[],
    links: [] as object[],
    contracts: [] as object[],
  };
  const add = (id: string, from: Rng) => {
    const { facilityType, adopts } = from.pick(institutions);
    draft.parties.push({ id, type: 'INSTITUTION', name: { ja: id }, facilityType, adopts });
    const used = Array.from({ length: 1 + from.below(4) }, () => from.pick(usable).id);
    used.forEach((supplier, i) => {
      draft.components.push(usageOf(from, `${id}.${i}`, id, model.components));
      draft.links.push({ consumer: `${id}.${i}`, supplier, kind: 'USES' });
    });
    const near = reachOf(model, used);
    const contracts = from.below(5);
    for (let k = 0; k < contracts; k += 1) {
      draft.contracts.push(contractOf(from, model, `${from.pick(['', 'zz'])}${id}/${k}`, id, asOf, near));
    }
  };
  add('user-1', diceOf(seed, 'twin'));
  add('user-2', diceOf(seed, 'twin'));
  for (let n = 3; n <= 5; n += 1) add(`user-${n}`, rng);
  const document = modelDocument.parse(JSON.parse(JSON.stringify({ format: 'bunkai-model/1', ...draft })));
  return applyChanges(model, putAll(joinDocuments([document])));
}
