import { isJson, parseJsonText, parseYamlText } from '../../../server/exchange/bunkai/parse.ts';
import { OWN_FILES } from '../../../server/exchange/limits.ts';
import { collectProblems, MAX_PROBLEMS, type Problem } from '../../../server/model/problem.ts';
import { textFile } from '../../support/textFile.ts';

/** What a file says, as unchecked plain data, or its problems of syntax. */
export type ParseResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parses a text in JSON or YAML, as by the file's name. */
export function parseText(text: string, name: string): ParseResult {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const parse = isJson(textFile(name, text)) ? parseJsonText : parseYamlText;
  const parsed = parse({ name, text }, report, OWN_FILES);
  return parsed === undefined ? { ok: false, problems } : { ok: true, value: parsed.value };
}
