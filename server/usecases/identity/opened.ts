import type { AccountStore } from '../../store/accounts.ts';
import type { GraphStore } from '../../store/port.ts';
import type { StoresStates } from '../../store/storedState.ts';
import type { KeepsWitness } from '../../store/witness.ts';

/** The accounts and the model that they are about, open for one command; a server may have them open, too. */
export interface OpenAccounts {
  readonly accounts: AccountStore;
  readonly model: Pick<GraphStore, 'snapshot' | 'changes'> & Partial<StoresStates & Pick<KeepsWitness, 'witness'>>;
  /** Where days begin and end (an IANA name). */
  readonly timeZone: string;
}
