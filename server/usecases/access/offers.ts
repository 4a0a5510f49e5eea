import { intAt, NO_ROW, rowOf } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { readProposal, type Snapshot } from '../../model/snapshot/snapshot.ts';

/** Proposals to which a party is a party, as rows in their order. */
export function proposalsOf({ proposalsOfCustomer, proposalsOfSupplier }: Snapshot, party: number): number[] {
  if (party < 0) return [];
  const rows = new Set([...rowsOf(proposalsOfCustomer, party), ...rowsOf(proposalsOfSupplier, party)]);
  return [...rows].sort((a, b) => a - b);
}

/** What open proposals to a party show it, as rows. */
export interface Offers {
  readonly components: ReadonlySet<number>;
  readonly parties: ReadonlySet<number>;
}

/**
 * What a party that is asked to accept contracts has to see to decide: what they would cover, with its published sheets and its
 * owner, and the subcontractors to consent to. The proposer has named them to this party. Whoever is at the other side of a
 * proposal is seen as long as it is there.
 */
export function offersTo(snapshot: Snapshot, party: number): Offers {
  const { proposals, components: table, parties: known } = snapshot;
  const components = new Set<number>();
  const parties = new Set<number>();
  for (const row of proposalsOf(snapshot, party)) {
    parties.add(intAt(proposals.customer, row)).add(intAt(proposals.supplier, row));
    const isAsked = (proposals.bySupplier[row] === 1 ? proposals.customer : proposals.supplier)[row] === party;
    if (!isAsked || proposals.isOpen[row] !== 1) continue;
    const { covers, subcontracting } = readProposal(snapshot, row).contract;
    for (const id of covers) {
      // A proposal may name what is gone since.
      const component = rowOf(table, id);
      if (component === NO_ROW) continue;
      components.add(component);
      parties.add(intAt(table.owner, component));
    }
    for (const id of subcontracting?.consented ?? []) parties.add(rowOf(known, id));
  }
  parties.delete(NO_ROW);
  return { components, parties };
}
