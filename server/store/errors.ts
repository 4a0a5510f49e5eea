import type { Problem } from '../model/problem.ts';
import type { Revision } from './port.ts';

/** The closed set of errors that a store may reject with. The code is stable; nothing of a driver leaks through. */
export abstract class StoreError extends Error {
  abstract readonly code: string;
}

/** Another commit came first: `expected` is no longer the head. Nothing was written. */
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

/**
 * What can keep a store from doing what it is for. The codes are told to whoever watches the server (/health/ready), so
 * they are only added to.
 *
 * - UNREACHABLE: the database does not answer
 * - REFUSED: the database did not accept the user or the password
 * - NOT_PERMITTED: the folder or a file in it belongs to another account
 * - READ_ONLY: the folder, its file system or a file cannot be written to
 * - FULL: the disk is full or nearly so, or the store has reached its greatest size
 * - FILES_MOVED: the files were taken away, or others were put in their place, while the store was open
 * - DAMAGED: a file holds what no store writes
 * - BUSY: another program holds a file
 * - DISK_FAULT: the disk reported a fault
 * - UPKEEP_FAILED: what is committed is safe, but could not be taken up into the main file
 * - UNUSABLE: a file cannot be used for another reason, which the log names
 * - MISSING: there is no folder, or no store in it
 */
export const STORE_REASONS = [
  'UNREACHABLE',
  'REFUSED',
  'NOT_PERMITTED',
  'READ_ONLY',
  'FULL',
  'FILES_MOVED',
  'DAMAGED',
  'BUSY',
  'DISK_FAULT',
  'UPKEEP_FAILED',
  'UNUSABLE',
  'MISSING',
] as const;
export type StoreReason = (typeof STORE_REASONS)[number];

/** What is known beside the message. */
export interface Unavailability extends ErrorOptions {
  /** UNREACHABLE unless said. */
  readonly reason?: StoreReason;
  /** Where the store is: a path or an address. */
  readonly place?: string;
  /** What the driver or the system called it, such as SQLITE_FULL or EACCES. */
  readonly detail?: string;
  /** Whether a commit may have been made all the same; otherwise nothing was written. */
  readonly mayBeWritten?: boolean;
}

/**
 * The store cannot do now what was asked. Nothing was written, unless `mayBeWritten`: then it is not known whether the
 * commit was made, and whoever made it must look before repeating it.
 */
export class StoreUnavailable extends StoreError {
  readonly code = 'STORE_UNAVAILABLE';
  readonly reason: StoreReason;
  readonly place: string | undefined;
  readonly detail: string | undefined;
  readonly mayBeWritten: boolean;

  constructor(
    message: string,
    { reason = 'UNREACHABLE', place, detail, mayBeWritten = false, ...options }: Unavailability = {},
  ) {
    super(message, options);
    this.reason = reason;
    this.place = place;
    this.detail = detail;
    this.mayBeWritten = mayBeWritten;
  }
}

/** What kind of thing in a store is not as it was written. */
export type DamageKind =
  /** A data folder in which the model file is missing or empty beside what speaks of a store. */
  | 'FOLDER'
  /** A write-ahead log that is not that of the file beside which it stands; the file itself is whole. */
  | 'LOG'
  /** The structure of the file, an index or the schema. */
  | 'FILE'
  /** One state of an entity. */
  | 'STATE'
  /** A revision: its commit, or the states that hold at it are not those that were counted. */
  | 'REVISION'
  /** The edges by which entities are found. */
  | 'EDGES'
  /** A key, a session or an entry of the audit log. */
  | 'ACCOUNT';

/** One thing in a store that is not as it was written. */
export interface Damage {
  readonly kind: DamageKind;
  /** Which one, as an operator finds it: a file, `parties "a-h"`, the number of a revision. */
  readonly place: string;
}

/** What the store holds is not what was written into it. Nothing is answered from it; no try later helps. */
export class StoreDamaged extends StoreError {
  readonly code = 'STORE_DAMAGED';
  readonly damages: readonly Damage[];

  constructor(damages: readonly Damage[], options?: ErrorOptions) {
    super(`the store is damaged: ${damages.map(({ kind, place }) => `${kind} ${place}`).join('; ')}`, options);
    this.damages = damages;
  }
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
  /** LATER: of a later version. EARLIER: of an earlier one, where it is only read. NONE: without a number. FOREIGN: of another program. */
  readonly problem: 'LATER' | 'EARLIER' | 'NONE' | 'FOREIGN';

  constructor(message: string, problem: StoreVersionUnknown['problem'] = 'LATER') {
    super(message);
    this.problem = problem;
  }
}

/** The model and the accounts are not of one time: one of them was put back without the other. Nothing was written. */
export class StoreOutOfStep extends StoreError {
  readonly code = 'STORE_OUT_OF_STEP';
  /** Which of them is older, or another one. */
  readonly behind: 'MODEL' | 'ACCOUNTS';

  constructor(behind: StoreOutOfStep['behind']) {
    super(behind === 'MODEL' ? 'the model is older than the audit log' : 'the audit log is older than the model');
    this.behind = behind;
  }
}

/** A call after `close`. */
export class StoreClosed extends StoreError {
  readonly code = 'STORE_CLOSED';

  constructor() {
    super('the store is closed');
  }
}
