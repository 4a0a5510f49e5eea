import { isEmpty } from '../bits.ts';
import type { FoundRule } from '../rules/rule.ts';
import { guardCellsOf } from './guards.ts';
import { isEntry, isTarget, routesOf } from './routes.ts';

/**
 * Reports the entries from which a way leads to medical data on which a number of components hold: none, or one. Whoever owns an open
 * component on it that has a guard must act; a line or an operation has nothing to do.
 */
export const reportRoutes =
  (depth: 0 | 1): FoundRule['find'] =>
  (context, report, judged) => {
    // Nothing could be a guard: no party has been asked.
    if (isEmpty(guardCellsOf(context.universe))) return;
    const entries = context.chain.nodes.filter((node) => isEntry(context, node));
    if (entries.length === 0 || !context.chain.nodes.some((node) => isTarget(context, node))) return;
    const { from, holdings } = routesOf(context, judged());
    for (const component of entries) {
      const route = from(component);
      if (route === undefined || route.depth !== depth || (depth === 1 && isTarget(context, component))) continue;
      const holding = (node: (typeof entries)[number]) => holdings[node.index];
      const open = route.nodes.filter((node) => holding(node)?.held === false && holding(node)?.guarded === true);
      const acting = [context.institution, ...open.map(({ owner }) => owner)];
      const silent = depth === 0 && route.nodes.every((node) => holding(node)?.onlySilence === true);
      const held = route.nodes.filter((node) => holding(node)?.held === true);
      report({ component, beside: { route: route.nodes, held, acting } }, silent ? ['ONLY_SILENCE'] : []);
    }
  };
