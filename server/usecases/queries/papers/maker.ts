import type { BookOf, PaperName } from '../../../exchange/papers/papers.ts';
import type { Day } from '../../../model/values.ts';
import type { Turn } from '../../../support/yieldToEventLoop.ts';
import type { Language } from '../../../text/facts.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import type { Subjects } from './subjects.ts';

/** What a book is made of. */
export interface PaperGround extends Subjects {
  readonly session: ViewerSession;
  readonly day: Day;
  readonly language: Language;
  /** Awaited between short pieces of work; rejects when no caller waits for the paper any more. */
  readonly turn: Turn;
}

/**
 * Makes the book of a paper of what the viewer may see. Undefined where a subject that it needs was not named, or the viewer
 * may not have a paper about it.
 */
export type MakesBook<N extends PaperName> = (ground: PaperGround) => Promise<BookOf<N> | undefined>;
