import type { Change } from '../../model/change.ts';
import type { InstitutionView } from '../read/institutionView.ts';

/** Whether a change is about an institution, what is in its chain, its contracts or its decisions. */
export function concernsInstitution({ analysis, reading, row }: InstitutionView): (change: Change) => boolean {
  const id = reading.snapshot.parties.ids[row];
  const { nodes } = analysis.scene.chain;
  const components = new Set(nodes.map((node) => node.id));
  const adopted = new Set<string>(reading.party(row).data.adopts ?? []);
  const inChain = (component: string) => components.has(component);
  return (change) => {
    if (change.op === 'remove')
      return [id, ...components].some((name) => name !== undefined && change.key.includes(name));
    switch (change.list) {
      case 'parties':
        return change.entity.id === id;
      case 'components':
        return inChain(change.entity.id);
      case 'links':
        return inChain(change.entity.consumer);
      case 'sheets':
        return inChain(change.entity.component);
      case 'contracts':
        return change.entity.customer === id || change.entity.supplier === id;
      case 'decisions':
        return change.entity.institution === id;
      case 'catalogues':
        return adopted.has(change.entity.id);
      case 'evidence':
        return false;
    }
  };
}
