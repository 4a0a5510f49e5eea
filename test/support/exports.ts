import { dirname, join, normalize } from 'node:path';
import { type Source, withoutComments } from './sources.ts';

/** A source file as it stands. */
type Text = Pick<Source, 'file' | 'text'>;

const DECLARED =
  /(?:^|\n)export\s+(?:default\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|const|let|class|interface|type|enum)\s+(\w+)/g;
const LISTED = /(?:^|\n)export\s+(?:type\s+)?\{([^}]*)\}/g;
const NAMED = /(?:^|[;}\n])\s*(import|export)\s+(?:type\s+)?(?:\w+\s*,\s*)?\{([^}]*)\}\s*from\s*['"](\.[^'"]+)['"]/g;
const WHOLE = /(?:\bimport\(\s*|\b(?:import|export)\s+(?:type\s+)?\*[^'"]*?from\s*)['"](\.[^'"]+)['"]/g;

/** The names in braces: `a, type B as C` is a and B where they come from, a and C where they go to. */
const namesIn = (braces: string, side: 'from' | 'to'): string[] =>
  braces.split(',').flatMap((each) => {
    const [name, alias] = each
      .trim()
      .replace(/^type\s+/, '')
      .split(/\s+as\s+/);
    const found = side === 'to' ? (alias ?? name) : name;
    return found === undefined || found === '' ? [] : [found];
  });

/** The names that a source exports, in no order. */
export function exportsOf(text: string): string[] {
  const code = withoutComments(text);
  const declared = [...code.matchAll(DECLARED)].map(([, name]) => name ?? '');
  return [...declared, ...[...code.matchAll(LISTED)].flatMap(([, braces]) => namesIn(braces ?? '', 'to'))];
}

/** What a source takes from others, as `file name`; `file *` where it takes a file whole. */
export function takenBy({ file, text }: Text): string[] {
  const code = withoutComments(text);
  const at = (path: string | undefined) => normalize(join(dirname(file), path ?? '')).replaceAll('\\', '/');
  const named = [...code.matchAll(NAMED)].flatMap(([, , braces, path]) =>
    namesIn(braces ?? '', 'from').map((name) => `${at(path)} ${name}`),
  );
  return [...named, ...[...code.matchAll(WHOLE)].map(([, path]) => `${at(path)} *`)];
}

/** Whether a name is that of a type which its own file uses: whoever calls what is exported has to be able to name it. */
function isTypeInUse(text: string, name: string): boolean {
  const code = withoutComments(text);
  const uses = [...code.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length;
  return new RegExp(`(?:^|\\n)export (?:interface|type) ${name}\\b`).test(code) && uses > 1;
}

/** What some sources export and none of the takers takes, as `file name`. */
export function unusedExports(sources: readonly Text[], takers: readonly Text[]): string[] {
  const taken = new Set(takers.flatMap(takenBy));
  return sources.flatMap(({ file, text }) =>
    exportsOf(text)
      .filter((name) => !taken.has(`${file} *`) && !taken.has(`${file} ${name}`) && !isTypeInUse(text, name))
      .map((name) => `${file} ${name}`),
  );
}
