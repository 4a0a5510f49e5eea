import { collectProblems, type Problem, type Report } from '../../model/problem.ts';
import { decodeUtf8 } from './decode.ts';
import { parseJson } from './json.ts';
import { lineFinder, type SyntaxReport } from './syntax.ts';
import { parseYaml } from './yaml.ts';

/** What a file says, as plain data that nobody has checked, or its faults of syntax. */
export type ParseResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** YAML takes about a second for each million characters, JSON a few hundredths. */
export const LONGEST_YAML = 10_000_000;

const BYTE_ORDER_MARK = '\ufeff';

const looksLikeJson = (text: string) => /^\s*[{[]/.test(text);

/** The extension decides; without one that is known, what begins like JSON is JSON. */
function isJson(text: string, name: string): boolean {
  if (/\.json$/i.test(name)) return true;
  return looksLikeJson(text) && !/\.ya?ml$/i.test(name);
}

type Parsed = { readonly value: unknown } | undefined;

function parseYamlOrJson(text: string, name: string, fault: SyntaxReport, report: Report): Parsed {
  // YAML that is JSON, as what programs write often is, without the slow way.
  const json = looksLikeJson(text) ? parseJson(text, () => {}) : undefined;
  if (json !== undefined) return json;
  if (text.length <= LONGEST_YAML) return parseYaml(text, fault);
  report('TOO_LARGE', name, { length: text.length, most: LONGEST_YAML });
  return undefined;
}

/**
 * Parses a model document in JSON or YAML. Nothing is lost in silence: a key that stands twice is a fault. A byte order
 * mark is accepted. Every fault's path is the file's name, with the line in the parameters.
 */
export function parseText(text: string, name: string): ParseResult {
  const { problems, report } = collectProblems();
  const bare = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const lineOf = lineFinder(bare);
  const fault: SyntaxReport = (offset, detail) => report('SYNTAX', name, { detail, line: lineOf(offset) });
  const parsed = isJson(bare, name) ? parseJson(bare, fault) : parseYamlOrJson(bare, name, fault, report);
  return parsed === undefined ? { ok: false, problems } : { ok: true, value: parsed.value };
}

/** Like `parseText`, from a file's bytes; what is not UTF-8 is refused. */
export function parseBytes(bytes: Uint8Array, name: string): ParseResult {
  const decoded = decodeUtf8(bytes);
  if (decoded.ok) return parseText(decoded.text, name);
  const { problems, report } = collectProblems();
  report('SYNTAX', name, { detail: 'not UTF-8', line: decoded.line });
  return { ok: false, problems };
}
