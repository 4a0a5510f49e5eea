import { describe, expect, it } from 'vitest';
import { exportsOf, takenBy, unusedExports } from './exports.ts';

describe('reading exports', () => {
  it.each([
    ['export const a = 1;\nexport async function b() {}\nexport interface C {}', ['a', 'b', 'C']],
    ["export { a, type B as C } from './x.ts';", ['a', 'C']],
    ['// export const a = 1;\nconst b = 2;', []],
  ])('finds in %j what it exports', (text, names) => {
    expect(exportsOf(text)).toEqual(names);
  });

  it.each([
    ["import { a, type B as C } from './x.ts';", ['d/x.ts a', 'd/x.ts B']],
    ["import type { A } from '../x.ts';\nimport b, { c } from './y.ts';", ['x.ts A', 'd/y.ts c']],
    ["import * as x from './x.ts';", ['d/x.ts *']],
    ["const { a } = await import('./x.ts');", ['d/x.ts *']],
    ["export { a } from './x.ts';\nexport * from './y.ts';", ['d/x.ts a', 'd/y.ts *']],
  ])('finds in %j what it takes', (text, taken) => {
    expect(takenBy({ file: 'd/a.ts', text })).toEqual(taken);
  });

  it('finds what is used neither elsewhere nor, as a type, in its own file', () => {
    const sourceOf = (file: string, text: string) => ({ file, text });
    const a = sourceOf(
      'a.ts',
      'export const one = 1;\nexport const two = one;\nexport interface Asked {}\nexport type Dead = 1;\nconst f = (asked: Asked) => two;',
    );
    const b = sourceOf('b.ts', "import { two } from './a.ts';");
    expect(unusedExports([a], [a, b])).toEqual(['a.ts one', 'a.ts Dead']);
  });
});
