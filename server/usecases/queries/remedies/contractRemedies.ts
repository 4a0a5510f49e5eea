import { CONTRACT_KINDS, kindBit, type Pair } from '../../../analysis/chain.ts';
import { unboundDays } from '../../../analysis/contracts/ahead.ts';
import { lastDay } from '../../../analysis/contracts/contracts.ts';
import { type Contract, contract as contractSchema } from '../../../model/contract.ts';
import { at, intAt, rowOf } from '../../../model/snapshot/at.ts';
import { addDays, dayText, NO_DAY } from '../../../model/snapshot/days.ts';
import { readContract } from '../../../model/snapshot/snapshot.ts';
import { exampleContract, exampleRenewal } from '../../../text/remedies/examples.ts';
import type { RemedyFacts, RemedyId } from '../../../text/remedies/index.ts';
import { componentName, contractName } from '../explain/factNames.ts';
import { type Draft, draft, freshId, type Ground, YEAR } from './draft.ts';

const pairOf = ({ finding: { consumer, supplier } }: Ground): Pair | undefined =>
  consumer?.suppliers.find((p) => p.supplier === supplier);

/** A contract that runs is changed in some fields; both of its parties agree to that. */
export function changeContract(
  { context }: Ground,
  id: RemedyId,
  row: number,
  fields: Partial<Contract>,
  facts: RemedyFacts = {},
): Draft {
  const { snapshot } = context;
  const entity = contractSchema.parse({ ...readContract(snapshot, row), ...fields });
  return draft({
    id,
    by: [intAt(snapshot.contracts.customer, row), intAt(snapshot.contracts.supplier, row)],
    changes: [{ op: 'put', list: 'contracts', entity }],
    facts: { K: contractName(snapshot, row), ...facts },
    contracts: [row],
  });
}

/** A new contract between two parties (rows), from the day of the context on, without an end. */
export function signContract(
  ground: Ground,
  id: RemedyId,
  parties: { readonly customer: number; readonly supplier: number },
  of: Pick<Contract, 'covers'> & Partial<Contract>,
  facts: RemedyFacts = {},
): Draft {
  const { snapshot, day } = ground.context;
  const row = rowOf(snapshot.components, at(of.covers, 0));
  const node = ground.context.chain.nodeOf(row);
  const title = node === undefined ? undefined : exampleContract(componentName(snapshot, node));
  const date = dayText(day);
  const entity = contractSchema.parse({
    id: freshId(snapshot.contracts.rows, 'contract', ground),
    customer: snapshot.parties.ids.get(parties.customer),
    supplier: snapshot.parties.ids.get(parties.supplier),
    startsOn: date,
    ...of,
    ...(title === undefined ? {} : { documents: [{ title }] }),
  });
  const changes = [{ op: 'put', list: 'contracts', entity } as const];
  return draft({ id, by: [parties.customer, parties.supplier], changes, facts: { date, ...facts } });
}

/** The contract between the ends of a link. One at work at its customer's site is bought by that customer. */
function signForPair(ground: Ground, { consumer, supplier, kinds }: Pair): Draft {
  const { context } = ground;
  const atWork = supplier.owner === context.institution && (kinds & CONTRACT_KINDS) === kindBit('CONNECTS_VIA');
  const [customer, covered] = atWork ? [supplier, consumer] : [consumer, supplier];
  return signContract(
    ground,
    'SIGN_CONTRACT',
    { customer: customer.owner, supplier: covered.owner },
    contractSchema.pick({ covers: true }).parse({ covers: [covered.id] }),
    { u: componentName(context.snapshot, covered) },
  );
}

/** A contract in force of the consumer's owner, or of the institution, with the supplier's owner covers it as well. */
function coverByContract(ground: Ground, { consumer, supplier }: Pair): Draft[] {
  const { context } = ground;
  const { contracts } = context.snapshot;
  const running = [...context.contracts.boughtBy(consumer.owner).inForce, ...context.contracts.mine];
  const row = running.find((k) => contracts.supplier[k] === supplier.owner);
  if (row === undefined) return [];
  const before = readContract(context.snapshot, row);
  const { covers } = contractSchema.pick({ covers: true }).parse({ covers: [...before.covers, supplier.id] });
  return [changeContract(ground, 'COVER_BY_CONTRACT', row, { covers })];
}

