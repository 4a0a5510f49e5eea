import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocuments } from '../../../server/exchange/documents.ts';
import { writePaper } from '../../../server/exchange/papers/papers.ts';
import type { BookRow, MatrixBook } from '../../../server/exchange/xlsx/matrixBook.ts';
import { canonicalModel } from '../../../server/model/canonical.ts';
import { joinDocuments, MODEL_FORMAT } from '../../../server/model/document.ts';
import type { Sheet } from '../../../server/model/sheet.ts';
import { day } from '../../../server/model/values.ts';
import { matrixBook } from '../../../server/usecases/queries/papers/matrix.ts';
import { modelOf } from '../../analysis/engine.ts';
import { modelCase } from '../../support/models/arbitrary.ts';
import { repeats } from '../../support/repeats.ts';
import { SEED_DAY, seedModel, sessionOf } from '../../usecases/support.ts';

async function bookOf(institution: string, session = sessionOf(seedModel('scenarios/a-before.json'), SEED_DAY)) {
  const view = session.institution(session.partyById(institution)?.row ?? -1);
  if (view === undefined) throw new Error(`no ${institution}`);
  return matrixBook(view, 'ja', async () => {});
}

const canonical = (sheets: readonly Sheet[]) =>
  canonicalModel(joinDocuments([{ format: MODEL_FORMAT, sheets: [...sheets] }])).sheets;

let book: MatrixBook;
let bytes: Uint8Array;

beforeAll(async () => {
  book = await bookOf('a-h');
  bytes = await writePaper({ paper: 'matrix', format: 'xlsx', book });
});

type Change = (sheet: Worksheet, workbook: Workbook) => void;

/** The table of normal operation after a change by hand, as a program would save it, read back. */
async function readAfter(change: Change, content = bytes) {
  const workbook = new Workbook();
  await workbook.xlsx.load(content);
  const sheet = workbook.getWorksheet('通常時');
  if (sheet === undefined) throw new Error('no table');
  change(sheet, workbook);
  const read = await readDocuments([{ name: 'm.xlsx', content: await workbook.xlsx.writeBuffer() }]);
  if (!read.ok) return { problems: read.problems, drafts: [], repaired: [] };
  const sheets = read.documents[0]?.document.sheets ?? [];
  expect(canonical(sheets.slice(0, book.statements.length))).toEqual(canonical(book.statements));
  return {
    problems: [],
    drafts: sheets.slice(book.statements.length),
    repaired: read.documents[0]?.repaired ?? [],
  };
}

const codesOf = ({ problems }: Awaited<ReturnType<typeof readAfter>>) => problems.map(({ code, path }) => [code, path]);

/** Above the first row of the table. */
const HEADER = 5;

const isPart = (component: string, requirement: string) => (row: BookRow) =>
  row.component === component && row.requirement === requirement;

/** The number of a row of the table of normal operation, and of the column of a party in it. */
function cellOf(wanted: (row: BookRow) => boolean, party = 'a-h'): [row: number, column: number] {
  const at = book.tables[0]?.rows.findIndex(wanted) ?? -1;
  const column = book.columns.findIndex(({ key }) => key === party);
  if (at < 0 || column < 0) throw new Error('no such cell');
  return [HEADER + 1 + at, 4 + column];
}

const remarksColumn = () => 4 + book.columns.length;

