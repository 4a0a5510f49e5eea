import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type History,
  isUntouched,
  type LineChange,
  NO_HISTORY,
  readHistory,
  record,
  redone,
  reversed,
  undone,
  without,
  writeHistory,
} from '../../../client/model/editor/history.ts';
import {
  byRequirement,
  type EditedLine,
  linesOn,
  type SheetLines,
  withLines,
} from '../../../client/model/editor/lines.ts';
import { mergeSheets, settled } from '../../../client/model/editor/merge.ts';
import { changesOf, isUnsaved, put, readKept, sheetFrom, writeKept } from '../../../client/model/editor/sheets.ts';
import { repeats } from '../../support/repeats.ts';
import { line, sheet } from './samples.ts';

const REQUIREMENTS = ['c:1', 'c:2', 'c:3'];
const own = (requirement: string, note: string): readonly EditedLine[] =>
  note === '' ? [] : [line(requirement, { note: { ja: note, en: null } })];

/** Applies changes to one sheet. */
const applied = (to: SheetLines, changes: readonly LineChange[]): SheetLines =>
  changes.reduce((of, { requirement, after }) => withLines(of, requirement, after), to);

const step = (now: SheetLines, requirement: string, note: string, run?: string) => ({
  at: 0,
  label: note,
  run,
  changes: [{ component: 'a', requirement, before: linesOn(now, requirement), after: own(requirement, note) }],
});

