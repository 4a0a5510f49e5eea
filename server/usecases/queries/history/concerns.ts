import { unreachable } from '../../../model/unreachable.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ChangeSummary } from './changeSummary.ts';

/**
 * Whether a change is about an institution, what is in its chain, its contracts or its decisions. What was removed is no
 * longer in the chain: there its owner counts, and either end of a link.
 */
export function concernsInstitution({ analysis, session, row }: InstitutionView): (summary: ChangeSummary) => boolean {
  const id = session.snapshot.parties.ids.get(row);
  const { nodes } = analysis.context.chain;
  const components = new Set(nodes.map((node) => node.id));
  const adopted = new Set<string>(session.party(row).data.adopts ?? []);
  const inChain = (component: string) => components.has(component);
  return (summary) => {
    const isRemoved = summary.op === 'remove';
    switch (summary.list) {
      case 'parties':
        return summary.id === id;
      case 'components':
        return inChain(summary.id) || (isRemoved && summary.owner === id);
      case 'links':
        return inChain(summary.consumer) || (isRemoved && inChain(summary.supplier));
      case 'sheets':
        return inChain(summary.component);
      case 'findings':
        return summary.component !== undefined && inChain(summary.component);
      case 'contracts':
      case 'proposals':
        return summary.customer === id || summary.supplier === id;
      case 'decisions':
        return summary.institution === id;
      case 'catalogues':
        return adopted.has(summary.id);
      case 'evidence':
        return false;
      default:
        return unreachable(summary);
    }
  };
}
