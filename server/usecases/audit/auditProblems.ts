import type { AuditProblemCode } from '../../text/audit.ts';

export type { AuditProblemCode } from '../../text/audit.ts';

/** The first problem, and what it is about. */
export interface AuditProblem {
  readonly code: AuditProblemCode;
  /** The number of the entry; of commits and states that of the revision; 0 where there is no entry. */
  readonly number: number;
  /** Of a state the list and the key of the entity; of a key its id. */
  readonly place?: string;
}

/** Ends a verification with its first problem. */
export class Broken extends Error {
  readonly problem: AuditProblem;

  constructor(code: AuditProblemCode, number: number, place?: string) {
    super(`${code} ${number}`);
    this.problem = { code, number, ...(place === undefined ? {} : { place }) };
  }
}