describe('a 責任分界表 that a person changed', () => {
  const VPN = isPart('a-s4', 'core:patch');

  test('gives the component’s line as a draft, with the cell that says so as its source', async () => {
    const [row, column] = cellOf(VPN);
    const { drafts, problems } = await readAfter((sheet) => {
      sheet.getCell(row, column).value = '◎';
    });
    expect(problems).toEqual([]);
    const before = book.statements.find(({ component }) => component === 'a-s4');
    const [draft, ...others] = drafts;
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ component: 'a-s4', publishedOn: null, version: `${before?.version}-edited` });
    const added = draft?.lines?.filter(({ requirement }) => requirement === 'core:patch') ?? [];
    expect(added).toMatchObject([
      { phases: ['normal'], stance: 'SELF', source: { document: 'm.xlsx', page: expect.stringContaining('通常時!') } },
      { phases: ['cyberattack'], stance: 'SUPPLIER', via: 'a-v1-vpn' },
    ]);
    expect(added[0]).not.toHaveProperty('via');
    const rest = (sheet: Sheet | undefined) => sheet?.lines?.filter(({ requirement }) => requirement !== 'core:patch');
    expect(rest(draft)).toEqual(rest(before));
  });

  test('takes look-alike marks, and says so', async () => {
    const [row, column] = cellOf(VPN);
    const { drafts, repaired } = await readAfter((sheet) => {
      sheet.getCell(row, column).value = ' ー ';
    });
    expect(drafts[0]?.lines).toContainEqual(
      expect.objectContaining({ requirement: 'core:patch', stance: 'NOT_APPLICABLE' }),
    );
    expect(repaired).toEqual([{ path: expect.stringContaining('m.xlsx: 通常時!'), original: 'ー', readAs: '－' }]);
  });

  test('finds its rows and columns again where they were moved and put in', async () => {
    const [row, column] = cellOf(VPN);
    const { drafts, problems } = await readAfter((sheet) => {
      sheet.getCell(row, column).value = '◎';
      sheet.spliceRows(HEADER + 1, 0, []);
      sheet.name = '責任分界(案)';
    });
    expect(problems).toEqual([]);
    expect(drafts.map(({ component }) => component)).toEqual(['a-s4']);
  });

  test('is refused in a cell that stands for several components, with the way out', async () => {
    const mixed = book.tables[0]?.rows.find(({ cells }) => (cells[0]?.components.length ?? 0) > 1);
    const [row, column] = cellOf((each) => each === mixed);
    const read = await readAfter((sheet) => {
      sheet.getCell(row, column).value = '△';
    });
    expect(read.problems).toMatchObject([{ code: 'MARK_JOINED', params: { found: '△' } }]);
  });

  test('is refused where no mark was written, and where two cells of one component contradict', async () => {
    const [row, column] = cellOf(VPN);
    const odd = await readAfter((sheet) => {
      sheet.getCell(row, column).value = '要相談';
    });
    expect(odd.problems).toMatchObject([{ code: 'MARK_UNKNOWN', params: { found: '要相談' } }]);
  });

  test('takes what is added to remarks as a note, and refuses what is typed over', async () => {
    const rows = book.tables[0]?.rows ?? [];
    const alone = rows.find(({ speakers, component }) => speakers.length === 1 && component !== undefined);
    const [row] = cellOf((each) => each === alone);
    const column = remarksColumn();
    const { drafts } = await readAfter((sheet) => {
      const cell = sheet.getCell(row, column);
      cell.value = `${cell.text}\n毎月、結果を報告する`;
    });
    expect(drafts.map(({ component }) => component)).toEqual([alone?.component]);
    const noted = drafts[0]?.lines?.filter(({ note }) => note?.ja.endsWith('毎月、結果を報告する'));
    expect(noted?.map(({ requirement }) => requirement)).toEqual([alone?.requirement]);
    const over = await readAfter((sheet) => {
      sheet.getCell(row, 3).value = '別の名前';
    });
    expect(over.problems).toMatchObject([{ code: 'TEXT_CHANGED', params: { found: '別の名前' } }]);
  });

  test('says evidence that the file does not know, and takes what it knows', async () => {
    const rows = book.tables[0]?.rows ?? [];
    const [id = '', title = ''] = Object.entries(book.facts.evidence)[0] ?? [];
    expect(title).not.toBe('');
    const alone = rows.find(
      ({ speakers, component, evidence }) =>
        speakers.length === 1 && component !== undefined && !evidence.includes(title),
    );
    const [row] = cellOf((each) => each === alone);
    const { drafts } = await readAfter((sheet) => {
      sheet.getCell(row, remarksColumn() + 1).value = title;
    });
    const line = drafts[0]?.lines?.find(({ requirement }) => requirement === alone?.requirement);
    expect(line?.evidence).toEqual([id]);
    const odd = await readAfter((sheet) => {
      sheet.getCell(row, remarksColumn() + 1).value = '口頭で確認';
    });
    expect(odd.problems).toMatchObject([{ code: 'EVIDENCE_NOT_KNOWN', params: { found: '口頭で確認' } }]);
  });

  test('passes over nothing that was typed elsewhere, nor a row that is gone', async () => {
    const end = HEADER + 1 + (book.tables[0]?.rows.length ?? 0);
    const added = await readAfter((sheet, workbook) => {
      sheet.getCell(end, 3).value = '独自の要求';
      sheet.getCell(HEADER + 1, remarksColumn() + 4).value = '独自の列';
      workbook.addWorksheet('メモ').getCell('B2').value = '打合せ記録';
    });
    expect(codesOf(added)).toEqual([
      ['NOT_OURS', expect.stringContaining('m.xlsx: 通常時!')],
      ['NOT_OURS', `m.xlsx: 通常時!C${end}`],
      ['NOT_OURS', 'm.xlsx: メモ!B2'],
    ]);
    const annex = await readAfter((_, workbook) => {
      const contacts = workbook.getWorksheet('付表1 連絡先');
      if (contacts !== undefined) contacts.getCell('C4').value = '山田 太郎';
    });
    expect(codesOf(annex)).toEqual([['TEXT_CHANGED', 'm.xlsx: 付表1 連絡先!A4']]);
    const gone = await readAfter((sheet) => sheet.spliceRows(end - 1, 1));
    expect(codesOf(gone)).toEqual([['MATRIX_ROW_MISSING', 'm.xlsx']]);
  });
});

