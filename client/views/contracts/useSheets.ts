import { useMemo } from 'react';
import type { AnnexedSheet, SheetVersion } from '../../model/contracts/duties.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQueries } from '../state/useApiQuery.ts';

/** Versions of sheets, those that are there so far and that the viewer may see; `waiting` while some are on their way. */
export function useSheets(versions: readonly SheetVersion[]): {
  readonly sheets: readonly AnnexedSheet[];
  readonly waiting: boolean;
} {
  const answers = useApiQueries(SOURCES.annexedSheet, versions);
  return useMemo(
    () => ({
      sheets: answers.flatMap((answer) => answer?.sheet ?? []),
      waiting: answers.some((answer) => answer === undefined),
    }),
    [answers],
  );
}
