import { intAt } from '../../model/snapshot/at.ts';
import { SUBCONTRACTING_POLICIES, type SubcontractingPolicy } from '../../model/vocabulary.ts';
import type { AnalysisContext } from '../context.ts';
import type { FoundRule } from '../rules/rule.ts';

/** Owners of what a contract reaches beyond what it covers, other than its own parties. */
function subcontractors(context: AnalysisContext, contract: number): Set<number> {
  const supplier = context.snapshot.contracts.supplier[contract];
  const owners = new Set<number>();
  for (const node of context.contracts.reach(contract)) {
    if (node.owner === supplier || node.owner === context.institution) continue;
    if (!context.contracts.covers(contract, node.row)) owners.add(node.owner);
  }
  return owners;
}

/** Reports the subcontractors under contracts with a policy; under CONSENT those that were not consented to. */
export function reportSubcontractors(policy: Exclude<SubcontractingPolicy, 'FREE'>): FoundRule['find'] {
  return (context, report) => {
    const { contracts } = context.snapshot;
    for (const contract of context.contracts.mine) {
      if (SUBCONTRACTING_POLICIES[intAt(contracts.policy, contract)] !== policy) continue;
      for (const party of subcontractors(context, contract)) {
        const consented = policy === 'CONSENT' && contracts.consented.get(contract)?.includes(party) === true;
        if (!consented) report({ contract, party });
      }
    }
  };
}