describe('on random models', () => {
  /** What a mark says of the one component that a cell stands for. */
  const STANCES = { '◎': ['SELF'], '－': ['NOT_APPLICABLE'], '×禁': ['FORBIDDEN'] } as const;

  test('an unchanged workbook gives the statements, and a changed mark changes that word alone', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(modelCase(), fc.nat(), fc.constantFrom('◎', '－', '×禁'), async (drawn, at, mark) => {
        const session = sessionOf(modelOf(drawn.documents), day.parse(drawn.asOf));
        const institution = [...session.snapshot.parties.ids].find((_, row) => session.institution(row) !== undefined);
        if (institution === undefined) return;
        const made = await bookOf(institution, session);
        const content = await writePaper({ paper: 'matrix', format: 'xlsx', book: made });
        const same = await readDocuments([{ name: 'm.xlsx', content }]);
        expect(same).toMatchObject({ ok: true, documents: [{ repaired: [] }] });
        const sheets = same.ok ? (same.documents[0]?.document.sheets ?? []) : [];
        expect(canonical(sheets)).toEqual(canonical(made.statements));
        const cells = made.tables.flatMap(({ name, phase, rows }) =>
          rows.flatMap(({ cells: of, requirement }, row) =>
            of.flatMap(({ components, mark: written }, column) =>
              components.length === 1 && written !== mark && written !== '○'
                ? [{ name, phase, requirement, row, column, component: components[0] ?? '' }]
                : [],
            ),
          ),
        );
        const cell = cells[at % Math.max(1, cells.length)];
        if (cell === undefined) return;
        const workbook = new Workbook();
        await workbook.xlsx.load(content);
        const sheet = workbook.getWorksheet(cell.name);
        if (sheet !== undefined) sheet.getCell(HEADER + 1 + cell.row, 4 + cell.column).value = mark;
        const read = await readDocuments([{ name: 'm.xlsx', content: await workbook.xlsx.writeBuffer() }]);
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        const [draft, ...more] = (read.documents[0]?.document.sheets ?? []).slice(made.statements.length);
        expect(more).toEqual([]);
        expect(draft?.component).toBe(cell.component);
        const { requirements } = made.facts;
        const wordsIn = (of: Sheet | undefined) =>
          (of?.lines ?? []).flatMap(({ phases, ...line }) =>
            (phases ?? requirements[line.requirement] ?? ['normal']).map((phase): [string, typeof line] => [
              `${line.requirement} ${phase}`,
              line,
            ]),
          );
        const before = new Map(wordsIn(made.statements.find(({ component }) => component === cell.component)));
        const after = new Map(wordsIn(draft));
        const key = `${cell.requirement} ${cell.phase}`;
        expect(STANCES[mark]).toContain(after.get(key)?.stance);
        before.delete(key);
        after.delete(key);
        expect(after).toEqual(before);
        changed += 1;
      }),
      { numRuns: repeats(12, 300) },
    );
    expect(changed).toBeGreaterThan(3);
  });
});
