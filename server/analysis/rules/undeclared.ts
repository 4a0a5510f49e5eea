import { intAt } from '../../model/snapshot/at.ts';
import { FACILITY_TYPES } from '../../model/vocabulary.ts';
import { wordOf } from '../bits.ts';
import { kindBit } from '../chain.ts';
import type { NodeFacts } from '../context.ts';
import { SELF } from '../statements/statements.ts';
import { ownerActs, ownSays } from './places.ts';
import type { NodeRule } from './rule.ts';

/** Cells that a supplier underneath, of another owner, says it does (SEMANTICS.md section 4). */
function probablyDone({ node, suppliers }: NodeFacts, w: number): number {
  return suppliers.reduce((cells, { pair, toward }) => {
    const underneath = (pair.kinds & kindBit('RUNS_ON')) !== 0 && pair.supplier.owner !== node.owner;
    return underneath ? cells | wordOf(toward[SELF], w) : cells;
  }, 0);
}

/**
 * The component has a sheet that says nothing on what applies to it, and nothing is left to it from below (SEMANTICS.md
 * section 2). Lighter where a supplier underneath probably does it, and where the institution may leave it to contracts.
 */
export const undeclared: NodeRule = {
  id: 'UNDECLARED',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'node',
  blocks: true,
  silence: true,
  cells: ({ hasSheet, applicable, position, stackDuty }, w) =>
    hasSheet ? wordOf(applicable, w) & ~wordOf(position.any, w) & ~wordOf(stackDuty, w) : 0,
  lighter: { step: 'SUPPLIER_PERFORMS', cells: probablyDone },
  lighterRequirement: {
    step: 'DELEGABLE',
    holds: ({ node }, requirement, { snapshot, universe, institution }) => {
      const type = FACILITY_TYPES[intAt(snapshot.parties.facilityType, institution)];
      const delegable = universe.requirements[requirement]?.delegable ?? [];
      return node.owner === institution && type !== undefined && delegable.includes(type);
    },
  },
  actors: ownerActs,
  witness: ownSays,
};
