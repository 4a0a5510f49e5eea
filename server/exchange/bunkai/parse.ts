import { shorten } from '../../model/path.ts';
import { collectProblems, MAX_PROBLEMS, type Problem, type Report } from '../../model/problem.ts';
import { decodeUtf8 } from './decode.ts';
import { parseJson } from './json.ts';
import { OWN_FILES, type ParseLimits } from './limits.ts';
import { lineFinder, type SyntaxReport } from './syntax.ts';
import { parseYaml } from './yaml.ts';

/** What a file says, as plain data that nobody has checked, or its faults of syntax. */
export type ParseResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A file that has been loaded; bytes unless it has been decoded already. */
export interface SourceFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** The YAML library quotes the text in some faults, however much of it there is. */
const LONGEST_DETAIL = 200;

const BYTE_ORDER_MARK = '\ufeff';

const looksLikeJson = (text: string) => /^\s*[{[]/.test(text);

/** The extension decides; without one that is known, what begins like JSON is JSON. */
function isJson(text: string, name: string): boolean {
  if (/\.json$/i.test(name)) return true;
  return looksLikeJson(text) && !/\.ya?ml$/i.test(name);
}

type Parsed = { readonly value: unknown } | undefined;

function parseYamlOrJson(
  text: string,
  name: string,
  problem: SyntaxReport,
  report: Report,
  limits: ParseLimits,
): Parsed {
  // YAML that is JSON, as what programs write often is, without the slow way.
  const json = looksLikeJson(text) ? parseJson(text, () => {}, limits.maxNesting) : undefined;
  if (json !== undefined) return json;
  if (text.length <= limits.maxYamlCharacters) return parseYaml(text, problem, limits);
  report('TOO_LARGE', name, { length: text.length, most: limits.maxYamlCharacters });
  return undefined;
}

/** Like `parseText`, into a report that others fill too. Undefined after at least one fault. */
export function parseFile({ name, content }: SourceFile, report: Report, limits = OWN_FILES): Parsed {
  const decoded = typeof content === 'string' ? { ok: true as const, text: content } : decodeUtf8(content);
  if (!decoded.ok) {
    report('SYNTAX', name, { detail: 'not UTF-8', line: decoded.line });
    return undefined;
  }
  const text = decoded.text.startsWith(BYTE_ORDER_MARK) ? decoded.text.slice(1) : decoded.text;
  const lineOf = lineFinder(text);
  const problem: SyntaxReport = (offset, detail) => {
    report('SYNTAX', name, { detail: shorten(detail, LONGEST_DETAIL), line: lineOf(offset) });
  };
  if (isJson(text, name)) return parseJson(text, problem, limits.maxNesting);
  return parseYamlOrJson(text, name, problem, report, limits);
}

/**
 * Parses a model document in JSON or YAML. Nothing is lost in silence: a key that stands twice is a fault. A byte order
 * mark is accepted. Every fault's path is the file's name, with the line in the parameters.
 */
export function parseText(text: string, name: string): ParseResult {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const parsed = parseFile({ name, content: text }, report);
  return parsed === undefined ? { ok: false, problems } : { ok: true, value: parsed.value };
}
