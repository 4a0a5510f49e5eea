import { append } from '../../model/collections.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { intAt } from '../../model/snapshot/at.ts';
import type { Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';

/** The components of the chain that each credential opens, in their order, by credential. */
export const credentialsOf = memoizeWeak(
  ({ chain, snapshot }: AnalysisContext): ReadonlyMap<string, readonly Node[]> => {
    const opened = new Map<string, Node[]>();
    for (const node of chain.nodes) {
      const credentials = snapshot.strings.listAt(intAt(snapshot.components.credentials, node.row));
      for (const credential of new Set(credentials)) append(opened, credential, node);
    }
    return opened;
  },
);
