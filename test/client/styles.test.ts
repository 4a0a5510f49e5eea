import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const CLIENT = fileURLToPath(new URL('../../client/', import.meta.url));
const read = (file: string): string => readFileSync(CLIENT + file, 'utf8');
/** Files below client/ in folders whose path begins so, by path. */
const files = (folder: string, name: RegExp): string[] =>
  readdirSync(CLIENT + folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => name.test(file))
    .sort();
const MODULES = files('views', /\.module\.css$/);
const SHEETS = files('style', /\.css$/);

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');
const selectorsOf = (css: string): string =>
  [...withoutComments(css).matchAll(/([^{}]+)\{/g)]
    .map(([, prelude = '']) => (/^\s*@/.test(prelude) ? '' : prelude))
    .join('\n');
const classesIn = (selectors: string): string[] =>
  [...selectors.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);

/** The names that each style module has, by the module's name. */
const modules = new Map(
  MODULES.map((file) => {
    const own = selectorsOf(read(file)).replace(/:global\([^)]*\)/g, '');
    return [basename(file, '.module.css'), new Set(classesIn(own))] as const;
  }),
);
const views = files('views', /\.tsx?$/).map((file) => ({ file, text: read(file) }));
const has = (written: string): boolean => {
  const [module = '', name = ''] = written.split('_');
  return modules.get(module)?.has(name) === true;
};

describe('styles', () => {
  test('are in modules of different names, and their names speak', () => {
    expect(modules.size).toBe(MODULES.length);
    expect(modules.size).toBeGreaterThan(5);
    const names = [...modules].flatMap(([module, own]) => [...own].map((name) => `${module}_${name}`));
    expect(names.filter((name) => !/^[a-z]\w*_[a-z][A-Za-z]{2,}$/.test(name))).toEqual([]);
  });

  test('are short enough to be read beside their views', () => {
    const long = [...MODULES, ...SHEETS].filter((file) => read(file).split('\n').length > 300);
    expect(long).toEqual([]);
  });

  test('have every name that the views use', () => {
    const used = views.flatMap(({ file, text }) =>
      [...text.matchAll(/classNames\(\s*'(\w+)',((?:[^()]|\([^()]*\))*)\)/g)].flatMap(([, module = '', names = '']) =>
        [...names.matchAll(/(?:^|[,?:&]{1,2})\s*'(\w+)'/g)].map(([, name = '']) => ({
          file,
          name: `${module}_${name}`,
        })),
      ),
    );
    expect(used.length).toBeGreaterThan(200);
    expect(used.filter(({ name }) => !has(name))).toEqual([]);
  });

  test('are all used by a view', () => {
    const words = views.flatMap(({ text }) => {
      const quoted = [...text.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
      return [...text.matchAll(/classNames\(\s*'(\w+)'/g)].flatMap(([, module]) =>
        quoted.map((name) => `${module}_${name}`),
      );
    });
    const used = new Set(words);
    const names = [...modules].flatMap(([module, own]) => [...own].map((name) => `${module}_${name}`));
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });

  test('of other media, and of modules about one another, name what there is', () => {
    const sheets = SHEETS.flatMap((file) => classesIn(selectorsOf(read(file))).map((name) => ({ file, name })));
    const across = MODULES.flatMap((file) =>
      [...selectorsOf(read(file)).matchAll(/:global\(\.([\w-]+)\)/g)].map(([, name = '']) => ({ file, name })),
    );
    expect(sheets.length).toBeGreaterThan(100);
    expect(across.length).toBeGreaterThan(10);
    const unknown = [...sheets, ...across].filter(({ name }) => !has(name) && name !== '__________cytoscape_container');
    expect(unknown).toEqual([]);
  });

  test('are named by no view as words of its own', () => {
    const own = views.filter(({ text }) => /className=(?:"|\{`[^$])/.test(text) || /classList/.test(text));
    expect(own.map(({ file }) => file)).toEqual([]);
  });
});
