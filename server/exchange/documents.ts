import { MODEL_FORMAT, type ModelDocument } from '../model/document.ts';

import { collectProblems, MAX_PROBLEMS, type Problem, type Report } from '../model/problem.ts';
import { BUNKAI_YAML } from './bunkai/index.ts';
import type { Repair, SourceFile } from './format.ts';
import { formatOf } from './formats.ts';
import { OWN_FILES, type ParseLimits } from './limits.ts';
import type { Finding } from './tables/mapping/findings.ts';
import { laterOver, without } from './tables/mapping/laterOver.ts';
import { type GivenMapping, type Mapping, mappingFrom, type NoMapping } from './tables/mapping/mapping.ts';
import { type PackedContext, unpackContext } from './tables/mapping/packedContext.ts';
import type { MappingContext } from './tables/mapping/target.ts';
import { tableReaderOf } from './tables/readers.ts';

/** What one file held. */
export interface DocumentRead {
  readonly name: string;
  /** The name of its format. */
  readonly format: string;
  readonly document: ModelDocument;
  readonly repaired: readonly Repair[];
  /** What was not taken over; only of files that are read by a mapping: of others it is a problem. */
  readonly notUnderstood: readonly Finding[];
}

/** Files that are tables of others, and how they are to be understood. */
export interface MappedFiles {
  readonly context: PackedContext;
  /** By the places of the files, whose names may be alike; a file without one is read as what it says it is. */
  readonly mappings: readonly (GivenMapping | undefined)[];
}

type Reading = Omit<DocumentRead, 'name'>;

async function readAsTables(
  file: SourceFile,
  mapping: Mapping,
  context: MappingContext,
  report: Report,
): Promise<Reading | undefined> {
  const { readByMapping } = await import('./tables/mapTables.ts');
  const read = await readByMapping({ file, mapping, context }, report);
  return read && { format: TABLE, document: read.document, repaired: read.repaired, notUnderstood: read.notUnderstood };
}

/** The name that tables of others have in place of a format's. */
const TABLE = 'table';

/** Whether a text is called as tables are, and does not begin as a model does: a model may be called anything. */
const isTableOfOthers = (file: SourceFile): boolean =>
  tableReaderOf(file) !== undefined && !new TextDecoder().decode(file.content.subarray(0, 4000)).includes(MODEL_FORMAT);

async function readAsFormat(file: SourceFile, report: Report, limits: ParseLimits): Promise<Reading | undefined> {
  const { name: format, read } = formatOf(file);
  if (format === BUNKAI_YAML.name && isTableOfOthers(file)) {
    report('UNKNOWN_LAYOUT', file.name);
    return undefined;
  }
  const reading = await read(file, report, limits);
  return reading && { format, notUnderstood: [], ...reading };
}

/** A context that knows what other tables add to it. */
const knowing = (context: MappingContext, others: readonly DocumentRead[]): MappingContext =>
  others.length === 0
    ? context
    : { ...context, known: laterOver([context.known, ...others.map(({ document }) => document)]) };

/** The documents of some files, in their order, or every problem of syntax and shape; what they refer to is not looked at. */
export async function readDocuments(
  files: readonly SourceFile[],
  limits: ParseLimits = OWN_FILES,
  tables?: MappedFiles,
): Promise<
  { ok: true; documents: DocumentRead[] } | { ok: false; problems: readonly Problem[]; noMapping?: NoMapping }
> {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const documents: DocumentRead[] = [];
  let context: MappingContext | undefined;
  for (const [i, file] of files.entries()) {
    const from = mappingFrom(tables?.mappings[i]);
    if (!from.ok) return { ok: false, problems: [], noMapping: from.noMapping };
    const { mapping } = from;
    if (mapping !== undefined) context ??= tables && unpackContext(tables.context);
    if (context === undefined || mapping === undefined) {
      const reading = await readAsFormat(file, report, limits);
      if (reading !== undefined) documents.push({ name: file.name, ...reading });
      continue;
    }
    // What one table adds, the next one knows; of an entity that both speak of, the next one has all that is said.
    const earlier = documents.filter(({ format }) => format === TABLE);
    const reading = await readAsTables(file, mapping, knowing(context, earlier), report);
    if (reading === undefined) continue;
    for (const each of earlier)
      documents[documents.indexOf(each)] = { ...each, document: without(each.document, reading.document) };
    documents.push({ name: file.name, ...reading });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, documents };
}
