import type { SourceFile } from '../../exchange/bunkai/index.ts';
import type { FileReader } from '../../exchange/worker/index.ts';
import type { Change, Put } from '../../model/change.ts';
import type { Reading } from '../read/reading.ts';
import { takeTurns } from '../turns.ts';
import type { Viewer } from '../viewer.ts';
import { assertMayWrite } from './allowed.ts';
import type { WriteOptions, Written } from './commit.ts';
import { importChanges, placeIn, putsOf } from './importChanges.ts';
import { inOwnWords } from './ownWords.ts';
import { tellSent } from './problems.ts';

/** What an import stands on: who reads the files, and who commits. */
export interface ImportParts {
  readonly reader: FileReader;
  readonly write: (make: (reading: Reading) => Promise<readonly Change[]>) => Promise<Written>;
}

/**
 * Adds what files hold or say differently; nothing is removed. All or nothing. Problems name file and place as their
 * author wrote them. Throws Refused where the viewer may not, before anything is read.
 */
export async function importFiles(
  { reader, write }: ImportParts,
  viewer: Viewer,
  files: readonly SourceFile[],
  { signal = new AbortController().signal }: WriteOptions,
): Promise<Written> {
  assertMayWrite(viewer);
  const read = await reader.read(files, signal);
  if (!read.ok) return { revision: undefined, changes: [], problems: tellSent(read.problems) };
  const turn = takeTurns(signal);
  const puts = await putsOf(read, turn);
  let made: readonly Change[] = [];
  const written = await write(async (reading) => {
    made = await importChanges(reading, read, puts, turn);
    return made;
  });
  const numbers = new Map<Change, number>(puts.map((put: Put, i) => [put, i]));
  const problems = inOwnWords(written.problems, (change, below) => {
    const put = made[change];
    const place = placeIn(read.contents, put === undefined ? -1 : (numbers.get(put) ?? -1));
    return below === '' ? place : `${place}.${below}`;
  });
  return { ...written, problems };
}
