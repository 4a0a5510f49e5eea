import type { Rng } from '../rng.ts';
import type { Component, Contract } from '../types.ts';
import { drawAnnexes } from './annexes.ts';
import { AROUND_NINETY, AROUND_TODAY, addDays, dayAt } from './days.ts';
import { addPromises } from './promises.ts';
import { drawTerms } from './terms.ts';
import { componentById, partiesOf, reachable, type World } from './world.ts';

/** How long a contract runs, as seen from the analysis day. */
const RUNS = {
  open: 28,
  long: 14,
  ending: 16,
  ended: 14,
  renewed: 8,
  terminated: 10,
  future: 6,
  soon: 4,
};

function setTerm({ rng, asOf, tidy }: World, contract: Contract): void {
  const run = tidy && rng.chance(60) ? rng.pick(['open', 'long'] as const) : rng.weighted(RUNS);
  contract.startsOn = dayAt(rng, asOf, [-700, -400, -92]);
  if (run === 'open') contract.startsOn = dayAt(rng, asOf, [-700, -1, 0]);
  if (run === 'long') contract.endsOn = addDays(asOf, 500);
  if (run === 'ending') contract.endsOn = dayAt(rng, asOf, [0, 1, 45, ...AROUND_NINETY]);
  if (run === 'ended') contract.endsOn = dayAt(rng, asOf, [-91, -30, -1]);
  if (run === 'renewed') contract.endsOn = dayAt(rng, asOf, [-90, -1, 0, 30]);
  if (run === 'future') contract.startsOn = dayAt(rng, asOf, [1, 2, 60]);
  if (run === 'soon') contract.startsOn = dayAt(rng, asOf, AROUND_NINETY);
  if (run === 'terminated') terminate(rng, asOf, contract);
  if (run === 'renewed') contract.renewal = 'AUTOMATIC';
  else if (rng.chance(10)) contract.renewal = 'NONE';
}

function terminate(rng: Rng, asOf: string, contract: Contract): void {
  contract.terminatedOn = dayAt(rng, asOf, [-50, 20, ...AROUND_TODAY, ...AROUND_NINETY]);
  if (rng.chance(40)) contract.endsOn = dayAt(rng, asOf, [-1, 0, 60, 300]);
  if (rng.chance(50)) contract.renewal = 'AUTOMATIC';
}

function setConditions(world: World, contract: Contract): void {
  const { rng, parties } = world;
  if (rng.chance(15)) contract.kind = rng.pick(['AGREEMENT', 'TERMS_OF_USE'] as const);
  if (rng.chance(35)) contract.bundles = rng.chance(90);
  if (rng.chance(45)) {
    const policy = rng.weighted({ FREE: 10, CONSENT: 50, PROHIBITED: 40 });
    contract.subcontracting = { policy };
    if (rng.chance(40)) contract.subcontracting.consented = rng.some(parties, 0, 2).map(({ id }) => id);
  }
  if (rng.chance(70)) contract.terms = drawTerms(rng, 45);
  if (rng.chance(4)) contract.documents = [{ title: { ja: '契約書' } }];
}

/** Adds a contract on these components, if there is room for one more. */
function addContract(world: World, customer: string, supplier: string, covered: readonly Component[]): void {
  const { rng, asOf, contracts } = world;
  if (customer === supplier || covered.length === 0 || contracts.length >= 10) return;
  const contract: Contract = {
    id: `k${contracts.length + 1}`,
    customer,
    supplier,
    covers: [...new Set(covered.map(({ id }) => id))],
    startsOn: asOf,
  };
  setTerm(world, contract);
  setConditions(world, contract);
  if (rng.chance(70)) {
    const annexes = drawAnnexes(world, contract.covers);
    if (annexes.length > 0) contract.annexes = annexes;
  }
  contracts.push(contract);
  if (rng.chance(35)) addSuccessor(world, contract);
}

/** Days between the last day of a contract and the first of the one that follows it; 0 leaves no hole. */
const HOLES: readonly number[] = [0, 0, 1, 1, 2, 20];

