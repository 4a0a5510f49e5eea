import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Change } from '../../model/firstSteps/entities.ts';
import { answers } from '../state/sources.ts';

/** What has been done last on this screen, to say so and to undo it. */
export interface Done {
  /** In words, in the language in which it was done. */
  readonly words: string;
  /** What undoes it, and when it was written. */
  readonly undo?: { readonly changes: readonly Change[]; readonly revision: number };
}

const KEY = ['Done', '', 'services'] as const;

/** What has been done last; it outlives the view that did it. */
export function useDone() {
  const { data } = useQuery<Done | null>({ queryKey: KEY, queryFn: () => null, enabled: false }, answers);
  const setDone = useCallback((done: Done | undefined) => {
    answers.setQueryData<Done | null>(KEY, done ?? null);
  }, []);
  return [data ?? undefined, setDone] as const;
}
