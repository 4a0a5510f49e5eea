import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ContractForm } from '../../model/contracts/contractForm.ts';
import { answers } from '../state/sources.ts';

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

const doneKey = (institution: string) => ['Done', institution, 'contracts'] as const;

/** What has been done last about an institution's contracts; it outlives the view that did it. */
export function useDone(institution: string) {
  const { data } = useQuery<Done | null>(
    { queryKey: doneKey(institution), queryFn: () => null, enabled: false },
    answers,
  );
  const setDone = useCallback(
    (done: Done | undefined) => {
      answers.setQueryData<Done | null>(doneKey(institution), done ?? null);
    },
    [institution],
  );
  return [data ?? undefined, setDone] as const;
}
