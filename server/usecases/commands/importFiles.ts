import type { SourceFile } from '../../exchange/bunkai/index.ts';
import type { FileReader } from '../../exchange/worker/index.ts';
import type { Change, Put } from '../../model/change.ts';
import { shorten } from '../../model/path.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';
import type { Viewer } from '../access/viewer.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { assertMayWrite } from './allowed.ts';
import { refused, type WriteOptions, type Written } from './commit.ts';
import { importChanges, placesOf, putsOf } from './importChanges.ts';
import { inOwnWords } from './ownWords.ts';
import { localiseSent } from './problems.ts';

const LONGEST_NAME = 200;

/** What an import stands on: who reads the files, and who commits. */
export interface ImportParts {
  readonly reader: FileReader;
  readonly write: (make: (session: ViewerSession) => Promise<readonly Change[]>) => Promise<Written>;
}

/** Problems name files: one without a name is called by its place, and a long name is cut. */
const named = ({ name, content }: SourceFile, i: number): SourceFile => ({
  name: name.trim() === '' ? `files[${i}]` : shorten(name, LONGEST_NAME),
  content,
});

/**
 * Adds what files hold or say differently; nothing is removed. All or nothing. Problems and warnings name file and place as
 * their author wrote them. Throws Refused where the viewer may not, before anything is read.
 */
export async function importFiles(
  { reader, write }: ImportParts,
  viewer: Viewer,
  files: readonly SourceFile[],
  { signal = new AbortController().signal }: WriteOptions,
): Promise<Written> {
  assertMayWrite(viewer);
  const read = await reader.read(files.map(named), signal, viewer.id);
  if (!read.ok) return refused(localiseSent(read.problems));
  const turn = yieldInTurns(signal);
  const puts = await putsOf(read, turn);
  let made: readonly Put[] = [];
  const written = await write(async (session) => {
    made = await importChanges(session, read, puts, turn);
    return made;
  });
  const placeOf = placesOf(puts, read.contents);
  return inOwnWords(written, (change, below) => {
    const put = change === undefined ? undefined : made[change];
    const place = put === undefined ? '' : placeOf(put);
    return below === '' ? place : `${place}.${below}`;
  });
}
