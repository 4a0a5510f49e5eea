import type { BookCell, BookRow } from '../../../exchange/xlsx/matrixBook.ts';
import { finish } from '../../../model/steps.ts';
import { PHASES, type Phase } from '../../../model/vocabulary.ts';
import type { Language } from '../../../text/facts.ts';
import { NOT_CONFIRMED_AMONG } from '../../../text/matrixBook.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle } from '../lists/entities.ts';
import { cellsOf } from '../matrix/cells.ts';
import type { MatrixCell, MatrixComponentRow, MatrixRow } from '../matrix/matrix.ts';
import { MARK_SIGNS } from '../matrix/signs.ts';
import { type GapNotes, gapNotes } from './gapNotes.ts';
import { headingOf, numberOf } from './heading.ts';
import { type MoreRemarks, moreRemarks } from './moreRemarks.ts';
import { remarksOf, type Speaking, textIn } from './remarks.ts';
import { type Speakers, speakersOf } from './speakers.ts';

/** What one row of a table says, before it is in words. */
export interface RowPart {
  readonly row: MatrixRow;
  readonly phase: Phase;
  readonly cells: readonly MatrixCell[];
  /** The component of a part; left out for the requirement as a whole. */
  readonly component?: ComponentHandle;
  /** What is said on it. */
  readonly speaking: readonly Speaking[];
}

/** Says what stands in a cell of a party (its row), in place of the marks of a 責任分界表; no cell: no party is concerned. */
export type CellText = (cell: MatrixCell | undefined, party: number, part: RowPart) => string;

/** What is made once for all tables of a book. */
export interface BookGround {
  readonly view: InstitutionView;
  readonly language: Language;
  /** The party (its row) of each column. */
  readonly columns: readonly number[];
  readonly cellText: CellText;
  readonly speakers: Speakers;
  readonly gaps: GapNotes;
  readonly remarks: MoreRemarks;
}

/** The marks of a cell; several where its components say different things. */
const marksOf =
  (language: Language): CellText =>
  (cell) => {
    if (cell === undefined) return '';
    if (cell.mark !== undefined) return MARK_SIGNS[cell.mark];
    return cell.marks.map((each) => MARK_SIGNS[each.mark] || NOT_CONFIRMED_AMONG[language]).join('・');
  };

/** The ground of a book. */
export const groundOf = (
  view: InstitutionView,
  language: Language,
  columns: readonly number[],
  cellText: CellText = marksOf(language),
): BookGround => ({
  view,
  language,
  columns,
  cellText,
  speakers: speakersOf(view, language),
  gaps: gapNotes(language),
  remarks: moreRemarks(language),
});

/** Most cells of a large table are such: one object for all of them. */
const NOT_CONCERNED: BookCell = { mark: '', isLive: false, isGap: false, components: [] };

function cellsIn({ columns, cellText }: BookGround, part: RowPart): BookCell[] {
  const byColumn = new Map(part.cells.map((cell) => [cell.column, cell]));
  return columns.map((party, column) => {
    const cell = byColumn.get(column);
    const mark = cellText(cell, party, part);
    if (cell === undefined && mark === '') return NOT_CONCERNED;
    return {
      mark,
      isLive: true,
      isGap: cell?.severity !== undefined,
      components: cell?.components.map(({ data }) => data.id) ?? [],
    };
  });
}

function bookRow(ground: BookGround, part: RowPart): BookRow {
  const { language, view } = ground;
  const { row, component, speaking, phase } = part;
  const { title, summary } = row.requirement.data;
  const requirement = textIn(title ?? summary, language);
  const evidence = new Set(speaking.flatMap(({ line }) => line.evidence ?? []));
  const names = [...evidence].map((each) => textIn(view.session.evidenceById(each)?.data.title, language) || each);
  return {
    requirement: row.key,
    ...(component === undefined ? {} : { component: component.data.id }),
    chapter: textIn(headingOf(row.requirement.catalogue, row.requirement.data), language),
    item: component === undefined ? numberOf(row.requirement.data) : '',
    title: component === undefined ? requirement : textIn(component.data.name, language),
    cells: cellsIn(ground, part),
    remarks: ground.remarks.fit(requirement, remarksOf(speaking, component === undefined, language)),
    evidence: names.join('\n'),
    gaps: component === undefined ? ground.gaps.textOn(row.gaps, phase) : '',
    speakers: speaking.map(({ component: of }) => of.data.id),
  };
}

/** The components' parts of a row that are written out: those that share a column and say different things in it. */
function partsOf(row: MatrixRow, isApart: (row: MatrixRow) => boolean): readonly MatrixComponentRow[] {
  const mixed = new Set(
    row.cells.flatMap(({ mark, components }) =>
      mark === undefined || isApart(row) ? components.map((c) => c.row) : [],
    ),
  );
  return mixed.size === 0 ? [] : finish(row.makingComponents()).filter(({ component }) => mixed.has(component.row));
}

/** The rows of a requirement in a phase: the joined one, then one for each component that is written out. */
export function* rowsOf(
  ground: BookGround,
  row: MatrixRow,
  phase: Phase,
  isApart: (row: MatrixRow) => boolean = () => false,
): Generator<BookRow> {
  const { context } = ground.view.analysis;
  const parts = partsOf(row, isApart);
  const apart = new Set(parts.map(({ component }) => component.row));
  const cell = cellsOf(ground.view).cellOf(context.universe.keys.indexOf(row.key), PHASES.indexOf(phase));
  const nodes = new Map(context.chain.nodes.map((node) => [node.row, node]));
  const saidBy = (components: Iterable<ComponentHandle>): Speaking[] =>
    [...components].flatMap(({ row: of }) => {
      const node = nodes.get(of);
      return (node && ground.speakers.on(node, cell)) ?? [];
    });
  const joined = row.cells.flatMap(({ components }) => components).filter((of) => !apart.has(of.row));
  yield bookRow(ground, { row, phase, cells: row.cells, speaking: saidBy(joined) });
  for (const { cells, component } of parts) {
    yield bookRow(ground, { row, phase, cells, component, speaking: saidBy([component]) });
  }
}
