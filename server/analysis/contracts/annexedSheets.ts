import type { Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { annexedVersions } from '../duties/annexes.ts';

/** A contract of mine that binds a link to a component with a sheet in force, and the versions of it that it annexes. */
export interface AnnexOf {
  readonly contract: number;
  readonly component: Node;
  /** Sheet row in force. */
  readonly sheet: number;
  /** Interned versions, drafts among them. */
  readonly annexed: readonly number[];
}

/** Every contract and component to which SHEET_NOT_ANNEXED and SHEET_DRIFT may apply, once each. */
export function annexesInQuestion(context: AnalysisContext): AnnexOf[] {
  const found: AnnexOf[] = [];
  for (const { node, position, consumers } of context.nodes) {
    if (position.sheet < 0) continue;
    const binding = new Set(consumers.flatMap(({ pair }) => context.contracts.bindingDirectly(pair)));
    for (const contract of binding) {
      // A sale is not signed again.
      if (context.snapshot.contracts.isPurchase[contract] === 1) continue;
      found.push({
        contract,
        component: node,
        sheet: position.sheet,
        annexed: annexedVersions(context.snapshot, contract, node.row),
      });
    }
  }
  return found;
}
