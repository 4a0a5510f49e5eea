import { intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import type { PartyHandle } from './lists/entities.ts';

/**
 * Who uses what a party supplies, as rows: the customers of its contracts, and the owners of what uses its components. The party itself
 * is told of all its customers that it may see; others of those only where they see the contract, or both ends of the link.
 */
export function findCustomers({ session, row: party }: PartyHandle): number[] {
  const { snapshot, access } = session;
  const { components, links, linksTo, owned, contracts, contractsOfSupplier } = snapshot;
  const found = new Set<number>();
  for (const contract of rowsOf(contractsOfSupplier, party)) {
    if (access.contract(contract)) found.add(intAt(contracts.customer, contract));
  }
  const isToldAll = access.everything || access.owns(party);
  for (const component of rowsOf(owned, party)) {
    if (!access.component(component)) continue;
    for (const link of rowsOf(linksTo, component)) {
      const consumer = intAt(links.consumer, link);
      if (isToldAll || (access.near(component) && access.near(consumer))) found.add(intAt(components.owner, consumer));
    }
  }
  found.delete(party);
  return [...found].filter((row) => access.party(row));
}
