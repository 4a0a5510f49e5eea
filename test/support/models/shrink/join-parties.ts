import type { Contract, ModelDocument, Party } from '../types.ts';
import type { Step } from './shrinker.ts';

function joinContract(contract: Contract, rename: (id: string) => string): Contract[] {
  const next = { ...contract, customer: rename(contract.customer), supplier: rename(contract.supplier) };
  const conditions = contract.subcontracting;
  if (conditions?.consented) {
    next.subcontracting = { ...conditions, consented: [...new Set(conditions.consented.map(rename))] };
  }
  return next.customer === next.supplier ? [] : [next];
}

/** The model in which one party is another: no party uses or contracts with itself. */
function joined(document: ModelDocument, from: Party, to: Party): ModelDocument {
  const rename = (id: string) => (id === from.id ? to.id : id);
  const components = (document.components ?? []).map((each) => ({ ...each, owner: rename(each.owner) }));
  const owners = new Map(components.map(({ id, owner }) => [id, owner]));
  return {
    ...document,
    parties: (document.parties ?? []).filter((party) => party !== from),
    components,
    links: (document.links ?? []).filter(
      ({ kind, consumer, supplier }) => kind !== 'USES' || owners.get(consumer) !== owners.get(supplier),
    ),
    findings: (document.findings ?? []).map((of) => ({
      ...of,
      ...(of.assignee === undefined ? {} : { assignee: rename(of.assignee) }),
    })),
    contracts: (document.contracts ?? []).flatMap((contract) => joinContract(contract, rename)),
  };
}

/** Steps that make one party of two; of a vendor and an institution, the institution. */
export function joinPartySteps(document: ModelDocument): Step<ModelDocument>[] {
  const parties = document.parties ?? [];
  return parties.flatMap((from) =>
    parties
      .filter((to) => to !== from && (from.type === 'VENDOR' || to.type === 'INSTITUTION'))
      .map((to) => ({ rank: 2, make: () => joined(document, from, to) })),
  );
}
