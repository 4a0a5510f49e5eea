import { at, flagAt } from '../../model/snapshot/at.ts';
import { extraOf } from '../../model/snapshot/lines.ts';
import { readContract } from '../../model/snapshot/snapshot.ts';
import { hasBit } from '../bits.ts';
import type { Node } from '../chain.ts';
import type { CompiledUniverse } from '../compile.ts';
import type { AnalysisContext } from '../context.ts';
import { annexedSheets } from '../duties/annexes.ts';
import { spokenLine } from '../statements/positions.ts';
import { SELF, SHARED, SUPPLIER } from '../statements/statements.ts';

/** The document that a component's line on a cell names as its source. */
export function documentBehind(context: AnalysisContext, node: Node, cell: number): string | undefined {
  const position = context.nodes[node.index]?.position;
  const spoken = position && spokenLine(position, cell);
  if (spoken === undefined) return undefined;
  return extraOf(spoken.statements.packed, spoken.line, context.snapshot.strings).source?.document;
}

/** A server, and one of those that do what the cell asks for it. */
export interface Doing {
  readonly server: Node;
  readonly performer: Node;
  readonly cell: number;
}

/** Whether a published version that a contract annexes of a component's sheet takes one of these stances on a cell. */
function annexSays(
  { snapshot }: AnalysisContext,
  within: CompiledUniverse,
  contract: number,
  node: Node,
  cell: number,
  stances: readonly number[],
): boolean {
  return annexedSheets(snapshot, contract, node.row).some((lines) => {
    const statements = within.statements(lines);
    return stances.some((stance) => hasBit(statements.stances[stance], cell));
  });
}

/** The institution's contracts in force by which a performer does it in writing, by id (SEMANTICS.md section 9). */
export function contractsInWriting(context: AnalysisContext, within: CompiledUniverse, doing: Doing): number[] {
  const { snapshot, contracts } = context;
  const { server, performer, cell } = doing;
  const document = documentBehind(context, performer, cell);
  const byVendor = !flagAt(snapshot.parties.isInstitution, server.owner);
  const says = (contract: number): boolean => {
    if (!contracts.reach(contract).has(performer) && !contracts.covers(contract, server.row)) return false;
    if (annexSays(context, within, contract, performer, cell, [SELF, SHARED])) return true;
    if (byVendor && annexSays(context, within, contract, server, cell, [SUPPLIER])) return true;
    if (document === undefined) return false;
    const { documents = [] } = readContract(snapshot, contract);
    return documents.some(({ title }) => title.ja === document || title.en === document);
  };
  const { ids } = snapshot.contracts;
  return contracts.mine.filter(says).sort((a, b) => (at(ids, a) < at(ids, b) ? -1 : 1));
}
