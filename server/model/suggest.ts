import { ENTITY_LISTS, type EntityList, type Model } from './document.ts';
import { looksLike } from './lookalike.ts';
import type { Problem } from './problem.ts';
import { remember } from './remember.ts';

/** The lists in which what a reference names would stand, by the kind that a problem says. */
const LISTS: Readonly<Record<string, EntityList>> = {
  party: 'parties',
  institution: 'parties',
  component: 'components',
  catalogue: 'catalogues',
  evidence: 'evidence',
};

/** The ids in a list of which whoever is told of a problem knows. */
export type IdsOf = (list: EntityList) => Iterable<string>;

/** The ids of the entities of a model. */
export const idsIn =
  (model: Model): IdsOf =>
  (list) =>
    model[list].flatMap((entity) => ('id' in entity ? [entity.id] : []));

/** For each list that is asked of, its ids by what they look like; of ids that look alike the first. */
function byLook(idsOf: IdsOf): (list: EntityList) => ReadonlyMap<string, string> {
  const known = new Map<EntityList, ReadonlyMap<string, string>>();
  return (list) =>
    remember(known, list, () => {
      const ids = new Map<string, string>();
      for (const id of idsOf(list)) remember(ids, looksLike(id), () => id);
      return ids;
    });
}

/**
 * Problems with a suggestion, as `meant`, at each reference that leads nowhere and looks like an id that is there. Only
 * ids that the reader of the problems may know must be given.
 */
export function suggesting(problems: readonly Problem[], idsOf: IdsOf): Problem[] {
  const alike = byLook(idsOf);
  return problems.map((problem) => {
    const { kind, id } = problem.params;
    const list = ENTITY_LISTS.find((each) => each === LISTS[String(kind)]);
    if (problem.code !== 'UNKNOWN_REFERENCE' || list === undefined || typeof id !== 'string') return problem;
    const meant = alike(list).get(looksLike(id));
    return meant === undefined ? problem : { ...problem, params: { ...problem.params, meant } };
  });
}
