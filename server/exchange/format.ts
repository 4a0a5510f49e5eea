import type { Heading } from '../model/canonical.ts';
import type { Entity } from '../model/change.ts';
import type { EntityList, ModelDocument } from '../model/document.ts';
import type { Report } from '../model/problem.ts';
import type { LocalText } from '../model/values.ts';
import type { ParseLimits } from './limits.ts';

/** A file that has been loaded: it is not decoded yet, because only its format knows how. */
export interface SourceFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What a reader took for something else than was written; `path` says where, as in problems. */
export interface Repair {
  readonly path: string;
  /** As it stands in the file. */
  readonly original: string;
  /** As it was read. */
  readonly readAs: string;
}

/** What a file holds, and what had to be repaired to read it. What could not be understood is reported as problems. */
export interface FileReading {
  readonly document: ModelDocument;
  readonly repaired: readonly Repair[];
}

/**
 * Writes one document piece by piece; no piece takes long to make. Entities come list by list, in the order of
 * ENTITY_LISTS; `end` once, after the last.
 */
export interface ModelWriter {
  entity<L extends EntityList>(list: L, entity: Entity<L>): Generator<string>;
  end(): string;
}

/** What a format says of itself, for lists of formats. */
export interface FormatFacts {
  /** Its name in `--format`, in addresses and, in capitals, in the API: never changes. */
  readonly name: string;
  /** What people call it. */
  readonly title: LocalText;
  readonly extension: string;
  readonly mediaType: string;
}

/** What reads files of a format. */
export interface Reads {
  /** Whether this is for this format to read, by name and first bytes; the registry asks the formats in order. */
  readonly sniff: (file: SourceFile) => boolean;
  /**
   * The file as a document, or undefined and at least one problem reported. The path of each problem begins with the
   * file's name; a line, a sheet or a cell is said after it or in the parameters.
   */
  readonly read: (
    file: SourceFile,
    report: Report,
    limits: ParseLimits,
  ) => FileReading | undefined | Promise<FileReading | undefined>;
}

/** What writes a whole model as one document of text, in UTF-8. */
export interface WritesModel {
  readonly openWriter: (heading: Heading) => ModelWriter;
}

/** A file format, declared once. What is written for people is a paper (papers/paper.ts). */
export interface Format extends FormatFacts, Partial<Reads>, Partial<WritesModel> {}

/** A format that a model is written in. */
export interface ModelFormat extends FormatFacts, WritesModel {}

/** A file's name without the folders before it, as it may stand in a model and on paper: a receiver must not learn a machine's folders. */
export const bareName = (name: string): string => name.split(/[/\\]/u).findLast((part) => part !== '') ?? name;
