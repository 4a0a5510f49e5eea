import { applyTo, emptyKeyed, unkeyModel } from '../../model/apply.ts';
import type { Put } from '../../model/change.ts';
import type { Model } from '../../model/document.ts';

/** Entities as a model, each once. */
export function modelOfPuts(puts: readonly Put[]): Model {
  const keyed = emptyKeyed();
  for (const put of puts) applyTo(keyed, put);
  return unkeyModel(keyed);
}
