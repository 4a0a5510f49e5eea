import { parseDocument } from '../../model/parse.ts';
import { inFile, shorten } from '../../model/path.ts';
import type { Report } from '../../model/problem.ts';
import { decodeUtf8 } from '../decode.ts';
import type { FileReading, SourceFile } from '../format.ts';
import type { ParseLimits } from '../limits.ts';
import { parseJson } from './json.ts';
import { lineFinder, type SyntaxReport } from './syntax.ts';
import { parseYaml } from './yaml.ts';

/** A text that has been decoded, and the name that problems give it. */
interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The YAML library quotes the text in some problems, however much of it there is. */
const LONGEST_DETAIL = 200;

const looksLikeJson = (text: string) => /^\s*[{[]/.test(text);

/** How much of a file is looked at for the character that it begins with. */
const SNIFFED = 1024;

/** The extension decides; without one that is known, what begins like JSON is JSON. */
export function isJson({ name, content }: SourceFile): boolean {
  if (/\.json$/i.test(name)) return true;
  return !/\.ya?ml$/i.test(name) && looksLikeJson(new TextDecoder().decode(content.subarray(0, SNIFFED)));
}

type Parsed = { readonly value: unknown } | undefined;

/** Parses a text; undefined after at least one problem. */
type Parse = (of: NamedText, report: Report, limits: ParseLimits) => Parsed;

function syntaxReport({ name, text }: NamedText, report: Report): SyntaxReport {
  const lineOf = lineFinder(text);
  return (offset, detail) => {
    report('SYNTAX', name, { detail: shorten(detail, LONGEST_DETAIL), line: lineOf(offset) });
  };
}

/** Parses JSON: every problem's path is the file's name, with the line in the parameters. A key that stands twice is a problem. */
export const parseJsonText: Parse = (of, report, { maxNesting }) =>
  parseJson(of.text, syntaxReport(of, report), maxNesting);

/** Parses YAML, or JSON, which is YAML too; problems as those of JSON. */
export const parseYamlText: Parse = (of, report, limits) => {
  const { name, text } = of;
  // YAML that is JSON, as what programs write often is, without the slow way.
  const json = looksLikeJson(text) ? parseJson(text, () => {}, limits.maxNesting) : undefined;
  if (json !== undefined) return json;
  if (text.length <= limits.maxYamlCharacters) return parseYaml(text, syntaxReport(of, report), limits);
  report('TOO_LARGE', name, { length: text.length, most: limits.maxYamlCharacters });
  return undefined;
};

/** What a format of text reads of a file: strict UTF-8, a byte order mark is accepted. */
function readWith(parse: Parse) {
  return ({ name, content }: SourceFile, report: Report, limits: ParseLimits): FileReading | undefined => {
    const decoded = decodeUtf8(content);
    if (!decoded.ok) {
      report('SYNTAX', name, { detail: 'not UTF-8', line: decoded.line });
      return undefined;
    }
    const parsed = parse({ name, text: decoded.text }, report, limits);
    const document =
      parsed && parseDocument(parsed.value, (code, path, params) => report(code, inFile(name, path), params));
    return document && { document, repaired: [] };
  };
}

/** Reads a model document in JSON. */
export const readJsonFile = readWith(parseJsonText);

/** Reads a model document in YAML. */
export const readYamlFile = readWith(parseYamlText);
