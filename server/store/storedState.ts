import type { EntityList } from '../model/document.ts';
import type { Revision } from './port.ts';

/** One state of an entity as a store keeps it. It holds from revision `since` until before `until`, or still. */
export interface StoredState {
  readonly list: EntityList;
  readonly key: string;
  readonly entity: unknown;
  readonly since: Revision;
  readonly until?: Revision;
}

/** A store that keeps past states beside its log can be held against that log state by state. */
export interface StoresStates {
  /** Every state there ever was, in no order; those that commits make meanwhile may be among them. */
  states(): AsyncIterable<StoredState>;
}
