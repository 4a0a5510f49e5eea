import type { BookCell, BookRow, BookTable, MatrixBook } from '../../../exchange/xlsx/matrixBook.ts';
import { groupBy } from '../../../model/collections.ts';
import type { Line, Sheet } from '../../../model/sheet.ts';
import { readSheet } from '../../../model/snapshot/snapshot.ts';
import { finish, finishInTurns } from '../../../model/steps.ts';
import type { LocalText } from '../../../model/values.ts';
import { PHASES, type Phase } from '../../../model/vocabulary.ts';
import type { Language } from '../../../text/facts.ts';
import { BOOK_WORDS, bookHeading, bookLegend, NOT_CONFIRMED_AMONG, phaseSheet } from '../../../text/matrixBook.ts';
import { nameOf } from '../../../text/phrase.ts';
import { shownSheet } from '../../access/mask.ts';
import { explain } from '../gaps/explanation.ts';
import { type GapHandle, phasesOfGap } from '../gaps/gapView.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle } from '../lists/entities.ts';
import { sheetOn } from '../lists/lists.ts';
import { type MatrixCell, type MatrixRow, makingMatrix } from '../matrix/matrix.ts';
import { MARK_SIGNS } from '../matrix/signs.ts';
import { headingOf } from './heading.ts';
import type { PaperGround } from './maker.ts';

/** Rows and columns of a table on paper are all of them. */
const ALL = Number.POSITIVE_INFINITY;

/** A component with what its sheet in force says. */
interface Spoken {
  readonly component: ComponentHandle;
  readonly sheet: Sheet;
}

/** What is made once for all tables of a book. */
interface Ground {
  readonly view: InstitutionView;
  readonly language: Language;
  readonly spoken: readonly Spoken[];
  /** What stands on a requirement, whatever the phase. */
  readonly linesOn: ReadonlyMap<string, readonly { readonly component: ComponentHandle; readonly line: Line }[]>;
}

/** The sheets in force in the chain, as the viewer may see them. */
function spokenIn({ session, analysis, day }: InstitutionView): Spoken[] {
  return analysis.context.chain.nodes.flatMap(({ row }) => {
    const sheet = sheetOn(session, row, day);
    return sheet === undefined
      ? []
      : [
          {
            component: session.component(row),
            sheet: shownSheet(session, row, readSheet(session.snapshot, sheet.row)),
          },
        ];
  });
}

function byRequirement(spoken: readonly Spoken[]): Ground['linesOn'] {
  const lines = spoken.flatMap(({ component, sheet }) => (sheet.lines ?? []).map((line) => ({ component, line })));
  return groupBy(lines, ({ line }) => line.requirement);
}

const said = (text: LocalText | undefined, language: Language): string =>
  text === undefined ? '' : nameOf(text, language);

/** What is to be remarked of a line: duties, conditions, what stands in, the note, the document and its page. */
function remarkOf(line: Line, language: Language): string {
  const words = BOOK_WORDS[language];
  const labelled = (label: string, text: string) => (text === '' ? [] : [`${label}: ${text}`]);
  const between = language === 'ja' ? '、' : ', ';
  const duties = (line.duties ?? [])
    .map(({ id, text }) => said(text, language) || id)
    .join(language === 'ja' ? '／' : '; ');
  const { source } = line;
  return [
    ...labelled(words.duties, duties),
    ...labelled(words.when, (line.when ?? []).join(between)),
    ...labelled(words.compensation, said(line.compensation, language)),
    ...(line.note === undefined ? [] : [said(line.note, language)]),
    ...labelled(words.source, source === undefined ? '' : [source.document, source.page ?? ''].join(' ').trim()),
  ].join('\n');
}

function cellOf(cell: MatrixCell | undefined, language: Language): BookCell {
  if (cell === undefined) return { mark: '', isLive: false };
  const marks = cell.mark === undefined ? cell.marks.map(({ mark }) => mark) : [cell.mark];
  const signs = marks.map((mark) => MARK_SIGNS[mark] || NOT_CONFIRMED_AMONG[language]);
  return { mark: cell.mark === undefined ? signs.join('・') : MARK_SIGNS[cell.mark], isLive: true };
}

