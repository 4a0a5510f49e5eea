import type { StoredState } from '../storedState.ts';
import type { Connection } from './driver.ts';
import { keyOfStored } from './keys.ts';
import { putOf, STATE, type State, stateOf } from './states.ts';
import { OPEN } from './tables.ts';

/** States that are read at a time. */
const PAGE = 500;

function keptStateOf(state: State): StoredState {
  const { list, since, until } = state;
  const kept = { list, key: keyOfStored(state.key), entity: putOf(state).entity, since };
  return until === OPEN ? kept : { ...kept, until };
}

/** The next states after a row, at most a page, and the row to go on from; none at the end. Throws StoreDamaged. */
export function readKeptStates(connection: Connection, after: number): { states: StoredState[]; last: number } {
  const sql = `SELECT ${STATE} FROM entity e WHERE e.id > ?1 ORDER BY e.id LIMIT ${PAGE}`;
  const states = connection.rows(sql, after).map(stateOf);
  return { states: states.map(keptStateOf), last: states.at(-1)?.id ?? after };
}
