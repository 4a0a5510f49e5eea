import { joinDocuments, MODEL_FORMAT, type Model, modelDocument } from './document.ts';
import { inSchemaOrder } from './shape/order.ts';
import type { Day, LocalText } from './values.ts';

/** What a document says beside its entities. */
export interface Heading {
  readonly title?: LocalText;
  readonly asOf?: Day;
}

/**
 * A model as the one document that stands for it: keys in the order of the schema, without defaults and without empty
 * lists and objects but for a component's `layers`; entities in the order of the model. Plain data.
 */
export function documentOf(model: Partial<Model>, heading: Heading = {}): unknown {
  return inSchemaOrder(modelDocument, { format: MODEL_FORMAT, ...heading, ...model });
}

/** The same model, or part of one, without what goes without saying: what is read back after writing. */
export function canonicalModel(model: Partial<Model>): Model {
  return joinDocuments([modelDocument.parse(documentOf(model))]);
}
