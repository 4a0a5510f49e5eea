import type { BookAnnex, BookFacts, BookTable, MatrixBook } from '../../../exchange/xlsx/matrixBook.ts';
import type { Sheet } from '../../../model/sheet.ts';
import { readSheet } from '../../../model/snapshot/snapshot.ts';
import { finishInTurns } from '../../../model/steps.ts';
import { PHASES } from '../../../model/vocabulary.ts';
import type { Turn } from '../../../support/yieldToEventLoop.ts';
import type { Language } from '../../../text/facts.ts';
import { BOOK_WORDS, bookHeading, bookLegend, columnName, phaseSheet, withEditions } from '../../../text/matrixBook.ts';
import { WRITTEN_MARKS } from '../../../text/vocabulary.ts';
import { shownSheet } from '../../access/mask.ts';
import type { InstitutionView } from '../institutionView.ts';
import { sheetOn } from '../lists/lists.ts';
import { type MatrixRow, type MatrixView, makingMatrix } from '../matrix/matrix.ts';
import { contactsAnnex, stopsAnnex } from './annexes.ts';
import type { PaperGround } from './maker.ts';
import { type BookGround, type CellText, groundOf, rowsOf } from './matrixRows.ts';
import { textIn } from './remarks.ts';

/** Rows and columns of a table on paper are all of them. */
const ALL = Number.POSITIVE_INFINITY;

/** The sheets in force in the chain, as the viewer may see them. */
function statementsOf({ session, analysis, day }: InstitutionView): Sheet[] {
  return analysis.context.chain.nodes.flatMap(({ row }) => {
    const sheet = sheetOn(session, row, day);
    return sheet === undefined ? [] : [shownSheet(session, row, readSheet(session.snapshot, sheet.row))];
  });
}

/** What a book of this kind writes in place of the usual. */
export interface BookStyle {
  readonly title: string;
  readonly legend: string;
  readonly marks: readonly string[];
  readonly cellText?: CellText;
  /** Whether all components of a row are written out, whatever they say. */
  readonly isApart?: (row: MatrixRow) => boolean;
}

/** How a 責任分界表 is written. */
const matrixStyle = (language: Language): BookStyle => ({
  title: BOOK_WORDS[language].title,
  legend: bookLegend(language),
  marks: WRITTEN_MARKS,
});

/** What reading back needs of the chain. */
function factsOf(
  view: InstitutionView,
  rows: readonly MatrixRow[],
  statements: readonly Sheet[],
  language: Language,
): BookFacts {
  const { session, analysis, row: institution } = view;
  const named = new Set(statements.flatMap(({ lines = [] }) => lines.flatMap(({ evidence = [] }) => evidence)));
  const evidence = [...named].flatMap((id) => {
    const found = session.evidenceById(id);
    return found === undefined ? [] : [[id, textIn(found.data.title, language)] as const];
  });
  return {
    components: analysis.context.chain.nodes.map((node) => {
      const { id, kind, name } = session.component(node.row).data;
      return {
        id,
        name: textIn(name, language),
        hasConsumers: kind !== 'USAGE' && kind !== 'ORGANISATION',
        isOwn: node.owner === institution,
        suppliers: node.suppliers.map(({ supplier }) => supplier.id),
      };
    }),
    requirements: Object.fromEntries(rows.map(({ key, requirement }) => [key, requirement.data.phases])),
    evidence: Object.fromEntries(evidence),
  };
}

const columnsOf = (columns: MatrixView['columns'], language: Language): MatrixBook['columns'] =>
  columns.map(({ key, party }, i) => ({
    key,
    ...columnName(textIn(party.data.name, language), i, columns.length, language),
  }));

/** What stands behind the tables: contacts, what stops, and what the tables refer to. */
function annexesOf(
  view: InstitutionView,
  columns: MatrixView['columns'],
  ground: BookGround | undefined,
  language: Language,
): BookAnnex[] {
  const contacts = contactsAnnex(
    columns.map(({ party }) => party),
    language,
  );
  const more = [ground?.gaps.annex(), ground?.remarks.annex()].filter((annex) => annex !== undefined);
  return [contacts, stopsAnnex(view, language), ...more];
}

/**
 * The 責任分界表 of an institution on a day as a book: a table for each phase in which there is something to say, one
 * column a party, its own word alone in it (model/README.md, "On paper"). `turn` is awaited between short pieces of work.
 */
export async function matrixBook(
  view: InstitutionView,
  language: Language,
  turn: Turn,
  { title, legend, marks, cellText, isApart }: BookStyle = matrixStyle(language),
): Promise<MatrixBook> {
  const { session, day } = view;
  const statements = statementsOf(view);
  const tables: BookTable[] = [];
  const editions = new Set<string>();
  const asked: MatrixRow[] = [];
  const options = { by: 'PARTY', onlyGaps: false, maxRows: ALL, maxColumns: ALL } as const;
  let columns: MatrixView['columns'] = [];
  let ground: BookGround | undefined;
  for (const phase of PHASES) {
    await turn();
    const matrix = await finishInTurns(makingMatrix(view, { ...options, phase }), turn);
    columns = matrix.columns;
    ground ??= groundOf(
      view,
      language,
      columns.map(({ party }) => party.row),
      cellText,
    );
    const table: BookTable['rows'][number][] = [];
    for (const row of matrix.rows) {
      if (row.live === 0 && row.cells.length === 0) continue;
      editions.add(textIn(row.requirement.catalogue.title, language) || row.requirement.catalogue.id);
      asked.push(row);
      for (const made of rowsOf(ground, row, phase, isApart)) {
        table.push(made);
        await turn();
      }
    }
    if (table.length > 0) tables.push({ phase, name: phaseSheet(phase, language), rows: table });
  }
  const { names, signatures, markHint, pageOf } = BOOK_WORDS[language];
  const institution = textIn(session.party(view.row).data.name, language);
  return {
    language,
    title,
    names,
    signatures,
    marks,
    markHint,
    pageOf,
    columns: columnsOf(columns, language),
    tables,
    annexes: annexesOf(view, columns, ground, language),
    heading: bookHeading({ institution, editions: [...editions], revision: session.model.revision, day }, language),
    legend: withEditions(legend, [...editions], language),
    statements,
    facts: factsOf(view, asked, statements, language),
  };
}

/** The book of the institution's 責任分界表. */
export async function makeMatrix({ institution, language, turn }: PaperGround): Promise<MatrixBook | undefined> {
  return institution && matrixBook(institution, language, turn);
}
