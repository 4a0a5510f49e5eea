import type { Node } from '../../../analysis/chain.ts';
import { statementAt } from '../../../analysis/statements/statement.ts';
import { memoize } from '../../../model/memoize.ts';
import { at, intAt } from '../../../model/snapshot/at.ts';
import { unpackLine } from '../../../model/snapshot/lines.ts';
import type { Language } from '../../../text/facts.ts';
import { shownLine } from '../../access/mask.ts';
import type { InstitutionView } from '../institutionView.ts';
import { cellsOf } from '../matrix/cells.ts';
import { numberOf } from './heading.ts';
import { type Speaking, textIn } from './remarks.ts';

/** Finds the lines that speak on single cells, as the viewer may see them. */
export interface Speakers {
  /** What a component says on a cell; undefined where it says nothing. */
  on(node: Node, cell: number): Speaking | undefined;
}

/** The requirement as people know it: its edition and number, and what it is called. */
function requirementText({ session }: InstitutionView, key: string, language: Language): string {
  const found = session.requirementByKey(key);
  if (found === undefined) return key;
  const { title, summary } = found.data;
  const edition = textIn(found.catalogue.title, language) || found.catalogue.id;
  return [edition, numberOf(found.data), textIn(title ?? summary, language)].filter((text) => text !== '').join(' ');
}

/** The speakers of a view. Each line is unpacked once, whatever the number of its cells. */
export function speakersOf(view: InstitutionView, language: Language): Speakers {
  const { session, analysis } = view;
  const { context } = analysis;
  const { snapshot, universe } = context;
  const cells = cellsOf(view);
  const lineOf = memoize((place: string) => {
    const [sheet = -1, line = -1] = place.split('/').map(Number);
    const component = intAt(snapshot.sheets.component, sheet);
    return shownLine(session, component, unpackLine(at(snapshot.sheets.lines, sheet), line, snapshot.strings));
  });
  return {
    on: (node, cell) => {
      if (cells.stance(node, cell) === undefined) return undefined;
      const { sheet, line: number, takenOver } = statementAt(context, node, cell);
      if (sheet < 0 || number < 0) return undefined;
      const line = lineOf(`${sheet}/${number}`);
      const requirement = at(universe.keys, intAt(universe.requirementOfCell, cell));
      const speaker = intAt(snapshot.sheets.component, sheet);
      return {
        component: session.component(node.row),
        line,
        carriedFrom: line.requirement === requirement ? undefined : requirementText(view, line.requirement, language),
        takenOverFrom: takenOver ? textIn(session.component(speaker).data.name, language) : undefined,
      };
    },
  };
}
