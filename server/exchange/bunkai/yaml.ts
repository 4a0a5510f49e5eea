import { Composer, type CST, Parser } from 'yaml';
import type { ParseLimits } from '../limits.ts';
import { toPlain } from './plain.ts';
import type { SyntaxReport } from './syntax.ts';

/** YAML 1.2, core schema: dates are texts, `yes` is a text, `<<` is a key like any other. */
const OPTIONS = {
  schema: 'core',
  version: '1.2',
  merge: false,
  // Off, so that !!timestamp, !!binary and their kin are refused like any unknown tag.
  resolveKnownTags: false,
  stringKeys: true,
  // The library compares keys pairwise; toPlain finds double keys in linear time.
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

function childrenOf(token: CST.Token): (CST.Token | null | undefined)[] {
  if (token.type === 'document') return [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value]);
}

/**
 * The offset of the first token that is nested too deeply. The library's composer is recursive, and deep nesting would
 * end the process; its parser is not, and neither is this.
 */
function tooDeep(tokens: readonly CST.Token[], maxNesting: number): number | undefined {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxNesting) return level[0]?.offset;
    level = level.flatMap(childrenOf).filter((token) => token !== null && token !== undefined);
  }
  return undefined;
}

/** One YAML document as plain data, or undefined and at least one problem. */
export function parseYaml(
  text: string,
  report: SyntaxReport,
  { maxAliased, maxNesting }: Omit<ParseLimits, 'maxYamlCharacters'>,
): { readonly value: unknown } | undefined {
  const tokens = [...new Parser().parse(text)];
  const deep = tooDeep(tokens, maxNesting);
  if (deep !== undefined) {
    report(deep, `nested more than ${maxNesting} levels deep`);
    return undefined;
  }
  const [document, second] = new Composer(OPTIONS).compose(tokens, true, text.length);
  if (document === undefined) return { value: null };
  // A warning is about a tag or a directive that is not known, that is, about content that would be misread.
  const problems = [...document.errors, ...document.warnings];
  for (const { pos, message } of problems) report(pos[0], message);
  if (second !== undefined) report(second.range[0], 'a second document begins; one file is one document');
  if (problems.length > 0 || second !== undefined) return undefined;
  return toPlain(document.contents, report, maxAliased);
}
