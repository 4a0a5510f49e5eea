import type { EntityList } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { ParseLimits, SourceFile } from '../bunkai/index.ts';

/** What a thread is asked to read. */
export interface FilesToRead {
  readonly files: readonly SourceFile[];
  readonly limits: ParseLimits;
}

/** A catalogue that a file asks for; `path` is where. */
export interface RequiredCatalogue {
  readonly id: string;
  readonly path: string;
}

/** How many entities of each list a file holds. */
export interface FileContents {
  readonly name: string;
  readonly counts: ReadonlyMap<EntityList, number>;
}

/** What files hold, or every fault that can be found without the model that they are for. */
export type FilesRead =
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | {
      readonly ok: true;
      /**
       * The changes that put the entities, in the order of putAll: JSON lists in UTF-8, each short enough to be parsed
       * in a moment. Objects would be rebuilt all at once by whoever gets them.
       */
      readonly pieces: readonly Uint8Array[];
      readonly contents: readonly FileContents[];
      /** What the files say twice. */
      readonly problems: readonly Problem[];
      readonly requires: readonly RequiredCatalogue[];
    };
