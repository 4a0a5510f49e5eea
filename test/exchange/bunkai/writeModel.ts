import { openWriter, type WriteOptions } from '../../../server/exchange/bunkai/write.ts';
import { ENTITY_LISTS, type Model } from '../../../server/model/document.ts';

/** The pieces of a model's document, in order. */
export function* piecesOf(model: Model, options: WriteOptions): Generator<string> {
  const writer = openWriter(options);
  for (const list of ENTITY_LISTS) for (const entity of model[list]) yield* writer.entity(list, entity);
  yield writer.end();
}

/** A model's document as one text. */
export const writeModel = (model: Model, options: WriteOptions): string => [...piecesOf(model, options)].join('');
