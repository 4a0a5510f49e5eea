import { hasBit } from '../bits.ts';
import type { Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { type Position, spokenLine } from './positions.ts';

/** Who said what: a component and the line of a sheet version, or that it has said nothing. */
export interface Statement {
  readonly component: Node;
  /** Sheet row, −1 where no sheet is in force. */
  readonly sheet: number;
  /** Line of that sheet, −1 where it says nothing. */
  readonly line: number;
  /** The cell it is about, −1 where it is about the sheet as a whole. */
  readonly cell: number;
  /** The line is the service's, read for its API. */
  readonly takenOver: boolean;
}

/** What a component says on a cell. */
export function statementAt(context: AnalysisContext, node: Node, cell: number): Statement {
  const position = context.nodes[node.index]?.position;
  const spoken = position && spokenLine(position, cell);
  if (spoken !== undefined) {
    return { component: node, sheet: spoken.sheet, line: spoken.line, cell, takenOver: spoken.takenOver };
  }
  return { component: node, sheet: position?.sheet ?? -1, line: -1, cell, takenOver: false };
}

/** That a component has, or has not, a sheet. */
export function sheetStatement(context: AnalysisContext, node: Node): Statement {
  const sheet = context.nodes[node.index]?.position.sheet ?? -1;
  return { component: node, sheet, line: -1, cell: -1, takenOver: false };
}

/** The statements without those whose line, or silence, an earlier one has shown already: a line is about many cells. */
export function eachOnce(statements: readonly Statement[]): Statement[] {
  const shown = new Set<string>();
  return statements.filter(({ component, sheet, line }) => {
    const key = `${component.index}/${sheet}/${line}`;
    return !shown.has(key) && shown.add(key);
  });
}

/** The supplier that a position's line on a cell relies on. */
export function reliedOn(position: Position, cell: number): Node | undefined {
  for (const [supplier, cells] of position.relied) if (hasBit(cells, cell)) return supplier;
  return undefined;
}
