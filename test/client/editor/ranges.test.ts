import { describe, expect, test } from 'vitest';
import { cellsIn } from '../../../client/model/editor/cells.ts';
import { effectsOf } from '../../../client/model/editor/effects.ts';
import { commonOf, newDuty, traitsOf, withText } from '../../../client/model/editor/fields.ts';
import { byRequirement } from '../../../client/model/editor/lines.ts';
import { shownWith } from '../../../client/model/editor/overlay.ts';
import { chapterEnd, chapterRange, isSeveral, only, rangeOf, within } from '../../../client/model/editor/ranges.ts';
import { put } from '../../../client/model/editor/sheets.ts';
import { chapter, line, linesOf, matrix, sheet } from './samples.ts';

const TABLE = matrix(['h', 'v'], {
  'c:1': [{ mark: 'ALONE', component: 'a' }, null],
  'c:2': [{ mark: null }, { mark: 'NOT_DONE', component: 'b' }],
  'c:3': [{ mark: 'NOT_CONFIRMED', component: 'a' }, null],
});
const [one, two, three] = linesOf(TABLE);
const LINES = [chapter('x'), one, two, chapter('y'), three].filter((each) => each !== undefined);

describe('a selection', () => {
  test('is a rectangle whichever way it was drawn, and stays inside the table', () => {
    expect(rangeOf({ anchor: { line: 4, column: 2 }, cursor: { line: 1, column: 1 } })).toEqual({
      top: 1,
      bottom: 4,
      left: 1,
      right: 2,
    });
    expect(isSeveral(rangeOf(only({ line: 1, column: 1 })))).toBe(false);
    expect(within(only({ line: 9, column: 9 }), 5, 2).cursor).toEqual({ line: 4, column: 3 });
    expect(within(only({ line: 3, column: 0 }), 0, 0).cursor).toEqual({ line: 0, column: 0 });
  });

  test('reaches to the end of the chapter, then of the table', () => {
    expect(chapterEnd(LINES, 1, true)).toBe(2);
    expect(chapterEnd(LINES, 2, true)).toBe(4);
    expect(chapterEnd(LINES, 2, false)).toBe(1);
    expect(chapterEnd(LINES, 1, false)).toBe(0);
    expect([1, 2, 0].map((at) => chapterRange(LINES, at))).toEqual(Array(3).fill({ top: 1, bottom: 2 }));
    expect([3, 4].map((at) => chapterRange(LINES, at))).toEqual(Array(2).fill({ top: 4, bottom: 4 }));
  });

  test('is cells with who speaks in them; headings of chapters have none', () => {
    const cells = cellsIn(TABLE, LINES, { top: 0, bottom: 4, left: 1, right: 2 });
    expect(cells.map(({ line: at, column, component, isConcerned }) => [at, column, component, isConcerned])).toEqual([
      [1, 1, 'a', true],
      [1, 2, undefined, false],
      [2, 1, undefined, true],
      [2, 2, 'b', true],
      [4, 1, 'a', true],
      [4, 2, undefined, false],
    ]);
  });
});

describe('what a cell shows', () => {
  const draft = put(sheet('a', 'h', [line('c:1')]), 'c:1', [line('c:1', { stance: 'SUPPLIER' })]);
  const sheets = new Map([['a', draft]]);

  test('is its draft, and what the server says where the draft says nothing else', () => {
    const server = { mark: 'ALONE', marks: [{ mark: 'ALONE', count: 1 }] } as const;
    const at = (requirement: string) => ({ component: 'a', party: 'h', requirement });
    expect(shownWith(server, at('c:1'), 'NORMAL', sheets)).toMatchObject({ mark: 'NOT_DONE', isDraft: true });
    expect(shownWith(server, at('c:2'), 'NORMAL', sheets)).toEqual({ ...server, isDraft: false });
  });

  test('counts the drafts of the components that it joins, and never becomes white', () => {
    const server = {
      mark: null,
      marks: [
        { mark: 'NOT_DONE', count: 2 },
        { mark: 'ALONE', count: 1 },
      ],
    } as const;
    const joined = { component: undefined, party: 'h', requirement: 'c:1' };
    expect(shownWith(server, joined, 'NORMAL', sheets)).toEqual({
      mark: null,
      marks: [{ mark: 'NOT_DONE', count: 3 }],
      isDraft: true,
    });
    expect(shownWith(server, { ...joined, party: 'v' }, 'NORMAL', sheets)).toEqual({ ...server, isDraft: false });
  });
});

