import { applyTo, emptyKeyed, unkeyModel } from '../../model/apply.ts';
import type { Entity, Put } from '../../model/change.ts';
import type { EntityList, Model } from '../../model/document.ts';

/** Entities as a model, each once. */
export function modelOfPuts(puts: readonly Put[]): Model {
  const keyed = emptyKeyed();
  for (const put of puts) applyTo(keyed, put);
  return unkeyModel(keyed);
}

type PutOf<L extends EntityList> = Put & { readonly list: L; readonly entity: Entity<L> };

/** The entities of one list among others, in their order. */
export function only<L extends EntityList>(puts: readonly Put[], list: L): Entity<L>[] {
  return puts.filter((put): put is PutOf<L> => put.list === list).map(({ entity }) => entity);
}
