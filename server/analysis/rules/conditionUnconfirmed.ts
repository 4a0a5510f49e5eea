import { conditionBetween } from '../statements/conditions.ts';
import { eachOnce, statementAt } from '../statements/statement.ts';
import { ownerActs } from './places.ts';
import type { FoundRule } from './rule.ts';

/** The supplier leaves a duty to consumers of a kind, and this one has never said whether it is of it (SEMANTICS.md section 8). */
export const conditionUnconfirmed: FoundRule = {
  id: 'CONDITION_UNCONFIRMED',
  severity: 'INFO',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['consumer', 'supplier', 'requirement'],
  find: (context, report) => {
    for (const facts of context.pairs) {
      const { consumer, supplier } = facts.pair;
      const open = conditionBetween(context, facts)?.open ?? [];
      for (const requirement of new Set(open.map((line) => line.requirement)))
        report({ consumer, supplier, requirement });
    }
  },
  actors: ownerActs,
  witness: (finding, context) => {
    const { consumer, supplier, requirement } = finding;
    const facts = consumer && context.nodes[consumer.index]?.suppliers.find(({ pair }) => pair.supplier === supplier);
    const open = (facts && conditionBetween(context, facts)?.open) ?? [];
    const cells = open.filter((line) => line.requirement === requirement).flatMap((line) => line.cells);
    const ends = [consumer, supplier].filter((node) => node !== undefined);
    return eachOnce(cells.flatMap((cell) => ends.map((node) => statementAt(context, node, cell))));
  },
};
