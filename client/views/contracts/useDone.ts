import type { ContractForm } from '../../model/contracts/contractForm.ts';
import { useLastDone } from '../state/useLastDone.ts';

/** What has been done last, to say so and to undo it. */
export interface Done {
  readonly kind: 'saved' | 'signed' | 'removed' | 'proposed' | 'accepted' | 'declined' | 'withdrawn' | 'undone';
  /** What people call the contract. */
  readonly name: string;
  /** What stood there before and after, by the contract's key, and when that was written; undefined where it cannot be undone. */
  readonly undo?: {
    readonly id: string;
    readonly before: ContractForm | null;
    readonly after: ContractForm | null;
    readonly revision: number;
  };
}

/** What has been done last about an institution's contracts. */
export const useDone = (institution: string) => useLastDone<Done>('contracts', institution);
