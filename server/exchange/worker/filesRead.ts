import type { EntityList } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { MappedFiles } from '../documents.ts';
import type { Repair, SourceFile } from '../format.ts';
import type { ParseLimits } from '../limits.ts';
import type { Finding } from '../tables/mapping/findings.ts';
import type { NoMapping } from '../tables/mapping/mapping.ts';

/** What a thread is asked to read. */
export interface FilesToRead {
  readonly files: readonly SourceFile[];
  readonly limits: ParseLimits;
  /** Set where some of them are tables of others. */
  readonly tables?: MappedFiles | undefined;
}

/** A catalogue that a file asks for; `path` is where. */
export interface RequiredCatalogue {
  readonly id: string;
  readonly path: string;
}

/** What was understood of a file, what was repaired, and what was left out; what was not understood of others is a problem. */
export interface FileContents {
  readonly name: string;
  /** The name of its format. */
  readonly format: string;
  /** How many entities of each list it holds. */
  readonly counts: ReadonlyMap<EntityList, number>;
  readonly repaired: readonly Repair[];
  /** Of a file that is read by a mapping: what was not taken over. */
  readonly notUnderstood: readonly Finding[];
}

/** What files hold, or every problem that can be found without the model that they are for. */
export type FilesRead =
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** Set where what was given as the mapping of one of them is none. */
      readonly noMapping?: NoMapping;
    }
  | {
      readonly ok: true;
      /**
       * The changes that put the entities, in the order of putAll: JSON lists in UTF-8, each short enough to be parsed
       * in a moment. Objects would be rebuilt all at once by whoever gets them. Whoever reads them takes them out, so that
       * nothing is held twice.
       */
      readonly pieces: Uint8Array[];
      readonly contents: readonly FileContents[];
      /** What the files say twice. */
      readonly problems: readonly Problem[];
      readonly requires: readonly RequiredCatalogue[];
    };
