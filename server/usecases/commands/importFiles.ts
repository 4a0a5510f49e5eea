import type { MappedFiles } from '../../exchange/documents.ts';
import type { SourceFile } from '../../exchange/format.ts';
import type { FileContents, FileReader } from '../../exchange/worker/index.ts';
import type { Put } from '../../model/change.ts';
import { shorten } from '../../model/path.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';
import type { Viewer } from '../access/viewer.ts';
import { mappingContext } from '../queries/tables/mappingContext.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { assertMayWrite } from './allowed.ts';
import { type MakeChanges, refused, type WriteOptions, type Written } from './commit.ts';
import { importChanges, placesOf, putsOf, type Sorted } from './importChanges.ts';
import { assertWasMapping, type MappingSent } from './mappingFile.ts';
import { inOwnWords } from './ownWords.ts';
import { localiseSent } from './problems.ts';

export type { SourceFile } from '../../exchange/format.ts';
export type { FileContents } from '../../exchange/worker/index.ts';

const LONGEST_NAME = 200;

/** What an import stands on: who reads the files, and who commits. */
export interface ImportParts {
  readonly reader: FileReader;
  readonly write: (make: MakeChanges, since?: number) => Promise<Written>;
  /** One look at the model, for tables: what they say is understood by what is known. */
  readonly look: () => Promise<ViewerSession>;
}

/** Tables of others among the files of an import. */
export interface ImportTables {
  /** The institution that they are read for. */
  readonly institution?: string | undefined;
  /** By the places of the files; undefined for one that is no such table. */
  readonly mappings: readonly (MappingSent | undefined)[];
}

/** What the tables are read by, and the revision that this was looked up in. */
async function tablesOf(
  { look }: ImportParts,
  tables: ImportTables | undefined,
  signal: AbortSignal,
): Promise<{ tables: MappedFiles; revision: number } | undefined> {
  if (tables === undefined || tables.mappings.every((mapping) => mapping === undefined)) return undefined;
  const session = await look();
  const context = await mappingContext(session, tables.institution, yieldInTurns(signal));
  return { tables: { context, mappings: tables.mappings }, revision: session.model.revision };
}

/** What became of files; `written` where there are problems is nothing. */
export interface Imported extends Written {
  /** Entities that were added or would be, that were changed, and that the model holds just so; zero where there are problems. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** What was understood of each file, and what was repaired; empty where they could not all be read. */
  readonly files: readonly FileContents[];
  /** The changes, where they are few enough to be tried out; undefined where there are problems. */
  readonly made?: readonly Put[] | undefined;
}

/** Bytes of what files hold that can still be tried out: the simulation takes change sets of up to a million characters. */
const MAX_TRIED = 900_000;

/** The ending of a file's name, by which formats are told. */
const ENDING = /\.[a-z0-9]{1,10}$/iu;

/** What a name must not hold where it is printed: control characters, and what turns the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Problems name files: one without a name is called by its place, a long name is cut before its ending, and what would
 * change how the text around it looks is replaced.
 */
function named({ name: given, content }: SourceFile, i: number): SourceFile {
  const name = given.replaceAll(UNPRINTABLE, '\ufffd');
  if (name.trim() === '') return { name: `files[${i}]`, content };
  const ending = ENDING.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length);
  return { name: `${shorten(stem, LONGEST_NAME - ending.length)}${ending}`, content };
}

const NOTHING = { added: 0, changed: 0, unchanged: 0 };

/** What an import that could not be made came to. */
const nothingOf = (written: Written, files: readonly FileContents[]): Imported => ({ ...written, ...NOTHING, files });

/**
 * Adds what files hold or say differently; nothing is removed. All or nothing. Problems and warnings name file and place as
 * their author wrote them. Throws Refused where the viewer may not, before anything is read, and BadArgument for a mapping that is none. This is the one way in for files:
 * of the API, the uploads and the command line.
 */
export async function importFiles(
  parts: ImportParts,
  viewer: Viewer,
  files: readonly SourceFile[],
  { signal = new AbortController().signal }: WriteOptions,
  tables?: ImportTables,
): Promise<Imported> {
  assertMayWrite(viewer);
  const mapped = await tablesOf(parts, tables, signal);
  const read = await parts.reader.read(files.map(named), signal, viewer.id, mapped?.tables);
  if (!read.ok) {
    assertWasMapping(read.noMapping);
    return nothingOf(refused(localiseSent(read.problems)), []);
  }
  const turn = yieldInTurns(signal);
  const size = read.pieces.reduce((sum, { length }) => sum + length, 0);
  const puts = await putsOf(read, turn);
  let sorted: Sorted = { added: [], changed: [] };
  let made: readonly Put[] = [];
  // Tables are read as additions to what was known: what was changed since is not written over.
  const plain = await parts.write(async (session) => {
    sorted = await importChanges(session, read, puts, turn);
    made = [...sorted.added, ...sorted.changed];
    return made;
  }, mapped?.revision);
  const placeOf = placesOf(puts, read.contents);
  const written = inOwnWords(plain, (change, below) => {
    const put = change === undefined ? undefined : made[change];
    const place = put === undefined ? '' : placeOf(put);
    return below === '' ? place : `${place}.${below}`;
  });
  if (written.problems.length > 0) return nothingOf(written, read.contents);
  const { added, changed } = sorted;
  const counts = { added: added.length, changed: changed.length, unchanged: puts.length - made.length };
  return { ...written, ...counts, files: read.contents, made: size > MAX_TRIED ? undefined : made };
}
