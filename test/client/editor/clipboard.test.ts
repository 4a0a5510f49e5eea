import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlock, writeBlock } from '../../../client/model/editor/clipboard.ts';
import { readMark, typedBy, writtenMark } from '../../../client/model/editor/marks.ts';
import { cellsToLoad, type PasteContext, planPaste, withoutHeads } from '../../../client/model/editor/paste.ts';
import type { EditedSheet } from '../../../client/model/editor/sheets.ts';
import { repeats } from '../../support/repeats.ts';
import { chapter, line, linesOf, matrix, sheet, supplier, usage } from './samples.ts';

describe('the clipboard of a spreadsheet', () => {
  test('is rows and cells, with quotation marks where a cell needs them', () => {
    expect(readBlock('○\t×\r\n"二行\nの欄"\t"「""」"\r\n')).toEqual([
      ['○', '×'],
      ['二行\nの欄', '「"」'],
    ]);
    expect(readBlock('5" の画面\t○')).toEqual([['5" の画面', '○']]);
    expect(readBlock('')).toEqual([]);
    expect(readBlock('\t\n')).toEqual([['', '']]);
  });

  test('gives back what was written to it', () => {
    const cell = fc.string({ unit: fc.constantFrom('○', 'a', '"', '\t', '\n', ' ', '') });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        // A last row of one empty cell is how spreadsheets end the block.
        fc.pre(rows.at(-1)?.join('') !== '' || (rows[0]?.length ?? 0) > 1);
        expect(readBlock(writeBlock(rows))).toEqual(rows);
      }),
      { numRuns: repeats(200, 5000) },
    );
  });
});

describe('marks', () => {
  test.each([
    ['◎', 'SELF'],
    ['◯', 'SHARED'],
    ['〇', 'SHARED'],
    ['Ｏ', 'SHARED'],
    ['△', 'SHARED'],
    ['✕', 'CROSS'],
    ['Ｘ', 'CROSS'],
    ['ー', 'NOT_APPLICABLE'],
    ['-', 'NOT_APPLICABLE'],
    ['×禁', 'FORBIDDEN'],
    ['禁', 'FORBIDDEN'],
    ['　', null],
    ['別途協議', undefined],
    ['○（有償）', undefined],
  ])('%s is read as %s', (text, typed) => {
    expect(readMark(text)?.typed).toBe(typed);
  });

  test('are read as they are written, but a triangle is taken for a part', () => {
    expect(readMark(writtenMark('NOT_ALLOWED'))).toEqual({ typed: 'FORBIDDEN', isExact: true });
    expect(readMark(writtenMark('SUPPORTS'))).toEqual({ typed: 'SHARED', isExact: false });
    expect(readMark(writtenMark('NOT_CONFIRMED'))).toEqual({ typed: null, isExact: true });
  });

  test('are typed by digits of any width and by themselves; letters stay commands', () => {
    expect(['1', '２', '6', '0', 'Delete', '◎', '×', '－', '禁'].map(typedBy)).toEqual([
      'SELF',
      'SHARED',
      'FORBIDDEN',
      null,
      null,
      'SELF',
      'CROSS',
      'NOT_APPLICABLE',
      'FORBIDDEN',
    ]);
    expect(['x', 'o', 'p', 'n', '7', ' ', 'Enter', 'ArrowDown', '/'].map(typedBy)).toEqual(Array(9).fill(undefined));
  });
});

const SHEETS = {
  own: sheet('own', 'h', [line('c:1', { stance: 'SHARED' })], { suppliers: [supplier('s')] }),
  use: sheet('use', 'h', [], { component: usage('use') }),
  paper: sheet('paper', 'v', [], { suppliers: [supplier('s')] }),
};
const TABLE = matrix(['h', 'v', 'w'], {
  'c:1': [
    { mark: 'PART', component: 'own' },
    { mark: 'NOT_CONFIRMED', component: 'paper' },
    { mark: 'ALONE', component: 'x' },
  ],
  'c:2': [{ mark: 'NOT_CONFIRMED', component: 'use' }, null, { mark: 'ALONE', component: 'x' }],
  'c:3': [{ mark: null }, { mark: 'NOT_CONFIRMED', component: 'paper' }, null],
});
const [first, second, third] = linesOf(TABLE);
const LINES = [chapter('a'), first, second, chapter('b'), third].filter((each) => each !== undefined);
const CONTEXT: PasteContext = {
  matrix: TABLE,
  lines: LINES,
  phase: 'NORMAL',
  institution: 'h',
  isEditable: (party) => party !== 'w',
  sheetOf: (component) => Object.values(SHEETS).find((of) => of.component.key === component),
};
const FROM = { top: 1, bottom: 1, left: 1, right: 1 };