describe('fields of several cells', () => {
  test('have a common value or say in how many ways they differ', () => {
    const lines = [line('c:1', { charge: 'EXTRA' }), line('c:2', { charge: 'EXTRA', via: 'x' })];
    expect(commonOf(lines, ({ charge }) => charge)).toEqual({ value: 'EXTRA', ways: 1 });
    expect(commonOf(lines, ({ via }) => via)).toEqual({ value: undefined, ways: 2 });
    expect(commonOf([], ({ via }) => via)).toBeUndefined();
  });

  test('take texts in the language in which they are typed, and keep the other one', () => {
    expect(withText(null, '消す', 'ja')).toEqual({ ja: '消す', en: null });
    expect(withText({ ja: '消', en: 'Delete' }, '消す', 'ja')).toEqual({ ja: '消す', en: 'Delete' });
    expect(withText({ ja: '消す', en: 'Del' }, 'Delete', 'en')).toEqual({ ja: '消す', en: 'Delete' });
    expect(withText({ ja: '消す', en: null }, '', 'ja')).toBeNull();
    expect(traitsOf('a、b, c')).toEqual(['a', 'b', 'c']);
  });

  test('name a new duty as no other line of the sheet does', () => {
    const duty = (id: string) => ({ id, text: null, within: null, charge: null });
    const said = byRequirement([line('c:1', { duties: [duty('1-1')] }), line('c:2', { duties: [duty('1-2')] })]);
    expect(newDuty(said, 'c:1').id).toBe('1-3');
    expect(newDuty(new Map(), 'c:1').id).toBe('1-1');
  });
});

describe('what publishing does to rows', () => {
  const gap = (key: string, severity: 'HIGH' | 'LOW') => ({
    id: key,
    key,
    severity,
    rule: 'UNDECLARED' as const,
    explanation: { badge: { ja: '', en: null } },
  });
  const opened = (key: string, requirement: string, phases: readonly ('NORMAL' | 'DISASTER')[]) => ({
    ...gap(key, 'HIGH'),
    phases,
    cells: null,
    requirement: { key: requirement, item: null, title: null },
    explanation: { badge: { ja: '', en: null }, sentence: { ja: '', en: null } },
    actors: [],
  });

  test('is the worst gap that is left or new, and nothing is said of rows that stay as they are', () => {
    const rows = TABLE.rows.map((row, at) => {
      const gaps = [[gap('a', 'HIGH'), gap('b', 'LOW')], [gap('c', 'HIGH')], []][at] ?? [];
      return { ...row, gaps, gapCount: gaps.length };
    });
    const closed = (...keys: string[]) => ({ totalCount: keys.length, nodes: keys.map((key) => ({ id: key, key })) });
    const none = { totalCount: 0, nodes: [] };
    const effects = (keys: string[]) => effectsOf(rows, { closed: closed(...keys), opened: none }, 'NORMAL');
    expect([...effects(['a'])]).toEqual([['c:1', 'LOW']]);
    expect([...effects(['a', 'b', 'c'])]).toEqual([
      ['c:1', 'settled'],
      ['c:2', 'settled'],
    ]);
    const nodes = [opened('d', 'c:3', ['NORMAL']), opened('e', 'c:2', ['DISASTER'])];
    expect([...effectsOf(rows, { closed: closed(), opened: { totalCount: 2, nodes } }, 'NORMAL')]).toEqual([
      ['c:3', 'HIGH'],
    ]);
  });
});
