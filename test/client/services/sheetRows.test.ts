import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byRequirement, newLine } from '../../../client/model/editor/lines.ts';
import {
  type AskedRequirement,
  answered,
  chaptersOf,
  countSaid,
  firstCatalogue,
  readKinds,
  rowCell,
  stancesOf,
} from '../../../client/model/services/sheetRows.ts';

const requirement = (id: string, more: Partial<AskedRequirement> = {}): AskedRequirement => ({
  key: `core:${id}`,
  item: null,
  title: { ja: id, en: null },
  summary: null,
  chapter: { key: 'c1', title: { ja: '章', en: null } },
  layers: ['PLATFORM'],
  phases: ['NORMAL'],
  ...more,
});

describe('the rows of a sheet', () => {
  const rows = [
    requirement('a'),
    requirement('b', { layers: ['NETWORK'] }),
    requirement('c', { chapter: null, layers: ['NETWORK'] }),
    requirement('d', { layers: ['NETWORK', 'PLATFORM'], phases: ['NORMAL', 'DISASTER'] }),
  ];
  const keys = (lines: readonly ReturnType<typeof newLine>[], layers: readonly string[], all = false) =>
    chaptersOf(rows, byRequirement(lines), { layers, all }).map((chapter) => [
      chapter.key,
      chapter.rows.map(({ key }) => key),
    ]);

  test('are those about what the service consists of, and all of which something is said', () => {
    expect(keys([], ['PLATFORM'])).toEqual([['c1', ['core:a', 'core:d']]]);
    expect(keys([newLine('core:c', 'SELF')], ['PLATFORM'])).toEqual([
      ['c1', ['core:a', 'core:d']],
      ['', ['core:c']],
    ]);
    expect(keys([], [])).toEqual(keys([], ['PLATFORM'], true));
  });

  test('say each stance once, and blank where some situation is', () => {
    const [, , , d] = rows;
    if (d === undefined) throw new Error('no row');
    expect(stancesOf([newLine('core:d', 'SELF')], d)).toEqual(['SELF']);
    expect(stancesOf([{ ...newLine('core:d', 'SELF'), phases: ['NORMAL'] }], d)).toEqual(['SELF', null]);
    const lines = byRequirement([newLine('core:a', 'SHARED'), { ...newLine('core:d', 'SELF'), phases: ['DISASTER'] }]);
    expect(countSaid(rows, lines)).toBe(1);
    expect(rowCell(d, 'CYBERATTACK', false)).toMatchObject({ phase: 'NORMAL', phases: ['NORMAL', 'DISASTER'] });
  });

  test('are first of the catalogue that the sheet is about, else of one that is asked about', () => {
    const catalogues = [
      { key: 'core', supersededBy: null },
      { key: 'old', supersededBy: 'core' },
    ];
    expect(firstCatalogue(catalogues, byRequirement([newLine('old:x', 'SELF')]), new Set(['core']))).toBe('old');
    expect(firstCatalogue(catalogues, new Map(), new Set(['core']))).toBe('core');
    expect(firstCatalogue([...catalogues].reverse(), new Map(), new Set())).toBe('core');
    expect(firstCatalogue([], new Map(), new Set())).toBeUndefined();
  });
});

describe('the templates that are shipped', () => {
  const kinds = readKinds(readFileSync(new URL('../../../seed/papers/kinds.json', import.meta.url), 'utf8'));

  test('ask in both languages, once about each requirement', () => {
    expect(kinds.length).toBeGreaterThan(5);
    for (const { id, split } of kinds) {
      expect(new Set(split.map((question) => question.requirement)).size, id).toBe(split.length);
      for (const { ask } of split)
        expect(
          [ask.ja, ask.en].every((text) => text.trim() !== ''),
          id,
        ).toBe(true);
    }
  });

  test('become a statement with duties of its own only when they are answered', () => {
    const question = kinds.flatMap(({ split }) => split).find(({ usuallyLeft = [] }) => usuallyLeft.length > 0);
    if (question === undefined) throw new Error('no template leaves anything');
    const line = answered(question, newLine(question.requirement, 'SELF'), (at) => `d${String(at)}`);
    expect(line.stance).toBe(question.usualStance);
    expect(line.duties.map(({ id, text }) => [id, text?.ja])).toEqual(
      (question.usuallyLeft ?? []).map(({ text }, at) => [`d${String(at)}`, text.ja]),
    );
  });
});
