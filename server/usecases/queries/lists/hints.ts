import type { MappingRelation } from '../../../model/vocabulary.ts';
import type { RequirementHandle } from './entities.ts';

/** A requirement elsewhere that partly corresponds. */
export interface RequirementHint {
  readonly relation: MappingRelation;
  /** Whether the other requirement is the source of the mapping. */
  readonly isSource: boolean;
  readonly key: string;
  readonly requirement: RequirementHandle | undefined;
}

/** The SUBSET and INTERSECTS mappings of a requirement, by the other's key: worth a look, nothing carries over. */
export function hintsOf({ session, key }: RequirementHandle): RequirementHint[] {
  const hints = session.snapshot.catalogues
    .flatMap(({ mappings }) => mappings ?? [])
    .filter(({ relation }) => relation === 'SUBSET' || relation === 'INTERSECTS')
    .filter(({ source, target }) => source === key || target === key)
    .map(({ source, target, relation }) => {
      const isSource = target === key;
      const other = isSource ? source : target;
      return { relation, isSource, key: other, requirement: session.requirementByKey(other) };
    });
  return hints.sort((a, b) => (a.key < b.key ? -1 : 1));
}
