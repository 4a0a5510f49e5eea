import { describe, expect, test } from 'vitest';
import {
  byLayout,
  columnLetters,
  isTableFile,
  type TableMapping,
  withAbout,
  withField,
  withKnown,
  withOption,
  withoutPlace,
  withPhases,
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

describe('what a mapping says besides', () => {
  const register: TableMapping = {
    format: 'bunkai-mapping/1',
    sheets: [
      { sheet: '', layout: 'r', target: 'register-components', columns: [], rows: [{ row: 3, key: 'k', to: 'NEW' }] },
    ],
  };

  test('are options, without which no row stays what it was guessed to become', () => {
    const made = withOption(MAPPING, 'catalogue', 'own');
    expect(made.options).toEqual({ catalogue: 'own' });
    expect(made.sheets[1]?.rows).toEqual([]);
    expect(withOption(made, 'catalogue', '').options).toEqual({});
  });

  test('are the situations of a sheet', () => {
    const made = withPhases(MAPPING, 1, ['disaster']);
    expect(made.sheets[1]?.phases).toEqual(['disaster']);
    expect(withPhases(made, 1, []).sheets[1]).toEqual(MAPPING.sheets[1]);
  });

  test('are cells of a matrix and rows of a register that are left out', () => {
    const skipping = withoutPlace(withoutPlace(MAPPING, '分担!B5'), '分担!B5');
    expect(skipping.sheets.map(({ skip }) => skip)).toEqual([undefined, ['B5']]);
    expect(withoutPlace(register, 'A3').sheets[0]?.rows).toEqual([{ row: 3, key: 'k', to: 'NONE' }]);
  });

  test('are remembered with the layout, but for what holds for one file alone', () => {
    const made = withoutPlace(
      withOption(withOption(MAPPING, 'catalogue', 'own'), 'publishedOn', '2026-04-01'),
      '分担!B5',
    );
    const [[, one] = ['', MAPPING]] = byLayout(made);
    expect(one).toMatchObject({ options: { catalogue: 'own' }, sheets: [{ layout: 'l1' }] });
    expect(one.options).not.toHaveProperty('publishedOn');
    expect(one.sheets[0]).not.toHaveProperty('skip');
    expect(withKnown(MAPPING, () => one)?.options).toEqual({ catalogue: 'own' });
  });
});

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
