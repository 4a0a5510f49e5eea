import type { Analysis } from '../../server/analysis/analyse.ts';
import type { AnalysisContext } from '../../server/analysis/context.ts';
import type { Statement } from '../../server/analysis/statements/statement.ts';
import type { Line } from '../../server/model/sheet.ts';
import { unpackLine } from '../../server/model/snapshot/lines.ts';

/** The line that a statement is about; undefined where nothing is said. */
export function lineOf({ snapshot }: AnalysisContext, { sheet, line }: Statement): Line | undefined {
  const packed = snapshot.sheets.lines.get(sheet);
  return packed === undefined || line < 0 ? undefined : unpackLine(packed, line, snapshot.strings);
}

/**
 * A statement in brief: component, sheet version in force, and what its line says with its document and page; `–` for
 * no sheet, `silent` for no line, and whose sheet it is where an API speaks through its service.
 */
export function statementText(context: AnalysisContext, statement: Statement): string {
  const { snapshot } = context;
  const { component, sheet, takenOver } = statement;
  const line = lineOf(context, statement);
  const version = sheet < 0 ? '–' : snapshot.strings.at(snapshot.sheets.version[sheet] ?? -1);
  const speaker = takenOver ? `${snapshot.components.ids.get(snapshot.sheets.component[sheet] ?? -1)}/` : '';
  const source = [line?.source?.document, line?.source?.page].filter((part) => part !== undefined);
  return [component.id, `${speaker}${version}`, line?.stance ?? 'silent', line?.via, ...source]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The number of a cell, by requirement key and phase index; throws where the institution is not held to it. */
export function cellAt({ context: { universe } }: Analysis, key: string, phase = 0): number {
  const requirement = universe.keys.indexOf(key);
  for (let cell = universe.firstCell[requirement] ?? 0; cell < (universe.firstCell[requirement + 1] ?? 0); cell += 1) {
    if (universe.phaseOfCell[cell] === phase) return cell;
  }
  throw new Error(`no cell ${key} ${phase}`);
}
