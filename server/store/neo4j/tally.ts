import { ENTITY_LISTS, type Model } from '../../model/document.ts';
import { eachInSteps, type Steps } from '../../model/steps.ts';
import { checksum, NO_ROWS, type Tally, tallied } from '../checksum.ts';
import { type Difference, goneOf, putOf } from './difference.ts';

/** The text of an entity that is read back as it was written; of a link only the fields are. */
function textOf(entity: object): string {
  if (!('consumer' in entity && 'supplier' in entity && 'kind' in entity)) return JSON.stringify(entity);
  const { consumer, supplier, kind } = entity;
  return JSON.stringify([consumer, supplier, kind, 'network' in entity ? entity.network : null]);
}

const sumOf = (list: string, entity: object): number => checksum(textOf(entity), checksum(list));

/** How many entities a model has, and the sum of their checksums, in whatever order; in steps. */
export function* tallyingModel(model: Model): Steps<Tally> {
  let tally = NO_ROWS;
  for (const list of ENTITY_LISTS) {
    yield* eachInSteps<object>(model[list], (entity) => {
      tally = tallied(tally, sumOf(list, entity));
    });
  }
  return tally;
}

/** The tally of a model after a difference; in steps. */
export function* tallyingAfter(before: Tally, difference: Difference): Steps<Tally> {
  let tally = before;
  for (const list of ENTITY_LISTS) {
    yield* eachInSteps(goneOf<object>(difference[list]), (entity) => {
      tally = tallied(tally, sumOf(list, entity), -1);
    });
    yield* eachInSteps(putOf<object>(difference[list]), (entity) => {
      tally = tallied(tally, sumOf(list, entity));
    });
  }
  return tally;
}
