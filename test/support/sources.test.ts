import { describe, expect, it } from 'vitest';
import { importsOf } from './sources.ts';

describe('reading imports', () => {
  it.each([
    ["import { a } from './a.ts';", ['./a.ts']],
    ["import type { A } from '../a.ts';\nimport 'b';", ['../a.ts', 'b']],
    ["import {\n  a,\n  type B,\n} from './a.ts';", ['./a.ts']],
    ["export * from './a.ts';", ['./a.ts']],
    ["const a = await import('./a.ts');", ['./a.ts']],
    ["// import { a } from './a.ts';\n/* import './b.ts' */", []],
    ["const text = 'to import from here';", []],
    ["export const a = 1;\nconst from = 'x';", []],
  ])('finds in %j what it imports', (text, imports) => {
    expect(importsOf(text)).toEqual(imports);
  });
});
