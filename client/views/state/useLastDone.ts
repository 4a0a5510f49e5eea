import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { answers } from './sources.ts';

/** What has been done last on a screen, about an institution where it is about one; it outlives the view that did it. */
export function useLastDone<Done>(screen: string, institution = '') {
  const queryKey = useMemo(() => ['Done', institution, screen] as const, [institution, screen]);
  const { data } = useQuery<Done | null>({ queryKey, queryFn: () => null, enabled: false }, answers);
  const setDone = useCallback(
    (done: Done | undefined) => {
      answers.setQueryData<Done | null>(queryKey, done ?? null);
    },
    [queryKey],
  );
  return [data ?? undefined, setDone] as const;
}
