import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
const TOP = fileURLToPath(new URL('../..', import.meta.url));

/** What one source file imports. */
export interface Source {
  /** Path from the top of the checkout, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Files of ours, as paths from the top; type-only imports too. */
  readonly imports: readonly string[];
  /** Those of them that are not imported as types alone. */
  readonly values: readonly string[];
  /** Names of packages (`@scope/name`), and `node:` modules. */
  readonly packages: readonly string[];
}

const IMPORTS = [
  /(?:^|[;}\n])\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])([^'"\n]+)\1/g,
  /(?:^|[;}\n])\s*import\s*(['"])([^'"\n]+)\1/g,
  /\bimport\(\s*(['"])([^'"\n]+)\1\s*\)/g,
];

/** The text without comments; what stands in quotes stays, as an import's path does. */
export function withoutComments(text: string): string {
  return text.replace(/("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '$1');
}

/** Imports and exports of types alone: what is left without them is needed when the program runs. */
const TYPES_ALONE = /(?:^|[;}\n])\s*(?:import|export)\s+type\b[^'"`;]*?\bfrom\s*(['"])[^'"\n]+\1/g;

/** What a text of TypeScript or JavaScript imports, as written; with `types: false` without what is imported as types alone. */
export function importsOf(text: string, { types = true } = {}): string[] {
  const all = withoutComments(text);
  const code = types ? all : all.replace(TYPES_ALONE, '\n');
  return IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[2] ?? ''));
}

const packageOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const all = importsOf(text);
  const file = relative(TOP, path).replaceAll('\\', '/');
  const oursIn = (imports: readonly string[]) =>
    imports
      .filter((each) => each.startsWith('.'))
      .map((each) => normalize(join(dirname(file), each)).replaceAll('\\', '/'));
  return {
    file,
    text,
    imports: oursIn(all),
    values: oursIn(importsOf(text, { types: false })),
    packages: all
      .filter((each) => !each.startsWith('.'))
      .map((each) => (each.startsWith('node:') ? each : packageOf(each))),
  };
}

const BUILT = /[\\/](?:dist|node_modules)[\\/]/;
const GENERATED = /[\\/]generated[\\/]/;

/** The source files below some folders of the checkout, by path; without what is built and, unless asked for, generated. */
export function readSources(folders: readonly string[], { generated = false } = {}): Source[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(TOP, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !BUILT.test(path) && (generated || !GENERATED.test(path))),
  );
  return files.sort().map(readSource);
}
