import { type Cell, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { addExactSheet, addRecord } from '../xlsx/exact.ts';
import { heightOf, setPage, styleHeader } from '../xlsx/page.ts';
import { FILLS, FONT, LINES } from '../xlsx/style.ts';
import {
  ANSWER_FIELDS,
  type AnswerField,
  DECLARATION_FORMAT,
  DECLARATION_SHEET,
  type DeclarationBook,
  type DeclarationRow,
} from './declarationBook.ts';

/** Columns before those that are filled in; the first is hidden and tells the rows apart, however they are sorted. */
const BEFORE = ['key', 'chapter', 'title', 'situations', 'ask', 'usual'] as const;

const WIDTHS: Readonly<Record<(typeof BEFORE)[number] | AnswerField, number>> = {
  key: 4,
  chapter: 12,
  title: 22,
  situations: 12,
  ask: 34,
  usual: 30,
  answer: 22,
  via: 18,
  duties: 30,
  when: 16,
  compensation: 20,
  charge: 11,
  note: 24,
  document: 20,
  page: 9,
  evidence: 20,
};

const COLUMNS = [...BEFORE, ...ANSWER_FIELDS] as const;

/** A list of choices in the file format is at most 255 characters and divided by commas. */
const MAX_LIST = 255;

function chooseFrom(cell: Cell, choices: readonly string[], isStrict: boolean): void {
  const list = choices.join(',');
  if (choices.length === 0 || list.length > MAX_LIST || choices.some((choice) => /[,"]/u.test(choice))) return;
  cell.dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list}"`],
    errorStyle: isStrict ? 'stop' : 'warning',
    showErrorMessage: true,
  };
}

function addRow(sheet: Worksheet, book: DeclarationBook, row: DeclarationRow, number: number): void {
  const { chapter, title, situations, ask, usual, cells } = row;
  const answers = ANSWER_FIELDS.map((field) => cells[field]);
  const texts = [String(number), chapter, title, situations, ask, usual, ...answers];
  const added = sheet.addRow(texts.map((text) => (text === '' ? null : text)));
  added.height = heightOf(
    texts.slice(1),
    COLUMNS.slice(1).map((column) => WIDTHS[column]),
  );
  COLUMNS.forEach((column, i) => {
    const cell = added.getCell(i + 1);
    cell.font = FONT;
    cell.border = LINES;
    cell.alignment = { vertical: 'top', wrapText: true };
    if (i >= BEFORE.length) cell.fill = FILLS.input;
    if (column === 'answer')
      chooseFrom(
        cell,
        book.answers.map(({ text }) => text),
        true,
      );
    if (column === 'charge')
      chooseFrom(
        cell,
        book.charges.map(({ text }) => text),
        true,
      );
    if (column === 'via')
      chooseFrom(
        cell,
        book.suppliers.map(({ name }) => name),
        false,
      );
  });
}

function addHead(sheet: Worksheet, book: DeclarationBook): { readonly version: string; readonly headerRow: number } {
  const put = (text: string, font: object = FONT) => {
    const row = sheet.addRow([null, text]);
    row.getCell(2).font = font;
    return row;
  };
  put(book.title, { ...FONT, size: 16, bold: true });
  for (const line of book.heading) put(line);
  for (const line of book.instructions) put(line);
  const version = put(book.versionLabel);
  const cell = version.getCell(3);
  cell.value = book.version;
  cell.font = FONT;
  cell.border = LINES;
  cell.fill = FILLS.input;
  const names = COLUMNS.map((column) => (column === 'key' ? null : book.names[column]));
  const header = sheet.addRow(names);
  styleHeader(header, COLUMNS.length);
  header.height = 30;
  return { version: cell.address, headerRow: header.number };
}

/** A form as a workbook, and a hidden sheet with ids and exact statements, from which it is read back. For a thread of its own. */
export async function writeDeclaration(book: DeclarationBook): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(DECLARATION_SHEET);
  sheet.columns = COLUMNS.map((column) => ({ width: WIDTHS[column], hidden: column === 'key' }));
  const { version, headerRow } = addHead(sheet, book);
  for (const [i, row] of book.rows.entries()) addRow(sheet, book, row, i + 1);
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: headerRow }];
  setPage(sheet, { paper: 'A3', orientation: 'landscape', headerRow, foot: book.title, pageOf: book.pageOf });
  const hidden = addExactSheet(workbook, DECLARATION_FORMAT);
  const { component, owner, language, answers, charges, suppliers, duties, evidence } = book;
  const names = { ...book.names, version: book.versionLabel };
  const first = BEFORE.length + 1;
  const about = {
    component,
    owner,
    language,
    version,
    headerRow,
    first,
    names,
    answers,
    charges,
    suppliers,
    duties,
    evidence,
  };
  addRecord(hidden, { kind: 'form', value: about });
  book.rows.forEach(({ requirement, phases, cells, line }, i) => {
    addRecord(hidden, { kind: 'row', value: { key: String(i + 1), requirement, phases, cells, line } });
  });
  for (const line of book.kept) addRecord(hidden, { kind: 'kept', value: line });
  return workbook.xlsx.writeBuffer();
}