/** A contract like one that ends around the analysis day or within ninety days, some days after it, as renewals are signed late. */
function addSuccessor({ rng, asOf, contracts }: World, before: Contract): void {
  const { renewal, terminatedOn, ...same } = before;
  const last = terminatedOn ?? (renewal === 'AUTOMATIC' ? undefined : same.endsOn);
  if (last === undefined || last < addDays(asOf, -30) || last > addDays(asOf, 89) || contracts.length >= 10) return;
  const { endsOn, ...open } = same;
  const startsOn = addDays(last, 1 + rng.pick(HOLES));
  const ends = rng.chance(30) ? { endsOn: addDays(startsOn, rng.pick([10, 400])) } : {};
  contracts.push({ ...open, id: `k${contracts.length + 1}`, startsOn, ...ends });
}

/** A contract for a link between two owners: made by the consumer's owner or an institution, with the owner or a distributor. */
function contractFor(world: World, consumer: Component, supplier: Component): void {
  const { rng, parties, components } = world;
  const institutions = partiesOf(world, 'INSTITUTION').map(({ id }) => id);
  const customer = rng.chance(72) ? consumer.owner : rng.pick(institutions);
  const distributors = parties.map(({ id }) => id).filter((id) => id !== customer && id !== supplier.owner);
  const distributed = distributors.length > 0 && rng.chance(14);
  const seller = distributed ? rng.pick(distributors) : supplier.owner;
  const covered = [supplier];
  const siblings = components.filter(({ owner, id }) => owner === supplier.owner && id !== supplier.id);
  if (siblings.length > 0 && rng.chance(40)) covered.push(...rng.some(siblings, 1, 2));
  if (rng.chance(12)) covered.push(rng.pick(components));
  addContract(world, customer, seller, covered);
}

/** A contract of an institution on anything in its chain: several contracts on one component, bundles, joints. */
function contractOfInstitution(world: World): void {
  const { rng, components } = world;
  const customer = rng.pick(partiesOf(world, 'INSTITUTION')).id;
  const own = components.filter(({ owner }) => owner === customer).map(({ id }) => id);
  const reached = reachable(world, own);
  const foreign = components.filter(({ id, owner }) => owner !== customer && reached.has(id));
  const covered = rng.some(foreign, 1, 2);
  const first = covered[0];
  if (first !== undefined) addContract(world, customer, first.owner, covered);
}

/** A supplier at work at its customer's site: it connects via what the customer owns, and each may have a contract with the other. */
function contractsAtWork(world: World): void {
  const { rng, links } = world;
  const crossing = links.filter(({ kind, consumer, supplier }) => {
    const owners = [consumer, supplier].map((id) => componentById(world, id).owner);
    return kind === 'CONNECTS_VIA' && owners[0] !== owners[1];
  });
  const parallel = crossing.filter((link) =>
    links.some((other) => other !== link && other.consumer === link.consumer && other.supplier === link.supplier),
  );
  if (crossing.length === 0) return;
  const link = rng.pick(parallel.length > 0 ? parallel : crossing);
  const [worker, site] = [componentById(world, link.consumer), componentById(world, link.supplier)];
  addContract(world, site.owner, worker.owner, [worker]);
  if (rng.chance(60)) addContract(world, worker.owner, site.owner, [site]);
}

/** Adds up to ten contracts: for most links between owners, and some of institutions on whatever their chain reaches. */
export function addContracts(world: World): void {
  const { rng, links, tidy } = world;
  if (rng.chance(24)) addPromises(world);
  if (rng.chance(14)) contractsAtWork(world);
  const percent = tidy ? 92 : rng.pick([12, 35, 65, 65, 85]);
  for (const link of rng.shuffle(links)) {
    const consumer = componentById(world, link.consumer);
    const supplier = componentById(world, link.supplier);
    if (consumer.owner !== supplier.owner && rng.chance(percent)) contractFor(world, consumer, supplier);
  }
  const more = rng.int(0, 2);
  for (let count = 0; count < more; count++) contractOfInstitution(world);
}
