import type { AnalysisContext } from '../../../analysis/context.ts';
import type { Statement } from '../../../analysis/statements/statement.ts';
import type { Line } from '../../../model/sheet.ts';
import { at, byteAt, intAt } from '../../../model/snapshot/at.ts';
import { dayText, NO_DAY } from '../../../model/snapshot/days.ts';
import { unpackLine } from '../../../model/snapshot/lines.ts';
import type { Day, LocalText } from '../../../model/values.ts';
import { PHASES, type Phase } from '../../../model/vocabulary.ts';
import { componentName, partyText } from './factNames.ts';

/** Who said what, in which sheet version, from which document: one step of a trail. */
export interface SpokenStatement {
  readonly component: { readonly id: string; readonly name: LocalText };
  readonly party: { readonly id: string; readonly name: LocalText };
  /** The sheet in force; absent where the component has none. */
  readonly sheet?: { readonly component: string; readonly version: string; readonly publishedOn?: Day };
  /** The line that speaks; absent where nothing is said. */
  readonly line?: Line;
  readonly requirement?: string;
  readonly phase?: Phase;
  /** The line is about another requirement, carried over by a mapping. */
  readonly viaMapping: boolean;
  /** An API speaks through its service's line. */
  readonly takenOver: boolean;
}

function sheetOf({ snapshot }: AnalysisContext, row: number): Pick<SpokenStatement, 'sheet'> {
  if (row < 0) return {};
  const { component, version, publishedOn } = snapshot.sheets;
  const date = intAt(publishedOn, row);
  return {
    sheet: {
      component: at(snapshot.components.ids, intAt(component, row)),
      version: snapshot.strings.at(intAt(version, row)),
      ...(date === NO_DAY ? {} : { publishedOn: dayText(date) }),
    },
  };
}

/** A statement of the engine, with names and the words of the line. */
export function speakOf(context: AnalysisContext, statement: Statement): SpokenStatement {
  const { snapshot, universe } = context;
  const { component: node, cell, line: number, sheet } = statement;
  const isOfCell = cell >= 0;
  const requirement = isOfCell ? at(universe.keys, intAt(universe.requirementOfCell, cell)) : undefined;
  const phase = isOfCell ? PHASES[byteAt(universe.phaseOfCell, cell)] : undefined;
  const packed = snapshot.sheets.lines.get(sheet);
  const line = packed === undefined || number < 0 ? undefined : unpackLine(packed, number, snapshot.strings);
  return {
    component: { id: node.id, name: componentName(snapshot, node) },
    party: { id: at(snapshot.parties.ids, node.owner), name: partyText(context, node.owner).name },
    ...sheetOf(context, sheet),
    ...(line === undefined ? {} : { line }),
    ...(requirement === undefined ? {} : { requirement }),
    ...(phase === undefined ? {} : { phase }),
    viaMapping: line !== undefined && requirement !== undefined && line.requirement !== requirement,
    takenOver: statement.takenOver,
  };
}
