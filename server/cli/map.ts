import { readFile } from 'node:fs/promises';
import { day } from '../model/values.ts';
import type { Language } from '../text/facts.ts';
import { badMapping, catalogueWouldHelp, findingMessage, noSuchInstitution, tablesUnderstood } from '../text/tables.ts';
import { cannotWrite, readOtherwise } from '../text/transfer.ts';
import { notADay } from '../text/usage.ts';
import { type MappedFile, mapFile } from '../usecases/commands/mapFile.ts';
import { type MappingFile, parseMapping } from '../usecases/commands/mappingFile.ts';
import { dayIn } from '../usecases/today.ts';
import { openFiles, printProblems, printProblemsTold, problemOf } from './files.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';
import type { OpenedReader } from './transfer.ts';
import { writeWhole } from './writeWhole.ts';

/** Options of `bunkai map`. */
export interface MapOptions {
  readonly institution?: string;
  readonly mapping?: string;
  readonly catalogue?: string;
  /** The day from which a matrix is in force; left out, it becomes drafts. */
  readonly publishedOn?: string;
  readonly out?: string;
}

/** A mapping file of a command line; undefined, and said, where it cannot be used. */
export async function openMapping(
  name: string,
  language: Language,
  terminal: Terminal,
): Promise<MappingFile | undefined> {
  let text: string;
  try {
    text = await readFile(name, 'utf8');
  } catch (error) {
    printProblems([{ code: 'FILE_UNREADABLE', path: name, params: { detail: problemOf(error) } }], language, terminal);
    return undefined;
  }
  const parsed = parseMapping(text);
  if (parsed.ok) return parsed.mapping;
  terminal.err(`${badMapping(name, parsed.path, parsed.detail, language)}\n`);
  return undefined;
}

/** Prints what was read otherwise than it was written and what was not taken over, one line each. */
export function printFindings(
  name: string,
  { repaired, notUnderstood }: Pick<MappedFile, 'repaired' | 'notUnderstood'>,
  language: Language,
  terminal: Terminal,
): void {
  const at = (place: string) => (place === '' ? name : `${name}: ${place}`);
  for (const { path, original, readAs } of repaired) {
    terminal.err(`${at(path)}: ${readOtherwise(original, readAs, language)}\n`);
  }
  for (const finding of notUnderstood) terminal.err(`${at(finding.place)}: ${findingMessage(finding, language)}\n`);
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

async function writeMapping(
  text: string,
  out: string | undefined,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  if (out === undefined) {
    terminal.out(text);
    return OK;
  }
  try {
    await writeWhole(out, bytesOf(text));
    return OK;
  } catch (error) {
    terminal.err(`--out: ${cannotWrite(out, problemOf(error), language)}\n`);
    return BAD_INPUT;
  }
}

/** Rows of matrices that are like no requirement while no own catalogue takes them. */
function rowsLikeNone(text: string): number {
  const parsed = parseMapping(text);
  if (!parsed.ok || parsed.mapping.options?.['catalogue'] !== undefined) return 0;
  const matrices = parsed.mapping.sheets.filter(({ target }) => target === 'matrix');
  return matrices.reduce((sum, { rows }) => sum + rows.filter(({ to }) => to === 'NONE').length, 0);
}

/** `bunkai map FILE`: how a file of tables would be read, as a mapping that can be corrected; nothing is written to the store. */
export async function runMap(
  name: string,
  { institution, mapping: mappingName, catalogue, publishedOn, out }: MapOptions,
  { store, timeZone }: OpenedReader,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  if (publishedOn !== undefined && !day.safeParse(publishedOn).success) {
    terminal.err(`--published-on: ${notADay(publishedOn, language)}\n`);
    return BAD_INPUT;
  }
  const { files, problems } = await openFiles([name]);
  const [file] = files;
  if (file === undefined) {
    printProblems(problems, language, terminal);
    return BAD_INPUT;
  }
  const given = mappingName === undefined ? undefined : await openMapping(mappingName, language, terminal);
  if (mappingName !== undefined && given === undefined) return BAD_INPUT;
  const options = { institution, mapping: given, catalogue, publishedOn, today: dayIn(timeZone, terminal.now()) };
  const mapped = await mapFile(store, file, options);
  if (mapped === 'NO_INSTITUTION') {
    terminal.err(`${noSuchInstitution(institution ?? '', language)}\n`);
    return BAD_INPUT;
  }
  if (!mapped.ok) {
    printProblemsTold(mapped.problems, language, terminal);
    return BAD_INPUT;
  }
  const { preview } = mapped;
  printFindings(name, preview, language, terminal);
  const counts = { ...preview, repaired: preview.repaired.length, notUnderstood: preview.notUnderstood.length };
  terminal.err(`${tablesUnderstood(counts, language)}\n`);
  const unlike = rowsLikeNone(preview.mapping);
  if (unlike > 0) terminal.err(`${catalogueWouldHelp(unlike, language)}\n`);
  return writeMapping(`${JSON.stringify(JSON.parse(preview.mapping), null, 2)}\n`, out, language, terminal);
}