/** A contract like one that ends or has ended, for a year. */
function renew(ground: Ground, row: number, startsOn: number): Draft {
  const { snapshot } = ground.context;
  const { terminatedOn, ...before } = readContract(snapshot, row);
  const entity = contractSchema.parse({
    ...before,
    id: freshId(snapshot.contracts.rows, 'contract', ground),
    startsOn: dayText(startsOn),
    endsOn: dayText(addDays(startsOn, YEAR)),
    documents: [{ title: exampleRenewal(contractName(snapshot, row)) }],
  });
  return draft({
    id: 'RENEW_CONTRACT',
    by: [intAt(snapshot.contracts.customer, row), intAt(snapshot.contracts.supplier, row)],
    changes: [{ op: 'put', list: 'contracts', entity }],
    facts: { K: contractName(snapshot, row), date: dayText(startsOn) },
    contracts: [row],
  });
}

/** Contracts that bind (bound) a pair: those that do so directly, then bundles, then the rest; the longest first. */
function bindersInOrder(
  { context }: Ground,
  pair: Pair,
  standing: 'IN_FORCE' | 'ENDED',
): { row: number; tier: number }[] {
  const { snapshot, contracts, institution } = context;
  const tierOf = (row: number) => {
    const customer = snapshot.contracts.customer[row];
    const direct = contracts.covers(row, pair.supplier.row);
    if (direct && (customer === pair.consumer.owner || customer === institution)) return 0;
    const bundle = customer === institution && snapshot.contracts.bundles[row] === 1;
    return bundle && contracts.reach(row).has(pair.consumer) ? 1 : 2;
  };
  return contracts
    .binders(pair, standing)
    .map((row) => ({ row, tier: tierOf(row) }))
    .sort((a, b) => a.tier - b.tier || lastDay(snapshot, b.row) - lastDay(snapshot, a.row));
}

/**
 * No contract binds the link. What an ended contract bound, another like it binds again: a direct one every link of the
 * pair, a bundle every link of a closure kind, and without direct ones only such links were bound.
 */
export function remedyUnbound(ground: Ground): Draft[] {
  const pair = pairOf(ground);
  if (pair === undefined) return [];
  const covered = coverByContract(ground, pair);
  if (ground.finding.rule === 'UNCONTRACTED_LINK') return [...covered, signForPair(ground, pair)];
  const [binder] = bindersInOrder(ground, pair, 'ENDED');
  const renewed = binder === undefined ? [] : [renew(ground, binder.row, ground.context.day)];
  return [...renewed, ...covered, signForPair(ground, pair)];
}

/**
 * The link is bound today and not on some of the next ninety days. Where no contract could go on and bind it on each of
 * these (a bundle that will not reach it any more, because another contract begins in between), a new one is drafted.
 */
export function remedyExpiring(ground: Ground): Draft[] {
  const pair = pairOf(ground);
  if (pair === undefined) return [];
  const { snapshot, contractsOn } = ground.context;
  const unbound = unboundDays(ground.context, pair);
  const [from] = unbound;
  const [binder] = bindersInOrder(ground, pair, 'IN_FORCE').filter(({ row, tier }) => {
    const last = lastDay(snapshot, row);
    if (last === NO_DAY || from === undefined || last >= from) return false;
    if (tier === 1) return unbound.every((on) => contractsOn(on).reach(row).has(pair.consumer));
    return tier === 0 || (pair.kinds & CONTRACT_KINDS) === kindBit('CONNECTS_VIA');
  });
  if (binder === undefined) return [signForPair(ground, pair)];
  const { row } = binder;
  const renewed = renew(ground, row, addDays(lastDay(snapshot, row), 1));
  const before = readContract(snapshot, row);
  if (before.terminatedOn !== undefined || before.endsOn === undefined) return [renewed];
  const date = before.endsOn;
  return [renewed, changeContract(ground, 'RENEW_AUTOMATICALLY', row, { renewal: 'AUTOMATIC' }, { date })];
}
