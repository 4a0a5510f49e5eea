import { at, intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { NO_DAY } from '../../model/snapshot/days.ts';
import type { AnalysisContext } from '../context.ts';
import { isExposed } from '../rules/places.ts';
import type { Finding, Report } from '../rules/rule.ts';

/** Something known to be wrong with a component of the chain, and open on the day: the institution's own, or given to it. */
export interface Flaw {
  /** Row of the finding. */
  readonly row: number;
  readonly place: Pick<Finding, 'component' | 'item' | 'requirement'>;
  /** Party rows. */
  readonly owner: number;
  readonly assignee: number | undefined;
  /** NO_DAY where no date is set. */
  readonly dueOn: number;
  readonly exposed: boolean;
}

/** The open flaws of a chain that concern the institution, by component (SEMANTICS.md section 8, "Findings"). */
function openFlaws(context: AnalysisContext): Flaw[] {
  const { snapshot, chain, institution, day, universe } = context;
  const { ids, assignee, foundOn, dueOn, closedOn, requirement } = snapshot.findings;
  return chain.nodes.flatMap((node) =>
    [...rowsOf(snapshot.findingsOf, node.row)].flatMap((row): Flaw[] => {
      const closed = intAt(closedOn, row);
      if (intAt(foundOn, row) > day || (closed !== NO_DAY && closed <= day)) return [];
      const given = assignee.get(row)?.[0];
      if (node.owner !== institution && given !== institution) return [];
      const about = universe.indexOfKey.get(intAt(requirement, row));
      return [
        {
          row,
          place: { component: node, item: at(ids, row), requirement: about },
          owner: node.owner,
          assignee: given,
          dueOn: intAt(dueOn, row),
          exposed: isExposed(context, node),
        },
      ];
    }),
  );
}

/** Reports the flaws of which something holds, heavier where the component is exposed. */
export function reportFlaws(
  context: AnalysisContext,
  report: Report,
  holds: (flaw: Flaw) => boolean,
  acting: (flaw: Flaw) => readonly number[],
): void {
  for (const flaw of openFlaws(context)) {
    if (holds(flaw)) report({ ...flaw.place, beside: { acting: acting(flaw) } }, flaw.exposed ? ['EXPOSED'] : []);
  }
}
