import type { ViewerSession } from '../../viewerSession.ts';
import type { CatalogueHandle } from './entities.ts';

/** An edition that an institution is assessed against. */
export interface AdoptedEdition {
  readonly key: string;
  readonly catalogue: CatalogueHandle | undefined;
  readonly supersededBy: string | undefined;
}

/** The editions that an institution adopts, in its own order; none where the viewer may not see its gaps. */
export function editionsOf(session: ViewerSession, institution: number): AdoptedEdition[] {
  if (!session.access.institution(institution)) return [];
  return (session.party(institution).data.adopts ?? []).map((key) => {
    const catalogue = session.catalogueById(key);
    return { key, catalogue, supersededBy: catalogue?.data.supersededBy };
  });
}
