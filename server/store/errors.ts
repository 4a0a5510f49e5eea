import type { Problem } from '../model/problem.ts';
import type { Revision } from './port.ts';

/** The closed set of errors that a store may reject with. The code is stable; nothing of a driver leaks through. */
export abstract class StoreError extends Error {
  abstract readonly code: string;
}

/** Somebody else committed first: `expected` is no longer the head. Nothing was written. */
export class RevisionConflict extends StoreError {
  readonly code = 'REVISION_CONFLICT';
  readonly expected: Revision;
  readonly head: Revision;

  constructor(expected: Revision, head: Revision) {
    super(`expected revision ${expected}, the store is at ${head}`);
    this.expected = expected;
    this.head = head;
  }
}

/** The changes would break invariants of the model, or leave references dangling. Nothing was written. */
export class InvariantBroken extends StoreError {
  readonly code = 'INVARIANT_BROKEN';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} violations: ${problems
        .map((p) => `${p.code} at ${p.path}`)
        .slice(0, 5)
        .join('; ')}`,
    );
    this.problems = problems;
  }
}

/** The revision asked for is not kept, or was never made. */
export class RevisionGone extends StoreError {
  readonly code = 'REVISION_GONE';
}

/** The store cannot be reached now. Whether a commit that ended so was made is not known: look before it is repeated. */
export class StoreUnavailable extends StoreError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** Another server has the store open. */
export class StoreLocked extends StoreError {
  readonly code = 'STORE_LOCKED';
  readonly folder: string;

  constructor(folder: string) {
    super(`another server has the data folder open (${folder}); one server writes to one folder`);
    this.folder = folder;
  }
}

/** There is no store where one was named, and none was to be made. */
export class StoreMissing extends StoreError {
  readonly code = 'STORE_MISSING';
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder}: there is no store in this folder`);
    this.folder = folder;
  }
}

/** The store holds a schema that this version does not know. */
export class StoreVersionUnknown extends StoreError {
  readonly code = 'STORE_VERSION_UNKNOWN';
}

/** A call after `close`. */
export class StoreClosed extends StoreError {
  readonly code = 'STORE_CLOSED';

  constructor() {
    super('the store is closed');
  }
}
