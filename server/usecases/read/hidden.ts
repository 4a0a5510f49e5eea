import type { Change } from '../../model/change.ts';
import type { Problem } from '../../model/problem.ts';
import type { Reading } from './reading.ts';

/** Something that a change names: the kind, as faults call it, and its id. */
interface Named {
  readonly kind: 'party' | 'component' | 'contract';
  readonly id: string;
  readonly path: string;
}

function namedBy(change: Change): Named[] {
  if (change.op === 'remove') return [];
  const component = (id: string, path: string): Named => ({ kind: 'component', id, path });
  const party = (id: string, path: string): Named => ({ kind: 'party', id, path });
  switch (change.list) {
    case 'components':
      return [party(change.entity.owner, 'owner')];
    case 'links':
      return [component(change.entity.consumer, 'consumer'), component(change.entity.supplier, 'supplier')];
    case 'sheets':
      return [component(change.entity.component, 'component')];
    case 'contracts':
      return [
        party(change.entity.customer, 'customer'),
        party(change.entity.supplier, 'supplier'),
        ...change.entity.covers.map((id, i) => component(id, `covers[${i}]`)),
      ];
    case 'decisions':
      return [party(change.entity.institution, 'institution')];
    default:
      return [];
  }
}

/** References of changes to what is there but hidden from the viewer, reported exactly like what is not there. */
export function hiddenReferences(reading: Reading, changes: readonly Change[]): Problem[] {
  if (reading.access.everything) return [];
  const { parties, components } = reading.snapshot;
  return changes.flatMap((change, i) =>
    namedBy(change).flatMap(({ kind, id, path }): Problem[] => {
      const row = (kind === 'party' ? parties : components).rows.get(id);
      const seen = kind === 'party' ? reading.access.party : reading.access.component;
      if (row === undefined || seen(row)) return [];
      return [{ code: 'UNKNOWN_REFERENCE', path: `changes[${i}].entity.${path}`, params: { kind, id } }];
    }),
  );
}
