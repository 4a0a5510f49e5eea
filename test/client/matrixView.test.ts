import { describe, expect, test } from 'vitest';
import {
  type MatrixPart,
  type MatrixRow,
  matrixLines,
  requirementOfGap,
  tellingPart,
} from '../../client/model/matrixView.ts';

type Gap = MatrixRow['gaps'][number];

const gap = (key: string, severity: Gap['severity'] = 'HIGH'): Gap => ({
  id: key,
  key,
  rule: 'UNDECLARED',
  severity,
  explanation: { badge: { ja: '未表明', en: null } },
});

function row(id: string, chapter: string, gaps: readonly Gap[] = []): MatrixRow {
  return {
    key: `cat:${id}`,
    requirement: {
      key: `cat:${id}`,
      item: null,
      phases: ['NORMAL'],
      title: { ja: id, en: null },
      summary: null,
      group: { key: 'g', title: null },
      chapter: { key: chapter, title: { ja: chapter, en: null } },
    },
    cells: [],
    isMixed: false,
    verdict: gaps.length > 0 ? 'GAP' : 'COVERED',
    settled: 0,
    live: 2,
    performers: [],
    gapCount: gaps.length,
    gaps,
  };
}

function part(key: string, gaps: readonly Gap[] = []): MatrixPart {
  const verdict = gaps.length > 0 ? 'GAP' : 'COVERED';
  return {
    key,
    component: { key, name: { ja: key, en: null }, owner: { key: 'o' } },
    cells: [],
    verdict,
    performers: [],
    gaps,
  };
}

const ALL = { onlyGaps: false };
const ROWS = [row('a', 'one'), row('b', 'one', [gap('x')]), row('c', 'two', [gap('y', 'CRITICAL')])];

describe('the lines of the matrix', () => {
  test('stand under their chapters in the order of the document, and a chapter counts what is settled', () => {
    const lines = matrixLines(ROWS, ALL, new Set(), new Map());
    expect(lines.map(({ id }) => id)).toEqual(['chapter cat:a', 'cat:a', 'cat:b', 'chapter cat:c', 'cat:c']);
    expect(lines[0]).toMatchObject({ kind: 'chapter', rows: 2, settled: 1 });
  });

  test('are only those with gaps when only those are wanted', () => {
    const lines = matrixLines(ROWS, { onlyGaps: true }, new Set(), new Map());
    expect(lines.map(({ id }) => id)).toEqual(['chapter cat:b', 'cat:b', 'chapter cat:c', 'cat:c']);
  });

  test('show the components of an open row as soon as they are there, the worst first', () => {
    const open = new Set(['cat:b']);
    expect(matrixLines(ROWS, ALL, open, new Map()).some(({ kind }) => kind === 'component')).toBe(false);
    const parts = new Map([['cat:b', [part('fine'), part('low', [gap('x', 'LOW')]), part('bad', [gap('x')])]]]);
    const lines = matrixLines(ROWS, ALL, open, parts);
    expect(lines.map(({ id }) => id).slice(2, 6)).toEqual(['cat:b', 'cat:b bad', 'cat:b low', 'cat:b fine']);
    expect(lines[2]).toMatchObject({ kind: 'requirement', open: true, gaps: 2 });
  });

  test('have ids of their own, so that no two lines are drawn in one place', () => {
    const same = [row('a', 'one'), row('b', 'two'), row('c', 'one')];
    const ids = matrixLines(same, ALL, new Set(), new Map()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a chosen gap', () => {
  test('leads to its requirement and to the component at which it stands', () => {
    expect(requirementOfGap(ROWS, 'y')).toBe('cat:c');
    expect(requirementOfGap(ROWS, 'nowhere')).toBeUndefined();
    const parts = [part('fine'), part('bad', [gap('z', 'CRITICAL')]), part('this', [gap('y')])];
    expect(tellingPart(parts, 'y')?.key).toBe('this');
    expect(tellingPart(parts, undefined)?.key).toBe('bad');
    expect(tellingPart([part('one'), part('two')], undefined)?.key).toBe('one');
    expect(tellingPart([], undefined)).toBeUndefined();
  });
});
