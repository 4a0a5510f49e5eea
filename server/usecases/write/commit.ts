import type { Change } from '../../model/change.ts';
import { checkChanges } from '../../model/checkChanges.ts';
import { neighbourhoodNow } from '../../model/neighbourhood.ts';
import { answerFrom } from '../../model/snapshot/answer.ts';
import { partyId } from '../../model/values.ts';
import { InvariantBroken, RevisionConflict } from '../../store/errors.ts';
import type { Actor, GraphStore } from '../../store/port.ts';
import { describeChanges } from '../history/describe.ts';
import type { EntityChange } from '../history/entityChange.ts';
import { hiddenReferences } from '../read/hidden.ts';
import type { Reading } from '../read/reading.ts';
import type { Viewer } from '../viewer.ts';
import { assertAllowed, assertMayWrite } from './allowed.ts';
import { ActProblem, type ToldProblem, tell, Unfit } from './problems.ts';

/** What a write is given beside its changes. */
export interface WriteOptions {
  readonly requestId: string;
  /** Refuse if somebody has committed since this revision. */
  readonly expectedRevision?: number | undefined;
  /** Check everything, write nothing. */
  readonly dryRun?: boolean | undefined;
  /** Nothing is begun once it is aborted; a commit that has begun is finished. */
  readonly signal?: AbortSignal | undefined;
}

/** What became of a write; where there are problems, nothing was written. */
export interface Written {
  readonly revision: number | undefined;
  readonly changes: readonly EntityChange[];
  readonly problems: readonly ToldProblem[];
}

/** How often a write starts again because somebody else committed meanwhile. */
const TRIES = 5;

const actorOf = ({ id, party }: Viewer, request: string): Actor => ({
  id,
  request,
  ...(party === undefined ? {} : { party: partyId.parse(party) }),
});

const refused = (...problems: ToldProblem[]): Written => ({ revision: undefined, changes: [], problems });

const conflict = () => refused(...new ActProblem('REVISION_CONFLICT', 'expectedRevision').told);

async function tryOnce(
  store: GraphStore,
  reading: Reading,
  changes: readonly Change[],
  options: WriteOptions,
): Promise<Written> {
  const { snapshot, model, viewer } = reading;
  if (options.expectedRevision !== undefined && options.expectedRevision !== model.revision) return conflict();
  const hidden = hiddenReferences(reading, changes);
  if (hidden.length > 0) return refused(...hidden.map(tell));
  if (options.dryRun === true) {
    const { problems } = checkChanges(neighbourhoodNow(changes, answerFrom(snapshot)), changes);
    const described = problems.length > 0 ? [] : describeChanges(snapshot, changes);
    return { revision: undefined, changes: described, problems: problems.map(tell) };
  }
  const described = describeChanges(snapshot, changes);
  if (described.length === 0) return { revision: model.revision, changes: [], problems: [] };
  options.signal?.throwIfAborted();
  const revision = await store.commit(changes, actorOf(viewer, options.requestId), model.revision);
  return { revision, changes: described, problems: [] };
}

/**
 * Makes changes of a reading and commits them on exactly that reading, so that what was allowed is what is written.
 * Unless a revision was expected, a commit of somebody else meanwhile makes it start again. Throws Refused where the
 * viewer may not.
 */
export async function commitChanges(
  store: GraphStore,
  viewer: Viewer,
  read: (atLeast?: number) => Promise<Reading>,
  makeChanges: (reading: Reading) => readonly Change[],
  options: WriteOptions,
): Promise<Written> {
  assertMayWrite(viewer);
  const { expectedRevision } = options;
  // A revision that is not there yet would be waited for.
  let atLeast = expectedRevision === undefined ? undefined : Math.min(expectedRevision, await store.head());
  for (let tries = 1; ; tries += 1) {
    const reading = await read(atLeast);
    try {
      const changes = makeChanges(reading);
      assertAllowed(reading, changes);
      return await tryOnce(store, reading, changes, options);
    } catch (error) {
      if (error instanceof Unfit) return refused(...error.told);
      if (error instanceof InvariantBroken) return refused(...error.problems.map(tell));
      if (!(error instanceof RevisionConflict)) throw error;
      if (expectedRevision !== undefined || tries === TRIES) return conflict();
      atLeast = error.head;
    }
  }
}
