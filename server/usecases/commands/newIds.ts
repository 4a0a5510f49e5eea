import { type Change, keyOfChange, type Put } from '../../model/change.ts';
import { MAX_PROBLEMS } from '../../model/problem.ts';
import { eachInSteps, type Steps } from '../../model/steps.ts';
import { idOutsideNameSpace } from '../../text/writeProblems.ts';
import { isInNameSpace, newId } from '../access/nameSpace.ts';
import type { Seen } from '../access/seen.ts';
import type { Viewer } from '../access/viewer.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { commandProblem, type LocalisedProblem, moreProblems } from './problems.ts';

/** The party in whose name space an entity of each list gets an id where none is given, unless the viewer has one. */
const OWNER_FIELD = { components: 'owner', contracts: 'customer', evidence: undefined, findings: undefined } as const;

type WithId = keyof typeof OWNER_FIELD;

const hasOwnId = (list: string): list is WithId => Object.hasOwn(OWNER_FIELD, list);

/** What a change puts, with an id where it is of a kind that has one and is given none. Anything else is left as it is. */
export function withId(viewer: Viewer, list: string, entity: unknown): unknown {
  if (!hasOwnId(list) || typeof entity !== 'object' || entity === null) return entity;
  const fields = new Map<string, unknown>(Object.entries(entity));
  if ((fields.get('id') ?? undefined) !== undefined) return entity;
  const owner = fields.get(OWNER_FIELD[list] ?? '');
  return { ...entity, id: newId(viewer.party ?? (typeof owner === 'string' ? owner : undefined)) };
}

const isOfParty = (party: string, { list, entity }: Put): boolean =>
  !('id' in entity) || isInNameSpace(party, entity.id) || (list === 'parties' && entity.id === party);

/**
 * What is wrong with the ids of entities that are new to their maker. Whoever sees everything is free. Others name what they
 * add in the name space of their party, so that no answer depends on the ids that others have used; one of that
 * name space can be taken by something hidden only where an administrator has put it there. A thousand are told, and of the
 * others how many there are.
 */
export function* findingIdProblems(
  session: ViewerSession,
  seen: Seen,
  changes: readonly Change[],
): Steps<LocalisedProblem[]> {
  const { access, snapshot, viewer } = session;
  if (access.everything) return [];
  const party = viewer.party ?? '';
  const outside = idOutsideNameSpace(party);
  const told: LocalisedProblem[] = [];
  let found = 0;
  const tell = (problem: () => LocalisedProblem) => {
    found += 1;
    if (found <= MAX_PROBLEMS) told.push(problem());
  };
  yield* eachInSteps(changes, (change, i) => {
    if (change.op === 'remove' || change.list === 'catalogues') return;
    const key = keyOfChange(change);
    if (seen.find(change.list, key) !== undefined) return;
    const path = `changes[${i}].entity.id`;
    if (!isOfParty(party, change)) tell(() => ({ code: 'ID_OUTSIDE_NAME_SPACE', path, message: outside }));
    else if (hasOwnId(change.list) && snapshot[change.list].rows.has(key)) {
      tell(() => commandProblem('ALREADY_EXISTS', path));
    }
  });
  return found > MAX_PROBLEMS ? [...told, moreProblems(found - MAX_PROBLEMS)] : told;
}
