import { canonicalText } from '../../model/apply.ts';
import { type Change, type Entity, keyOfChange } from '../../model/change.ts';
import type { Contract } from '../../model/contract.ts';
import { rowOf } from '../../model/snapshot/at.ts';
import { readContract } from '../../model/snapshot/snapshot.ts';
import { flatMapInSteps, type Steps } from '../../model/steps.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { CommandProblem, ValidationFailed } from './problems.ts';

/**
 * Who writes a contract (README of ../read, "Who writes a contract"): it is its customer's record. Its supplier proposes, and where an
 * institution is to be the supplier, or to be bound to more, its word is needed, too.
 */

/** Sorts after every day. */
const NO_END = '9999-99-99';

/** The last day that a contract has as it is written. */
function lastDayOf({ terminatedOn, renewal, endsOn }: Contract): string {
  return terminatedOn ?? (renewal === 'AUTOMATIC' ? NO_END : (endsOn ?? NO_END));
}

/** What binds a supplier, but for how long: the sheets are the customer's duties, the papers its files. */
function bindingText(contract: Contract): string {
  const { endsOn, terminatedOn, renewal, annexes, documents, ...binding } = contract;
  return canonicalText(binding);
}

/** Whether a contract asks more of its supplier than it did before, or something else, or goes on for longer. */
function bindsMore(before: Contract | undefined, after: Contract): boolean {
  if (before === undefined) return true;
  return bindingText(before) !== bindingText(after) || lastDayOf(before) < lastDayOf(after);
}

function contractSeen({ snapshot, access }: ViewerSession, id: string): Contract | undefined {
  const row = snapshot.contracts.rows.get(id);
  return row === undefined || !access.contract(row) ? undefined : readContract(snapshot, row);
}

const isSame = (before: Entity | undefined, after: Entity | undefined): boolean =>
  before !== undefined && after !== undefined && canonicalText(before) === canonicalText(after);

/** Whether a party is an institution that the viewer may name. */
function isKnownInstitution({ snapshot, access }: ViewerSession, id: string): boolean {
  const row = rowOf(snapshot.parties, id);
  return access.nearParty(row) && snapshot.parties.isInstitution[row] === 1;
}

/**
 * Throws ValidationFailed where a list of changes writes a contract that is not the viewer's to write alone but that it may propose.
 * It looks at what the viewer sees, and says nothing of contracts that are none of its business: assertingAllowed refuses those.
 */
export function* assertingContractRules(session: ViewerSession, changes: readonly Change[]): Steps<void> {
  const { viewer, access } = session;
  if (access.everything || viewer.party === undefined) return;
  const own: string = viewer.party;
  const found = yield* flatMapInSteps(changes, (change, i) => {
    if (change.list !== 'contracts') return [];
    const path = `changes[${i}]`;
    const before = contractSeen(session, keyOfChange(change));
    const after = change.op === 'put' ? change.entity : undefined;
    if (isSame(before, after)) return [];
    const { customer, supplier } = before ?? after ?? {};
    if (supplier === own && customer !== own) return new CommandProblem('PROPOSE_INSTEAD', path).told;
    if (after === undefined || after.customer !== own || !isKnownInstitution(session, after.supplier)) return [];
    return bindsMore(before, after) ? new CommandProblem('SUPPLIER_MUST_AGREE', path).told : [];
  });
  if (found.length > 0) throw new ValidationFailed(found);
}
