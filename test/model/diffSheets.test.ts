import { describe, expect, it } from 'vitest';
import { countDifferingLines, diffLines, diffSheets } from '../../server/model/diffSheets.ts';
import { type Line, sheet } from '../../server/model/sheet.ts';
import { phase } from '../../server/model/values.ts';

const PHASES = [phase.parse('normal'), phase.parse('disaster')];
const duty = (id: string, text: string) => ({ id, text: { ja: text } });
const SHARED = { requirement: 'c:r', stance: 'SHARED', duties: [duty('a', '甲'), duty('b', '乙')] };

const of = (...lines: readonly unknown[]) => sheet.parse({ component: 'x', version: '1', lines });
const differ = (before: readonly unknown[], after: readonly unknown[]) =>
  diffSheets(of(...before), of(...after), () => PHASES).map(({ requirement }) => requirement);

describe('two versions of a sheet say the same', () => {
  const cases: readonly (readonly [string, readonly unknown[], readonly unknown[]])[] = [
    ['whatever the order of duties', [SHARED], [{ ...SHARED, duties: [...SHARED.duties].reverse() }]],
    ['however a line is divided by phases', [SHARED], PHASES.map((p) => ({ ...SHARED, phases: [p] }))],
    ['with blanks at the ends of texts', [SHARED], [{ ...SHARED, duties: [duty('a', '甲 '), duty('b', '\n乙')] }]],
    [
      'in whatever order phases are written',
      [{ ...SHARED, phases: PHASES }],
      [{ ...SHARED, phases: [...PHASES].reverse() }],
    ],
    [
      'whatever they say of phases that the requirement does not have',
      [SHARED],
      [
        { ...SHARED, phases: PHASES },
        { requirement: 'c:r', stance: 'SELF', phases: ['cyberattack'] },
      ],
    ],
    [
      'whatever the order of what they satisfy',
      [{ requirement: 'c:r', stance: 'SELF', satisfies: ['x', 'y'] }],
      [{ requirement: 'c:r', stance: 'SELF', satisfies: ['y', 'x'] }],
    ],
  ];
  it.each(cases)('%s', (_name, before, after) => {
    expect(differ(before, after)).toEqual([]);
    expect(differ(after, before)).toEqual([]);
  });
});

describe('two versions of a sheet differ', () => {
  it.each<[string, Partial<Record<keyof Line, unknown>>]>([
    ['in a duty more', { duties: [...SHARED.duties, duty('c', '丙')] }],
    ['in the text of a duty', { duties: [duty('a', '甲甲'), duty('b', '乙')] }],
    ['in the id of a duty, blanks and all', { duties: [duty('a ', '甲'), duty('b', '乙')] }],
    ['in the stance', { stance: 'CONSUMER' }],
    ['in one phase alone', { phases: ['normal'] }],
    ['in a remark', { note: { ja: '注' } }],
  ])('%s', (_name, change) => {
    expect(differ([SHARED], [{ ...SHARED, ...change }])).toEqual(['c:r']);
  });

  it('in what is written, for the record, although they say the same', () => {
    const [before, after] = [of(SHARED), of({ ...SHARED, duties: [duty('a', '甲 '), duty('b', '乙')] })];
    expect(diffLines(before, after)).toHaveLength(1);
  });

  it('by lines: what is reworded counts once, in whatever phases it is said', () => {
    const count = (before: readonly unknown[], after: readonly unknown[]) =>
      countDifferingLines(of(...before), of(...after), () => PHASES);
    const divided = PHASES.map((p) => ({ ...SHARED, phases: [p] }));
    const changed = divided.map((line) => ({ ...line, stance: 'CONSUMER' }));
    expect(count([SHARED], divided)).toBe(0);
    expect(count([SHARED], [divided[0], changed[1]])).toBe(1);
    expect(count([SHARED], changed)).toBe(2);
    expect(count([SHARED], [])).toBe(1);
    expect(count([], [SHARED, { ...SHARED, requirement: 'c:s' }])).toBe(2);
  });

  it('in any phase at all, where the requirement is not known', () => {
    const every = ['normal', 'disaster', 'cyberattack', 'system-failure'].map((p) => ({ ...SHARED, phases: [p] }));
    expect(diffSheets(of(SHARED), of(...every), () => undefined)).toEqual([]);
    expect(diffSheets(of(SHARED), of(...every.slice(1)), () => undefined)).toHaveLength(1);
  });
});
