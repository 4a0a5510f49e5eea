import { maskOf } from '../../model/snapshot/column.ts';
import { LAYERS } from '../../model/vocabulary.ts';
import { isKind, type Node } from '../chain.ts';
import type { Compiled } from '../compile.ts';
import type { AnalysisContext } from '../context.ts';
import { hasTrait } from '../routes/traits.ts';

const SERVER_LAYERS = maskOf(LAYERS, ['platform', 'application']);

function isServer(compiled: Compiled, context: AnalysisContext, node: Node): boolean {
  const kind = isKind(node, 'ON_PREMISES') || isKind(node, 'SAAS') || isKind(node, 'PAAS') || isKind(node, 'IAAS');
  if (!kind || (compiled.layersOf(node.row) & SERVER_LAYERS) === 0) return false;
  return !hasTrait(context, node, 'client-only') && !hasTrait(context, node, 'no-medical-data');
}

/** What a link from the institution's own component reaches directly; over an API the service that exposes it. */
function reachedDirectly({ chain, institution }: AnalysisContext): ReadonlySet<Node> {
  const reached = new Set<Node>();
  for (const { consumer, supplier } of chain.pairs) {
    if (consumer.owner !== institution) continue;
    reached.add(supplier);
    if (supplier.service !== undefined) reached.add(supplier.service);
  }
  return reached;
}

/** The servers of an institution, by id (SEMANTICS.md section 9). */
export function serversOf(compiled: Compiled, context: AnalysisContext): Node[] {
  const reached = reachedDirectly(context);
  return context.chain.nodes.filter((node) => {
    const own = node.owner === context.institution;
    // The application is installed there and finishes there.
    if (own && isKind(node, 'TERMINAL') && hasTrait(context, node, 'stand-alone')) return true;
    return (own || reached.has(node)) && isServer(compiled, context, node);
  });
}
