import { useQuery } from '@tanstack/react-query';
import { CatalogueRequirementsDocument } from '../../api/generated/documents.ts';
import { ask } from '../../api/transport.ts';
import { answerKey, ofServer } from '../../model/answerKeys.ts';
import type { AskedRequirement, KindTemplate } from '../../model/services/sheetRows.ts';
import { answers } from '../state/sources.ts';
import { noteFailure } from '../state/useApiQuery.ts';
import { loadKinds } from './kinds.ts';

/** More requirements than any document has; a sheet that cannot be shown whole says so. */
const MAX_PAGES = 20;

async function readAll(catalogue: string, signal: AbortSignal): Promise<readonly AskedRequirement[]> {
  const found: AskedRequirement[] = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: Awaited<ReturnType<typeof readPage>> = await readPage(catalogue, after, signal);
    const requirements = answer.catalogue?.requirements;
    if (requirements === undefined) break;
    for (const node of requirements.nodes) found.push(node);
    if (!requirements.pageInfo.hasNextPage) break;
    after = requirements.pageInfo.endCursor;
  }
  return found;
}

const readPage = (catalogue: string, after: string | null, signal: AbortSignal) =>
  ask(CatalogueRequirementsDocument, { catalogue, after }, signal).catch((error: unknown) => {
    throw signal.aborted ? error : noteFailure(error);
  });

/** All requirements of a catalogue, in the document's order; undefined while they are not there. */
export function useRequirements(catalogue: string | undefined): readonly AskedRequirement[] | undefined {
  const { data } = useQuery(
    {
      queryKey: answerKey(ofServer(), 'requirements', catalogue ?? ''),
      queryFn: ({ signal }) => readAll(catalogue ?? '', signal),
      enabled: catalogue !== undefined,
    },
    answers,
  );
  return data;
}

/** The templates of kinds of service; undefined while they are not there. */
export function useKinds(): readonly KindTemplate[] | undefined {
  const { data } = useQuery(
    { queryKey: answerKey(ofServer(), 'kinds', ''), queryFn: loadKinds, staleTime: Number.POSITIVE_INFINITY },
    answers,
  );
  return data;
}
