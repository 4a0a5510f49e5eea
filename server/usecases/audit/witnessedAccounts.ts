import type { AccountStore } from '../../store/accounts.ts';
import { StoreClosed } from '../../store/errors.ts';
import type { KeepsWitness } from '../../store/witness.ts';

/**
 * Accounts of which each entry that is no commit's is witnessed outside the audit log, so that a log whose end was cut
 * off is found. (A commit witnesses itself.) What is recorded stands even where the witness cannot be kept then: `onProblem` is
 * told, and the next one covers it.
 */
export function witnessedAccounts(
  accounts: AccountStore,
  store: Partial<KeepsWitness>,
  onProblem: (error: unknown) => void,
): AccountStore {
  const keepWitness = store.keepWitness?.bind(store);
  if (keepWitness === undefined) return accounts;
  let isAsked = false;
  const keep = async () => {
    const head = await accounts.auditHead();
    isAsked = false;
    if (head.sequence > 0) await keepWitness(head);
  };
  // Not awaited: a large commit may be being written.
  const witness = (): void => {
    if (isAsked) return;
    isAsked = true;
    keep().catch((error: unknown) => {
      isAsked = false;
      if (!(error instanceof StoreClosed)) onProblem(error);
    });
  };
  // What other programs recorded since the last start.
  witness();
  return {
    addKey: async (key, make) => {
      await accounts.addKey(key, make);
      if (make !== undefined) witness();
    },
    key: (id) => accounts.key(id),
    keys: () => accounts.keys(),
    revokeKey: async (id, at, make) => {
      const isRevoked = await accounts.revokeKey(id, at, make);
      if (isRevoked && make !== undefined) witness();
      return isRevoked;
    },
    useKey: (id, at) => accounts.useKey(id, at),
    addSession: (session, now) => accounts.addSession(session, now),
    session: (hash) => accounts.session(hash),
    removeSession: (hash) => accounts.removeSession(hash),
    auditHead: () => accounts.auditHead(),
    append: async (make) => {
      const entry = await accounts.append(make);
      if (entry !== undefined && entry.revision === undefined) witness();
      return entry;
    },
    audit: (since) => accounts.audit(since),
    check: () => accounts.check(),
    close: () => accounts.close(),
  };
}
