import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unusedExports } from './support/exports.ts';
import { readSources, type Source } from './support/sources.ts';
import { spreadCalls } from './support/spreadCalls.ts';

/** A part of the product: where its files are, which other parts they may import, and which packages (all, if unsaid). */
interface Part {
  readonly name: string;
  readonly files: RegExp;
  readonly mayImport: readonly string[] | 'anything of its side';
  readonly packages?: readonly string[];
}

/** The import table of the architecture; a file belongs to the first part whose pattern fits. Arrows point inwards. */
const PARTS: readonly Part[] = [
  // Days, for both sides: nothing else is shared.
  { name: 'schema/calendar', files: /^schema\/calendar\//, mayImport: [], packages: ['@internationalized/date'] },
  {
    name: 'support',
    files: /^server\/support\//,
    mayImport: ['store/port'],
    packages: ['node:timers/promises', 'lru-cache', 'p-limit'],
  },
  { name: 'model', files: /^server\/model\//, mayImport: [], packages: ['zod'] },
  { name: 'analysis', files: /^server\/analysis\//, mayImport: ['model'], packages: ['node:crypto'] },
  // A program or a thread of its own begins with it.
  {
    name: 'loadModule',
    files: /^server\/(?:loadModule|entries|cachedServer|buildServer)(?:\.d)?\.[jt]s$/,
    mayImport: [],
  },
  { name: 'store/sqlite', files: /^server\/store\/sqlite\//, mayImport: ['store/port', 'model', 'loadModule'] },
  { name: 'store/neo4j', files: /^server\/store\/neo4j\//, mayImport: ['store/port', 'model'] },
  {
    name: 'store/port',
    files: /^server\/store\/[^/]+$/,
    mayImport: ['model'],
    packages: ['node:crypto', 'node:timers/promises', 'node:zlib'],
  },
  { name: 'text', files: /^server\/text\//, mayImport: ['model', 'schema/calendar'], packages: [] },
  { name: 'fold', files: /^server\/fold\//, mayImport: [], packages: ['node:fs', '@geolonia/japanese-numeral'] },
  {
    name: 'exchange',
    files: /^server\/exchange\//,
    mayImport: ['model', 'text', 'fold', 'schema/calendar', 'loadModule'],
  },
  {
    name: 'usecases',
    files: /^server\/usecases\//,
    mayImport: ['model', 'analysis', 'store/port', 'exchange', 'text', 'fold', 'support'],
  },
  { name: 'graphql', files: /^server\/graphql\//, mayImport: ['usecases', 'model', 'text', 'support'] },
  // The launchers know how to start main, and nothing else.
  { name: 'main', files: /^server\/(?:main\w*\.ts|cli\/\w+\.js)$/, mayImport: 'anything of its side' },
  // Makes packages of the product; nothing of the product imports it.
  { name: 'deploy', files: /^server\/deploy\//, mayImport: ['main', 'loadModule'] },
  { name: 'cli', files: /^server\/cli\//, mayImport: ['usecases', 'model', 'text'] },
  { name: 'http', files: /^server\/http\//, mayImport: ['graphql', 'usecases', 'config'] },
  { name: 'config', files: /^server\/config\w*\.ts$/, mayImport: ['text'] },
  { name: 'client/api', files: /^client\/api\//, mayImport: [] },
  { name: 'client/text', files: /^client\/text\//, mayImport: ['client/model'] },
  { name: 'client/model', files: /^client\/model\//, mayImport: ['client/api', 'schema/calendar'] },
  { name: 'client/graph', files: /^client\/graph\//, mayImport: ['client/model', 'client/api', 'client/text'] },
  {
    name: 'client/views',
    files: /^client\/views\//,
    mayImport: ['client/model', 'client/api', 'client/text', 'client/graph', 'client/style', 'schema/calendar'],
  },
  { name: 'client/style', files: /^client\/style\//, mayImport: [] },
  { name: 'client', files: /^client\//, mayImport: 'anything of its side' },
  { name: 'seed', files: /^seed\//, mayImport: ['model'] },
  { name: 'reference', files: /^test\/reference\//, mayImport: [] },
];

/** The rooms of the use cases, and which of the others each may import; imports of types alone are free. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  access: [],
  resident: [],
  queries: ['access', 'resident'],
  commands: ['access', 'resident', 'queries'],
  audit: ['access', 'identity'],
  identity: ['access', 'audit'],
};

const roomOf = (file: string): string | undefined => /^server\/usecases\/(\w+)\//.exec(file)?.[1];

/** Packages that only some parts may import: each library stands behind one door. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  libsql: ['store/sqlite'],
  'neo4j-driver': ['store/neo4j'],
  yaml: ['exchange'],
  tinypool: ['exchange'],
  '@cj-tech-master/excelts': ['exchange'],
  docx: ['exchange'],
  'csv-parse': ['exchange'],
  'csv-stringify': ['exchange'],
  'encoding-japanese': ['exchange'],
  parse5: ['exchange'],
  'mdast-util-from-markdown': ['exchange'],
  cytoscape: ['client/graph'],
  commander: ['cli'],
  express: ['http', 'main'],
  esbuild: ['loadModule'],
  tsx: ['loadModule'],
};

const sources = readSources(['schema', 'server', 'client', 'seed', 'test/reference']);
const partOf = (file: string): Part | undefined => PARTS.find(({ files }) => files.test(file));
const sideOf = (file: string): string => file.split('/')[0] ?? '';

function mayImport(from: string, to: string): boolean {
  const [importer, imported] = [partOf(from), partOf(to)];
  if (importer === undefined || sideOf(from) === 'test') return importer?.name === imported?.name;
  if (importer.name === imported?.name) return true;
  if (importer.mayImport === 'anything of its side') return sideOf(from) === sideOf(to);
  return imported !== undefined && importer.mayImport.includes(imported.name);
}

/** Style sheets and data files stand outside the table. */
const SOURCE = /\.[jt]sx?$/;

const importersOf = (file: string): string[] =>
  sources.filter(({ imports }) => imports.includes(file)).map((source) => source.file);

/** The shortest way to a file from one that no file imports. */
function chainTo(file: string): string[] {
  const chains = [[file]];
  const seen = new Set([file]);
  for (const chain of chains) {
    const importers = importersOf(chain[0] ?? file);
    if (importers.length === 0) return chain;
    for (const importer of importers) {
      if (!seen.has(importer)) chains.push([importer, ...chain]);
      seen.add(importer);
    }
  }
  return [file];
}

const chainOver = (file: string, imported: string): string => [...chainTo(file), imported].join(' → ');

/** What a file must not import, each with the chain by which the product gets there. */
const forbiddenImports = ({ file, imports }: Source): string[] =>
  imports
    .filter((imported) => SOURCE.test(imported) && !mayImport(file, imported))
    .map((imported) => chainOver(file, imported));

function forbiddenPackages({ file, packages }: Source): string[] {
  const part = partOf(file);
  const forbidden = packages.filter((name) => {
    const doors = DOORS[name];
    if (doors !== undefined) return part === undefined || !doors.includes(part.name);
    return part?.packages !== undefined && !part.packages.includes(name);
  });
  return forbidden.map((name) => chainOver(file, name));
}

/** Cycles among imports of values, from the first file of each by name back to it. */
function importCycles(all: readonly Pick<Source, 'file' | 'values'>[]): string[] {
  const values = new Map(all.map((source) => [source.file, source.values.filter((imported) => SOURCE.test(imported))]));
  const wayBack = (start: string): string[] | undefined => {
    const ways = [[start]];
    const seen = new Set<string>();
    for (const way of ways) {
      for (const imported of values.get(way.at(-1) ?? start) ?? []) {
        if (imported === start) return [...way, start];
        if (!seen.has(imported)) ways.push([...way, imported]);
        seen.add(imported);
      }
    }
    return undefined;
  };
  const told = new Set<string>();
  return [...values.keys()].sort().flatMap((file) => {
    const way = told.has(file) ? undefined : wayBack(file);
    for (const each of way ?? []) told.add(each);
    return way === undefined ? [] : [way.join(' → ')];
  });
}

/** Ways to silence the type checker; the linter finds what is written as `any` or `!`, these are what gets past it. */
const SILENCERS =
  /@ts-(?:ignore|nocheck|expect-error)|\bas any\b|\bas unknown as\b|\bas never\b|\b\w+!(?:\.|\[|;|,|\))/;

describe('the source files', () => {
  const product = sources.filter(({ file }) => sideOf(file) !== 'test');

  it('are all part of something that the architecture names', () => {
    expect(sources.filter(({ file }) => partOf(file) === undefined).map(({ file }) => file)).toEqual([]);
    expect(PARTS.filter(({ name }) => ['model', 'analysis', 'text'].includes(name))).toHaveLength(3);
    expect(product.length).toBeGreaterThan(100);
  });

  it('import only what the import table allows', () => {
    expect(sources.flatMap(forbiddenImports)).toEqual([]);
  });

  it('import packages only where they belong', () => {
    expect(sources.flatMap(forbiddenPackages)).toEqual([]);
  });

  it('import only what the rooms of the use cases allow', () => {
    const rooms = sources.filter(({ file }) => roomOf(file) !== undefined);
    expect([...new Set(rooms.map(({ file }) => roomOf(file)))].sort()).toEqual(Object.keys(ROOMS).sort());
    const forbidden = rooms.flatMap(({ file, values }) => {
      const room = roomOf(file) ?? '';
      const others = values.filter((imported) => ![undefined, room, ...(ROOMS[room] ?? [])].includes(roomOf(imported)));
      return others.map((imported) => `${file} → ${imported}`);
    });
    expect(forbidden).toEqual([]);
  });

  it('do not need one another in cycles', () => {
    expect(importCycles(product)).toEqual([]);
  });

  it('export nothing that no other file takes', () => {
    const generated = readSources(['server/graphql/generated', 'client/api/generated'], { generated: true });
    const takers = [...product, ...generated];
    // What a test alone asks of the page, it can ask as a person does, or of the function that uses it.
    const unused = unusedExports(
      product.filter(({ file }) => sideOf(file) === 'client'),
      takers,
    );
    // The readers and writers of formats are used by what their registries list.
    const server = product.filter(({ file }) => sideOf(file) !== 'client' && !file.startsWith('server/exchange/'));
    // What a file of types declares is taken from the JavaScript beside it.
    const rest = server.filter(({ file }) => !file.endsWith('.d.ts'));
    const all = [...takers, ...readSources(['test'])];
    expect([...unused, ...unusedExports(rest, all)]).toEqual([]);
  });

  it('have at most 300 lines', () => {
    const all = readSources(['schema', 'server', 'client', 'seed', 'test']);
    const long = all.filter(({ text }) => text.split('\n').length - 1 > 300);
    expect(long.map(({ file, text }) => `${file} ${text.split('\n').length - 1}`)).toEqual([]);
  });

  it('never silence the type checker', () => {
    const silenced = product.flatMap(({ file, text }) =>
      text
        .split('\n')
        .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line) && SILENCERS.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(silenced).toEqual([]);
  });

  it('never make a list of data the arguments of a call', () => {
    const typed = product.filter(({ file }) => /\.tsx?$/.test(file));
    expect(typed.flatMap(({ file, text }) => spreadCalls(file, text).map((call) => `${file}:${call}`))).toEqual([]);
  });

  it('are held to the rules of the linter without exception where types are concerned', () => {
    const config = readFileSync(new URL('../.biome.jsonc', import.meta.url), 'utf8');
    expect(config).toMatch(/"noExplicitAny": "error"/);
    expect(config).toMatch(/"noNonNullAssertion": "error"/);
    const ignoring = /biome-ignore lint\/(?:suspicious\/noExplicitAny|style\/noNonNullAssertion)/;
    expect(product.filter(({ text }) => ignoring.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe('the import table', () => {
  it.each([
    ['server/model/a.ts', 'server/text/b.ts', false],
    ['server/text/a.ts', 'schema/calendar/day.ts', true],
    ['client/views/a.tsx', 'schema/calendar/day.ts', true],
    ['server/model/a.ts', 'schema/calendar/day.ts', false],
    ['server/analysis/rules/a.ts', 'server/model/b.ts', true],
    ['server/analysis/a.ts', 'server/store/port.ts', false],
    ['server/store/port.ts', 'server/store/sqlite/a.ts', false],
    ['server/store/neo4j/a.ts', 'server/store/sqlite/a.ts', false],
    ['server/cli/analyse.ts', 'server/analysis/analyse.ts', false],
    ['server/cli/analyse.ts', 'server/main.ts', false],
    ['server/main.ts', 'server/cli/analyse.ts', true],
    ['server/main.ts', 'client/model/a.ts', false],
    ['client/model/a.ts', 'client/graph/index.ts', false],
    ['client/views/a.tsx', 'server/text/a.ts', false],
    ['seed/generate.ts', 'server/analysis/analyse.ts', false],
    ['test/reference/lines.ts', 'server/model/values.ts', false],
    ['test/reference/lines.ts', 'test/reference/types.ts', true],
  ])('says of %s → %s: %s', (from, to, allowed) => {
    expect(mayImport(from, to)).toBe(allowed);
  });
});

describe('looking for cycles of imports', () => {
  it.each([
    [{ 'a.ts': ['b.ts'], 'b.ts': ['c.ts'], 'c.ts': [] }, []],
    [{ 'a.ts': ['b.ts'], 'b.ts': ['c.ts'], 'c.ts': ['b.ts'] }, ['b.ts → c.ts → b.ts']],
    [{ 'a.ts': ['b.ts', 'c.ts'], 'b.ts': ['d.ts'], 'c.ts': [], 'd.ts': ['a.ts'] }, ['a.ts → b.ts → d.ts → a.ts']],
    [{ 'a.ts': ['a.ts'], 'b.ts': [] }, ['a.ts → a.ts']],
  ])('finds in %j what needs itself', (files, cycles) => {
    expect(importCycles(Object.entries(files).map(([file, values]) => ({ file, values })))).toEqual(cycles);
  });
});
