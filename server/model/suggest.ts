import { ENTITY_LISTS, type EntityList } from './document.ts';
import type { IdsAlike } from './lookalike.ts';
import type { Problem } from './problem.ts';

/** The lists in which what a reference names would stand, by the kind that a problem says. */
const LISTS: Readonly<Record<string, EntityList>> = {
  party: 'parties',
  institution: 'parties',
  component: 'components',
  catalogue: 'catalogues',
  evidence: 'evidence',
};

/** The first id of a list that looks like one which leads nowhere there; undefined: there is none. */
export function meantBy(alike: IdsAlike, list: EntityList, id: string): string | undefined {
  for (const other of alike(list, id)) if (other !== id) return other;
  return undefined;
}

/**
 * A problem with a suggestion, as `meant`, where it is a reference that leads nowhere and looks like an id that is there.
 * Only ids that the reader of the problem may know must be given.
 */
export function suggestingIn(problem: Problem, alike: IdsAlike): Problem {
  const { kind, id } = problem.params;
  const list = ENTITY_LISTS.find((each) => each === LISTS[String(kind)]);
  if (problem.code !== 'UNKNOWN_REFERENCE' || list === undefined || typeof id !== 'string') return problem;
  const meant = meantBy(alike, list, id);
  return meant === undefined ? problem : { ...problem, params: { ...problem.params, meant } };
}

/** The same for many. */
export const suggesting = (problems: readonly Problem[], alike: IdsAlike): Problem[] =>
  problems.map((problem) => suggestingIn(problem, alike));
