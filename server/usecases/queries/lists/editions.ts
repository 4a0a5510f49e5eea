import type { Reading } from '../../viewerSession.ts';
import type { FoundCatalogue } from './entities.ts';

/** An edition that an institution is assessed against. */
export interface AdoptedEdition {
  readonly key: string;
  readonly catalogue: FoundCatalogue | undefined;
  readonly supersededBy: string | undefined;
}

/** The editions that an institution adopts, in its own order; none where the viewer may not see its gaps. */
export function editionsOf(reading: Reading, institution: number): AdoptedEdition[] {
  if (!reading.access.institution(institution)) return [];
  return (reading.party(institution).data.adopts ?? []).map((key) => {
    const catalogue = reading.catalogueById(key);
    return { key, catalogue, supersededBy: catalogue?.data.supersededBy };
  });
}