describe('a paste', () => {
  test('says of every cell what becomes of it, skips headings of chapters, and writes nothing where nothing may be', () => {
    const block = [
      ['△', '×', '○'],
      ['×', '○', ''],
      ['◎', '別途協議', '○', '○'],
    ];
    const plan = planPaste(block, FROM, CONTEXT).map((row) => row.map(({ outcome, stance }) => [outcome, stance]));
    expect(plan).toEqual([
      [
        ['SAME', undefined],
        ['SET', 'CONSUMER'],
        ['LOCKED', undefined],
      ],
      [
        ['SET', 'SUPPLIER'],
        ['UNCONCERNED', undefined],
        ['BLANK', undefined],
      ],
      [
        ['FOLDED', undefined],
        ['UNREADABLE', undefined],
        ['UNCONCERNED', undefined],
        ['OUTSIDE', undefined],
      ],
    ]);
    expect(cellsToLoad(block, FROM, CONTEXT)).toEqual(['own', 'paper', 'use']);
    expect(planPaste([['○']], { ...FROM, top: 2, bottom: 2 }, CONTEXT)).toMatchObject([[{ outcome: 'REFUSED' }]]);
  });

  test('of one mark fills what is selected; of more rows than there are it says that they lie outside', () => {
    const all = { top: 1, bottom: 4, left: 1, right: 2 };
    expect(planPaste([['△']], all, CONTEXT).map((row) => row.map(({ outcome }) => outcome))).toEqual([
      ['SAME', 'READ_AS'],
      ['REFUSED', 'UNCONCERNED'],
      ['FOLDED', 'READ_AS'],
    ]);
    const long = planPaste([['○'], ['○']], { ...FROM, top: 4, bottom: 4, left: 2, right: 2 }, CONTEXT);
    expect(long.map((row) => row.map(({ outcome }) => outcome))).toEqual([['SET'], ['OUTSIDE']]);
  });

  test('is freed of rows and columns of headings, and of nothing else', () => {
    const block = [
      ['要求事項', '病院', '会社'],
      ['更新', '○', '×'],
      ['', '', ''],
      ['記録', '別途', '○'],
    ];
    expect(withoutHeads(block)).toEqual({
      block: [
        ['○', '×'],
        ['', ''],
        ['別途', '○'],
      ],
      rows: 1,
      columns: 1,
    });
    expect(
      withoutHeads([
        ['', ''],
        ['', '○'],
      ]),
    ).toEqual({
      block: [
        ['', ''],
        ['', '○'],
      ],
      rows: 0,
      columns: 0,
    });
    expect(withoutHeads([['別途協議']])).toEqual({ block: [['別途協議']], rows: 0, columns: 0 });
  });

  test('reads a cross as what was said, as what is possible, or as such forms are read', () => {
    const read = (of: EditedSheet) => {
      const table = matrix([of.component.owner.key], { 'c:1': [{ mark: null, component: 'x' }] });
      const context = { ...CONTEXT, matrix: table, lines: linesOf(table), sheetOf: () => of };
      return planPaste([['×']], { top: 0, bottom: 0, left: 1, right: 1 }, context)[0]?.[0];
    };
    const suppliers = [supplier('s')];
    const said = (stance: 'CONSUMER' | 'SELF') => [line('c:1', { stance })];
    expect(read(sheet('x', 'h', said('CONSUMER'), { suppliers }))).toMatchObject({ outcome: 'SAME' });
    expect(read(sheet('x', 'h', said('SELF'), { suppliers }))?.stance).toBe('SUPPLIER');
    expect(read(sheet('x', 'v', said('SELF'), { suppliers }))?.stance).toBe('CONSUMER');
    expect(read(sheet('x', 'h', said('SELF')))?.stance).toBe('CONSUMER');
    expect(read(sheet('x', 'h', [], { component: usage('x') }))?.stance).toBe('SUPPLIER');
  });
});