/** What the rows of a requirement, or of one component's part of it, have in common. */
function bookRow(
  ground: Ground,
  row: MatrixRow,
  phase: Phase,
  of: { cells: readonly MatrixCell[]; gaps: readonly GapHandle[]; component?: ComponentHandle },
  columns: number,
): BookRow {
  const { language, view } = ground;
  const { requirement, key } = row;
  const { item, title, summary } = requirement.data;
  const lines = (ground.linesOn.get(key) ?? []).filter(
    ({ component, line }) =>
      (of.component === undefined || of.component.row === component.row) && line.phases?.includes(phase) !== false,
  );
  const remarks = lines.flatMap(({ component, line }) => {
    const remark = remarkOf(line, language);
    return remark === ''
      ? []
      : [of.component === undefined ? `【${said(component.data.name, language)}】${remark}` : remark];
  });
  const evidence = lines.flatMap(({ line }) => line.evidence ?? []);
  const evidenceNames = [...new Set(evidence)].map(
    (id) => said(view.session.evidenceById(id)?.data.title, language) || id,
  );
  const gaps = of.gaps.filter((gap) => phasesOfGap(gap)?.includes(phase) !== false);
  return {
    requirement: key,
    ...(of.component === undefined ? {} : { component: of.component.data.id }),
    chapter: said(headingOf(requirement.catalogue, requirement.data), language),
    item: of.component === undefined ? (item ?? requirement.data.id) : '',
    title: of.component === undefined ? said(title ?? summary, language) : said(of.component.data.name, language),
    cells: Array.from({ length: columns }, (_, column) =>
      cellOf(
        of.cells.find((cell) => cell.column === column),
        language,
      ),
    ),
    remarks: remarks.join('\n'),
    evidence: evidenceNames.join('\n'),
    gaps: [...new Set(gaps.map((gap) => explain(gap).sentence[language]))].join('\n'),
  };
}

/** Rows of a requirement: the joined one, and one a component where a party's components say different things. */
function* rowsOf(ground: Ground, row: MatrixRow, phase: Phase, columns: number): Generator<BookRow> {
  const parts = row.isMixed ? finish(row.makingComponents()) : [];
  yield bookRow(ground, row, phase, { cells: row.cells, gaps: row.gaps }, columns);
  for (const { cells, component } of parts) yield bookRow(ground, row, phase, { cells, gaps: [], component }, columns);
}

/**
 * The 責任分界表 of an institution on a day as a book: a table for each phase in which there is something to say, one
 * column a party, its own word alone in it (model/README.md, "On paper"). `turn` is awaited between short pieces of work.
 */
export async function matrixBook(
  view: InstitutionView,
  language: Language,
  turn: () => Promise<void>,
): Promise<MatrixBook> {
  const { session, day } = view;
  const spoken = spokenIn(view);
  const ground: Ground = { view, language, spoken, linesOn: byRequirement(spoken) };
  const tables: BookTable[] = [];
  const editions = new Set<string>();
  let columns: MatrixBook['columns'] = [];
  for (const phase of PHASES) {
    await turn();
    const options = { by: 'PARTY', phase, onlyGaps: false, maxRows: ALL, maxColumns: ALL } as const;
    const matrix = await finishInTurns(makingMatrix(view, options), turn);
    columns = matrix.columns.map(({ key, party }) => ({ key, name: said(party.data.name, language) }));
    const rows: BookRow[] = [];
    for (const row of matrix.rows) {
      if (row.live === 0 && row.cells.length === 0) continue;
      editions.add(said(row.requirement.catalogue.title, language) || row.requirement.catalogue.id);
      for (const made of rowsOf(ground, row, phase, columns.length)) {
        rows.push(made);
        await turn();
      }
    }
    if (rows.length > 0) tables.push({ name: phaseSheet(phase, language), rows });
  }
  const { title, names, signatures, markHint, pageOf } = BOOK_WORDS[language];
  const institution = said(session.party(view.row).data.name, language);
  return {
    title,
    names,
    signatures,
    markHint,
    pageOf,
    columns,
    tables,
    heading: bookHeading({ institution, editions: [...editions], revision: session.model.revision, day }, language),
    legend: bookLegend(language),
    statements: spoken.map(({ sheet }) => sheet),
  };
}

/** The book of the institution's 責任分界表. */
export async function makeMatrix({ institution, language, turn }: PaperGround): Promise<MatrixBook | undefined> {
  return institution && matrixBook(institution, language, turn);
}