describe('steps', () => {
  test('undone to the first leave what there was, and made again leave what there is', () => {
    const edits = fc.array(
      fc.record({
        requirement: fc.constantFrom(...REQUIREMENTS),
        note: fc.constantFrom('', 'x', 'y'),
        run: fc.option(fc.constant('r')),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(edits, (all) => {
        const start = byRequirement([line('c:1')]);
        let history: History = NO_HISTORY;
        let now = start;
        for (const { requirement, note, run } of all) {
          const next = step(now, requirement, note, run ?? undefined);
          now = applied(now, next.changes);
          history = record(history, next);
        }
        const end = now;
        for (let back = undone(history); back !== undefined; back = undone(history)) {
          now = applied(now, reversed(back.step));
          history = back.history;
        }
        expect([...now].sort()).toEqual([...start].sort());
        for (let again = redone(history); again !== undefined; again = redone(history)) {
          now = applied(now, again.step.changes);
          history = again.history;
        }
        expect([...now].sort()).toEqual([...end].sort());
      }),
      { numRuns: repeats(100, 3000) },
    );
  });

  test('are a hundred at most, letters into one field are one, and a new one forgets what was undone', () => {
    const empty: SheetLines = new Map();
    let history = NO_HISTORY;
    for (let n = 0; n < 105; n += 1) history = record(history, step(empty, 'c:1', String(n)));
    expect(history.done.length).toBe(100);
    let typed = record(NO_HISTORY, step(empty, 'c:1', 'あ', 'note'));
    typed = record(typed, step(applied(empty, typed.done[0]?.changes ?? []), 'c:1', 'あい', 'note'));
    expect(typed.done.length).toBe(1);
    expect(typed.done[0]?.changes[0]).toMatchObject({ before: [], after: own('c:1', 'あい') });
    const back = undone(typed);
    expect(record(back?.history ?? NO_HISTORY, step(empty, 'c:2', 'z')).undone).toEqual([]);
  });

  test('are kept as text, the latest first where there is little room', () => {
    const empty: SheetLines = new Map();
    const two = record(record(NO_HISTORY, step(empty, 'c:1', 'x')), step(empty, 'c:2', 'y'));
    expect(readHistory(writeHistory(two))).toEqual(two);
    const long = 'あ'.repeat(200_000);
    const big = record(record(NO_HISTORY, step(empty, 'c:1', long)), step(empty, 'c:2', 'y'));
    expect(readHistory(writeHistory(big)).done.map(({ label }) => label)).toEqual(['y']);
    expect([null, '{}', '[1]', '[', '[{"at":1,"label":"x","changes":[{}]}]'].map(readHistory)).toEqual(
      Array(5).fill(NO_HISTORY),
    );
  });

  test('can be undone out of turn as long as nothing was built on them', () => {
    const empty: SheetLines = new Map();
    const first = record(NO_HISTORY, step(empty, 'c:1', 'x'));
    const second = record(first, step(empty, 'c:2', 'y'));
    const [one] = second.done;
    if (one === undefined) throw new Error('no step');
    const now = byRequirement([...own('c:1', 'x'), ...own('c:2', 'y')]);
    expect(isUntouched(one, ({ requirement }) => linesOn(now, requirement))).toBe(true);
    expect(isUntouched(one, () => own('c:1', 'z'))).toBe(false);
    expect(without(second, one.id).done.map(({ label }) => label)).toEqual(['y']);
  });
});

describe('two versions of a sheet', () => {
  const notes = fc.record({ 'c:1': fc.constantFrom('', 'x', 'y'), 'c:2': fc.constantFrom('', 'x', 'y') });
  const sheetOf = (of: Readonly<Record<string, string>>): SheetLines =>
    byRequirement(Object.entries(of).flatMap(([requirement, note]) => own(requirement, note)));

  test('are brought together: what one changed stays, what both changed is asked, nothing is lost', () => {
    fc.assert(
      fc.property(notes, notes, notes, (base, mine, theirs) => {
        const { lines, clashes } = mergeSheets(sheetOf(base), sheetOf(mine), sheetOf(theirs));
        for (const requirement of ['c:1', 'c:2'] as const) {
          const [was, one, other] = [base[requirement], mine[requirement], theirs[requirement]];
          const clash = clashes.find((each) => each.requirement === requirement);
          expect(clash !== undefined).toBe(one !== was && other !== was && one !== other);
          expect(linesOn(lines, requirement)).toEqual(own(requirement, one === was ? other : one));
          if (clash === undefined) continue;
          expect(linesOn(settled(lines, clashes, new Set([requirement])), requirement)).toEqual(
            own(requirement, other),
          );
        }
      }),
      { numRuns: repeats(100, 2000) },
    );
  });
});

describe('a draft', () => {
  test('is kept as text and read back, and what is not one is refused', () => {
    const draft = put(sheet('a', 'h', own('c:1', 'x')), 'c:2', own('c:2', 'y'));
    expect(isUnsaved(draft)).toBe(true);
    expect(readKept(writeKept(draft))).toEqual({ base: [], lines: own('c:2', 'y') });
    expect([null, '{', '{}', '{"base":[{}],"lines":[]}'].map(readKept)).toEqual(Array(4).fill(undefined));
  });

  test('differs in nothing once it says again what is in force', () => {
    const before = sheet('a', 'h', own('c:1', 'x'));
    const after = put(put(before, 'c:1', own('c:1', 'y')), 'c:1', own('c:1', 'x'));
    expect(changesOf(put(before, 'c:1', own('c:1', 'y')))).toEqual(['c:1']);
    expect(changesOf(after)).toEqual([]);
    expect(isUnsaved(after)).toBe(false);
  });

  test('has the number after all others for its name, unless the server has a draft', () => {
    const { component } = sheet('a', 'h', []);
    const answer = (versions: readonly string[], state: 'DRAFT' | 'PUBLISHED') =>
      sheetFrom({
        me: { id: 'x' },
        server: { revision: 3 },
        component: {
          ...component,
          suppliers: { nodes: [] },
          newest: { nodes: versions.map((version) => ({ version, state, lines: [] })) },
          versions: { nodes: versions.map((version) => ({ version })) },
        },
      });
    const names = [[], ['1', '2'], ['7', '2026-04'], ['a', 'b']].map(
      (versions) => answer(versions, 'PUBLISHED')?.version,
    );
    expect(names).toEqual(['1', '3', '8', '3']);
    expect(answer(['x'], 'DRAFT')).toMatchObject({ version: 'x', isThere: true, revision: 3 });
  });
});
