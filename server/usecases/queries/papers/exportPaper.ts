import { PAPER_SUBJECTS, type PaperSubject } from '../../../exchange/papers/paper.ts';
import type { PaperName } from '../../../exchange/papers/papers.ts';
import { type FileReader, OWN_FILE_READER } from '../../../exchange/worker/index.ts';
import type { Day } from '../../../model/values.ts';
import type { GraphStore } from '../../../store/port.ts';
import { yieldInTurns } from '../../../support/yieldToEventLoop.ts';
import type { Language } from '../../../text/facts.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import { readWholeSession } from '../../wholeSession.ts';
import { MAKERS } from './makers.ts';
import { findSubjects, type SubjectIds } from './subjects.ts';

/** Which paper, about what, and how to write it. */
export interface PaperExport<N extends PaperName = PaperName> {
  readonly paper: N;
  /** The name of one of the paper's formats. */
  readonly format: string;
  readonly about: SubjectIds;
  /** The day; the session's, where left out. */
  readonly day?: Day | undefined;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** A paper as a file, or which of its subjects is not there for the viewer. */
export type PaperWritten =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly missing: PaperSubject };

/**
 * A paper as a file, of what the viewer may see. What is not there and what may not be seen are told alike. Rejects as the
 * writer does.
 */
export async function exportPaper<N extends PaperName>(
  session: ViewerSession,
  writer: Pick<FileReader, 'write'>,
  { paper, format, about, day = session.today, language, signal }: PaperExport<N>,
): Promise<PaperWritten> {
  const found = await findSubjects(session, about, { day, signal });
  if (!found.ok) return found;
  const turn = yieldInTurns(signal);
  const book = await MAKERS[paper]({ ...found.subjects, session, day, language, turn });
  // What a paper is not about is what was named most closely: the receiver of a letter, the component of a form.
  const named = PAPER_SUBJECTS.findLast((subject) => about[subject] !== undefined) ?? 'institution';
  if (book === undefined) return { ok: false, missing: named };
  return { ok: true, bytes: await writer.write({ paper, format, book }, signal, session.viewer.id) };
}

/** The same for whoever has the store itself, and sees all of it. */
export async function exportPaperOf(
  store: Pick<GraphStore, 'head' | 'snapshot'>,
  id: Viewer['id'],
  options: Omit<PaperExport, 'signal' | 'day'> & { readonly day: Day },
): Promise<PaperWritten> {
  const session = await readWholeSession(store, { id, role: 'ADMINISTRATOR' }, options.day);
  return exportPaper(session, OWN_FILE_READER, { ...options, signal: new AbortController().signal });
}
