import type { GapFilter as WantedGaps } from '../../usecases/queries/gaps/gapFilter.ts';
import type { GapHandle } from '../../usecases/queries/gaps/gapView.ts';
import { pageOf } from '../../usecases/queries/lists/page.ts';
import type { GapFilter } from '../generated/resolvers.ts';
import { modelId } from '../globalId.ts';

/** A filter as the use cases take it: entities by the model's own ids. */
export function gapFilterOf(filter: GapFilter | null | undefined): WantedGaps {
  if (!filter) return {};
  const party = (id: string) => modelId(id, 'Institution', 'Vendor');
  return {
    rules: filter.rules ?? undefined,
    severities: filter.severities ?? undefined,
    phases: filter.phases ?? undefined,
    states: filter.states ?? undefined,
    groups: filter.groups ?? undefined,
    mine: filter.mine ?? undefined,
    actors: filter.actors?.map(party),
    actedOnBy: filter.actedOnBy?.map(party),
    requirements: filter.requirements?.map((id) => modelId(id, 'Requirement')),
    components: filter.components?.map((id) => modelId(id, 'Component')),
    catalogues: filter.catalogues?.map((id) => modelId(id, 'Catalogue')),
  };
}

/** A page of gaps. */
export const pageOfGaps = (gaps: readonly GapHandle[], page: Parameters<typeof pageOf>[1]) =>
  pageOf(
    gaps,
    page,
    (gap) => gap.key,
    (gap) => gap,
  );

/** The key of a gap: itself, or the last part of a gap's global id. */
export const gapKey = (id: string): string => modelId(id, 'Gap');
