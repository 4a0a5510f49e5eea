import { type FileReader, OWN_FILE_READER } from '../../../exchange/worker/index.ts';
import type { Day } from '../../../model/values.ts';
import type { GraphStore } from '../../../store/port.ts';
import { yieldInTurns } from '../../../support/yieldToEventLoop.ts';
import type { Language } from '../../../text/facts.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import { readWholeSession } from '../../wholeSession.ts';
import type { MatrixFormat } from '../export/formats.ts';
import { matrixBook } from './matrixBook.ts';

/** Which 責任分界表, and how to write it. */
export interface MatrixExport {
  /** Id of the institution. */
  readonly institution: string;
  /** The day; the session's, where left out. */
  readonly day?: Day | undefined;
  readonly language: Language;
  readonly format: MatrixFormat;
  readonly signal: AbortSignal;
}

/**
 * The 責任分界表 of an institution as a file, as the viewer may see it; undefined where there is no such institution or
 * the viewer may not see its matrix. Rejects as the writer does.
 */
export async function exportMatrix(
  session: ViewerSession,
  writer: Pick<FileReader, 'writeMatrix'>,
  { institution, day, language, format, signal }: MatrixExport,
): Promise<Uint8Array | undefined> {
  const row = session.partyById(institution)?.row;
  const view = row === undefined ? undefined : session.institution(row, day);
  if (view === undefined) return undefined;
  const book = await matrixBook(view, language, yieldInTurns(signal));
  return writer.writeMatrix(format.name, book, signal, session.viewer.id);
}

/** The same for whoever has the store itself, and sees all of it. */
export async function exportMatrixOf(
  store: Pick<GraphStore, 'head' | 'snapshot'>,
  id: Viewer['id'],
  options: Omit<MatrixExport, 'signal' | 'day'> & { readonly day: Day },
): Promise<Uint8Array | undefined> {
  const session = await readWholeSession(store, { id, role: 'ADMINISTRATOR' }, options.day);
  return exportMatrix(session, OWN_FILE_READER, { ...options, signal: new AbortController().signal });
}
