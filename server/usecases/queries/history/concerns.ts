import { unreachable } from '../../../model/unreachable.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { Glimpse } from './changeSummary.ts';

/**
 * Whether a change is about an institution, what is in its chain, its contracts or its decisions. What was removed is no
 * longer in the chain: there its owner counts, and either end of a link.
 */
export function concernsInstitution({ analysis, reading, row }: InstitutionView): (glimpse: Glimpse) => boolean {
  const id = reading.snapshot.parties.ids[row];
  const { nodes } = analysis.scene.chain;
  const components = new Set(nodes.map((node) => node.id));
  const adopted = new Set<string>(reading.party(row).data.adopts ?? []);
  const inChain = (component: string) => components.has(component);
  return (glimpse) => {
    const isRemoved = glimpse.op === 'remove';
    switch (glimpse.list) {
      case 'parties':
        return glimpse.id === id;
      case 'components':
        return inChain(glimpse.id) || (isRemoved && glimpse.owner === id);
      case 'links':
        return inChain(glimpse.consumer) || (isRemoved && inChain(glimpse.supplier));
      case 'sheets':
        return inChain(glimpse.component);
      case 'contracts':
      case 'proposals':
        return glimpse.customer === id || glimpse.supplier === id;
      case 'decisions':
        return glimpse.institution === id;
      case 'catalogues':
        return adopted.has(glimpse.id);
      case 'evidence':
        return false;
      default:
        return unreachable(glimpse);
    }
  };
}
