import type { Put } from '../../model/change.ts';
import { NO_ROWS, type Tally, together } from '../checksum.ts';
import { StoreDamaged } from '../errors.ts';
import type { Revision } from '../port.ts';
import { type Connection, number } from './driver.ts';
import { putOfText, STATE_TEXT, verifyState } from './states.ts';

/** Entities that hold at a revision, the highest of their ids, and the tally of them and of those before. */
export interface Page {
  readonly puts: readonly Put[];
  readonly last: number;
  readonly tally: Tally;
  /** How many rows the next page should have: where rows are large they are few. */
  readonly rows: number;
}

/** Before the first page. */
export const FIRST_PAGE: Page = { puts: [], last: 0, tally: NO_ROWS, rows: 50 };

/** Bytes that a page should have, and the rows that it has at most: between pages other work gets its turn. */
const BYTES = 500_000;
const MAX_ROWS = 1000;

/** U+0000 stands in no state: keys are stored without it (keys.ts), and JSON escapes it. */
const GROUPED = `SELECT CAST(group_concat(state, char(0)) AS BLOB), max(id) FROM (
    SELECT e.id, ${STATE_TEXT} || char(10) || e.sum AS state
    FROM entity e WHERE e.id > ?1 AND e.since <= ?2 AND e.until > ?2 ORDER BY e.id LIMIT ?3
  )`;

const LINE_FEED = 10;

/**
 * Reads entities that hold at a revision, with ids above those of the page before; none at the end. Many rows travel as
 * one value, because that costs half as much as a value each. Throws StoreDamaged where a row is not what was written.
 */
export function readPage(connection: Connection, before: Page, at: Revision): Page {
  const [group, last] = connection.rows(GROUPED, before.last, at, before.rows)[0] ?? [];
  if (group === null || group === undefined) return { ...before, puts: [] };
  if (!Buffer.isBuffer(group)) throw new StoreDamaged([{ kind: 'FILE', place: 'entity' }]);
  const rows = Math.max(1, Math.min(MAX_ROWS, Math.floor((before.rows * BYTES) / group.length)));
  const tally = together(before.tally, verifyGroup(group));
  return { puts: putsOf(group), last: number(last), tally, rows };
}

/** The checksums are right, so that this is the UTF-8 that was written. */
const putsOf = (group: Buffer): Put[] => group.toString('utf8').split('\u0000').map(putOfText);

function verifyGroup(group: Buffer): Tally {
  let count = 0;
  let sum = 0;
  for (let start = 0; start <= group.length; count += 1) {
    const zero = group.indexOf(0, start);
    const end = zero < 0 ? group.length : zero;
    const line = group.lastIndexOf(LINE_FEED, end - 1);
    sum += verifyState(group.subarray(start, line), Number(group.toString('latin1', line + 1, end)));
    start = end + 1;
  }
  return { count, sum };
}
