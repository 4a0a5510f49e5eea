import { seesEverything, type Viewer } from './viewer.ts';

/**
 * How far a request looks, for servers that do not keep the whole model. Nothing but a question of cost: what is
 * answered is the same as from the whole model.
 */
export interface QueryScope {
  /** The institutions (their ids) whose analyses are all that is asked about; undefined: it may look at any. */
  readonly institutions: readonly string[] | undefined;
  /** Whether changes are judged: what hides an id, or holds on to an entity, may be anywhere. */
  readonly judgesChanges: boolean;
}

/** What may look at anything. */
export const WHOLE_MODEL: QueryScope = { institutions: undefined, judgesChanges: false };

/** What a change needs: whether it is allowed depends on entities that the viewer may not even see. */
export const FOR_CHANGES: QueryScope = { ...WHOLE_MODEL, judgesChanges: true };

/**
 * The parties (ids) whose scope holds all that a request can be told; undefined: the whole model is needed. A viewer's
 * own party decides what it may see, so that its scope is needed, too. Whoever has shown nothing must not make the whole
 * be read: of a model that is not resident the public sees catalogues, which every scope holds.
 */
export function partiesInScope(
  viewer: Viewer,
  { institutions, judgesChanges }: QueryScope,
): readonly string[] | undefined {
  if (viewer.role === 'PUBLIC' || (viewer.party === undefined && !seesEverything(viewer))) return [];
  if (judgesChanges) return undefined;
  if (viewer.party === undefined || seesEverything(viewer)) return institutions;
  return institutions && [...new Set([viewer.party, ...institutions])];
}
