import type { AccountStore } from '../../store/accounts.ts';
import { StoreOutOfStep } from '../../store/errors.ts';
import type { GraphStore } from '../../store/port.ts';
import type { AuditWitness, KeepsWitness } from '../../store/witness.ts';

async function isWitnessed(accounts: AccountStore, { sequence, hash }: AuditWitness): Promise<boolean> {
  for await (const entry of accounts.audit(sequence - 1)) return entry.sequence === sequence && entry.hash === hash;
  return false;
}

/**
 * Makes sure that the model and the accounts are of one time before either is written to. Rejects with StoreOutOfStep where
 * one of them was put back from an older backup, or taken away, without the other.
 */
export async function requireInStep(
  accounts: AccountStore,
  store: Pick<GraphStore, 'head'> & Partial<Pick<KeepsWitness, 'witness'>>,
): Promise<void> {
  const witness = await store.witness?.();
  const { revision } = await accounts.auditHead();
  if (revision > (await store.head())) throw new StoreOutOfStep('MODEL');
  if (witness !== undefined && !(await isWitnessed(accounts, witness))) throw new StoreOutOfStep('ACCOUNTS');
}
