import type { LocalText } from '../../model/values.ts';
import type { FormatFacts } from '../format.ts';

/** What a paper can be about. A `vendor` is the other party, of whatever type. */
export const PAPER_SUBJECTS = ['institution', 'vendor', 'component'] as const;

/** One of PAPER_SUBJECTS. */
export type PaperSubject = (typeof PAPER_SUBJECTS)[number];

/** A format that a paper is written in. */
export interface PaperFormat<Book> extends FormatFacts {
  /** The whole file. It may take seconds: it is for a thread of its own. */
  readonly write: (book: Book) => Promise<Uint8Array>;
}

/**
 * A document for people that is written from the model, declared once. Its book is plain data in final words, so that it can be
 * sent to a thread and nothing is looked up while it is written.
 */
export interface Paper<Book> {
  /** What people call it. */
  readonly title: LocalText;
  /** What its files are called, without an extension. */
  readonly fileName: string;
  /** What must be named for it to be made. */
  readonly needs: readonly PaperSubject[];
  /** What may be named besides, and narrows it. */
  readonly takes: readonly PaperSubject[];
  /** At least one; the first is the usual one. */
  readonly formats: readonly PaperFormat<Book>[];
}
