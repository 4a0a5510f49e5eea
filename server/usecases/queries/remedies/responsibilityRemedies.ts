import { hasBit } from '../../../analysis/bits.ts';
import { CONSUMER, NOT_APPLICABLE } from '../../../analysis/statements/statements.ts';
import { contract as contractSchema } from '../../../model/contract.ts';
import { componentName } from '../explain/factNames.ts';
import { signContract } from './contractRemedies.ts';
import type { Draft, Ground } from './draft.ts';
import { publishing } from './publish.ts';
import { reword } from './reword.ts';
import { doesItself, leavesIt, reliesOn, takesBack } from './said.ts';
import {
  consumerDoes,
  consumerTakesOn,
  exampleItem,
  itemsInWords,
  itemsLeft,
  type PairGround,
  pairGround,
  reliesOnAnother,
  saysAnew,
  supplierDoes,
} from './statementRemedies.ts';

/** Where no contract binds the supplier yet: what it takes on becomes the annex of one. */
function supplierDoesByContract(at: PairGround): Draft[] {
  const { context } = at;
  const { pair } = at.pair;
  const does = supplierDoes(at);
  if (context.contracts.binding(pair) === 'BOUND') return [];
  const terms = contractSchema.pick({ covers: true, annexes: true }).parse({
    covers: [pair.supplier.id],
    annexes: [{ component: pair.supplier.id, sheetVersion: does.facts.newVersion }],
  });
  const parties = { customer: pair.consumer.owner, supplier: pair.supplier.owner };
  const signed = signContract(at, 'SUPPLIER_DOES_BY_CONTRACT', parties, terms, does.facts);
  return [{ ...signed, changes: [...does.changes, ...signed.changes], tooEarly: does.tooEarly }];
}

/** The consumer relies on a supplier that does not, or not wholly, say that it does it. */
export function remedyDeferral(ground: Ground): Draft[] {
  const at = pairGround(ground);
  if (at === undefined) return [];
  const { consumer, supplier } = at.pair.pair;
  const own = consumerDoes(at, at.finding.rule === 'PARTIAL_DEFERRAL' ? 'CONSUMER_DOES_PART' : 'CONSUMER_DOES');
  return [
    ...supplierDoesByContract(at),
    supplierDoes(at),
    own,
    ...reliesOnAnother(at, consumer, at.requirement, supplier),
  ];
}

/** A duty that no consumer has taken on, or that was taken on without saying where. */
export function remedyDuty(ground: Ground): Draft[] {
  const at = pairGround(ground);
  if (at === undefined) return [];
  const { item } = at.finding;
  if (item === undefined) {
    const id = at.facts.variant === 'SHARED' ? 'CONSUMER_DOES_PART' : 'CONSUMER_DOES';
    return [consumerTakesOn(at, id, (cell) => itemsLeft(at, cell), itemsInWords(at)), supplierDoes(at)];
  }
  const back = saysAnew(at, 'TAKE_BACK_ITEM', at.pair.pair.supplier, (line) => takesBack(line, item));
  return [consumerTakesOn(at, 'TAKE_ON_ITEM', () => [item]), back];
}

/** A duty to which the consumer says that it does not arise, or is not allowed. */
export function remedyDispute(ground: Ground): Draft[] {
  const at = pairGround(ground);
  if (at === undefined) return [];
  const { toward, consumer } = at.pair;
  const everywhere = (stances: typeof toward, stance: number) =>
    at.cells.every((cell) => hasBit(stances[stance], cell));
  const agree = everywhere(toward, CONSUMER) && everywhere(consumer.stances, NOT_APPLICABLE);
  const agreed = agree
    ? [saysAnew(at, 'AGREE_NOT_APPLICABLE', at.pair.pair.supplier, () => ({ stance: 'NOT_APPLICABLE' }))]
    : [];
  return [...agreed, consumerDoes(at, 'CONSUMER_DOES'), supplierDoes(at)];
}

/** Both ends change their sheets: the supplier leaves it to the consumer, who does it. */
function supplierAllows(at: PairGround): Draft {
  const { consumer, supplier } = at.pair.pair;
  const duty = exampleItem(at);
  const allowed = reword(at.context, supplier, at.requirement, at.cells, (line) => leavesIt(line, duty));
  const done = reword(at.context, consumer, at.requirement, at.cells, (line) => doesItself(line, [duty.id]));
  return publishing(at.context, 'SUPPLIER_ALLOWS', [
    { node: supplier, lines: allowed },
    { node: consumer, lines: done },
  ]);
}

/** The supplier does not allow the control. */
export function remedyForbidden(ground: Ground): Draft[] {
  const at = pairGround(ground);
  return at === undefined ? [] : [supplierAllows(at), supplierDoes(at)];
}

/** The owner and the operator of one object both say that they do it. */
export function remedyDuplicate(ground: Ground): Draft[] {
  const at = pairGround(ground);
  if (at === undefined) return [];
  const { consumer, supplier } = at.pair.pair;
  const relies = saysAnew(at, 'RELY_ON_SUPPLIER', consumer, (line) => reliesOn(line, supplier.id), {
    via: componentName(at.context.snapshot, supplier),
  });
  const withdraws = saysAnew(at, 'SUPPLIER_WITHDRAWS', supplier, (line) => leavesIt(line, exampleItem(at)));
  return [relies, withdraws];
}
