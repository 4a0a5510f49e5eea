import { describe, expect, test } from 'vitest';
import {
  byLayout,
  columnLetters,
  isTableFile,
  type TableMapping,
  withAbout,
  withField,
  withKnown,
  withRow,
  withTarget,
} from '../../client/model/tableMapping.ts';
import { mayImport } from '../../client/model/viewer.ts';

const MAPPING: TableMapping = {
  format: 'bunkai-mapping/1',
  sheets: [
    { sheet: '表紙', layout: '', target: null, columns: [], rows: [] },
    {
      sheet: '分担',
      layout: 'l1',
      target: 'matrix',
      header: [4, 4],
      columns: [
        { column: 1, field: 'title' },
        { column: 2, field: 'stance', about: ['a'] },
      ],
      rows: [{ row: 5, key: 'k', to: 'NONE' }],
    },
  ],
};

describe('a mapping that is corrected', () => {
  test('leaves to the guess what a correction makes doubtful, and the other sheets as they are', () => {
    const target = withTarget(MAPPING, 0, 'matrix', 2);
    expect(target.sheets[0]).toEqual({
      sheet: '表紙',
      layout: '',
      target: 'matrix',
      header: [2, 2],
      columns: [],
      rows: [],
    });
    expect(target.sheets[1]).toBe(MAPPING.sheets[1]);
    expect(withTarget(MAPPING, 1, null, 4).sheets[1]).toMatchObject({ target: null, columns: [] });
    const field = withField(MAPPING, 1, 1, null).sheets[1];
    expect(field?.columns).toEqual([{ column: 1, field: null }, MAPPING.sheets[1]?.columns[1]]);
    expect(field?.rows).toEqual([]);
    const about = withAbout(MAPPING, 1, 2, ['b']).sheets[1];
    expect(about?.columns[1]).toEqual({ column: 2, field: 'stance', about: ['b'] });
    expect(about?.rows).toHaveLength(1);
    const row = withRow(MAPPING, 1, 5, 'ENTITY', 'core:patch').sheets[1];
    expect(row?.rows).toEqual([{ row: 5, key: 'k', to: 'ENTITY', entity: 'core:patch' }]);
  });

  test('is used again for the same headings, whatever the sheet is called and wherever they stand', () => {
    const kept = new Map(byLayout(MAPPING));
    expect([...kept.keys()]).toEqual(['l1']);
    const next: TableMapping = {
      format: 'bunkai-mapping/1',
      sheets: [{ sheet: '来年', layout: 'l1', target: 'matrix', header: [2, 2], columns: [], rows: [] }],
    };
    const known = withKnown(next, (layout) => kept.get(layout));
    expect(known?.sheets[0]).toEqual({ ...MAPPING.sheets[1], sheet: '来年', header: [2, 2] });
    expect(withKnown(next, () => undefined)).toBeUndefined();
  });
});

test('columns have the letters that spreadsheets give them', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('tables are told from models by the endings of their names', () => {
  expect(['a.XLSX', '台帳.csv', 'a.b.md', 'a.htm'].every(isTableFile)).toBe(true);
  expect(['a.json', 'a.yaml', 'csv'].some(isTableFile)).toBe(false);
});

test('only those may bring files in who may change something on these screens', () => {
  const all = [
    'ADMINISTRATOR',
    'INSTITUTION_EDITOR',
    'INSTITUTION_READER',
    'VENDOR_EDITOR',
    'AUDITOR',
    'PUBLIC',
  ] as const;
  expect(all.filter(mayImport)).toEqual(['ADMINISTRATOR', 'INSTITUTION_EDITOR']);
});
