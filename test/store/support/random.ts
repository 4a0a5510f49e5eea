import fc from 'fast-check';
import { joinDocuments, type Model, modelDocument } from '../../../server/model/document.ts';
import { modelCase } from '../../support/models/arbitrary.ts';
import { renameModel } from '../../support/models/naming.ts';

/** One random model, with ids that no other one of the sample has, and the day to analyse it on. */
export interface Sample {
  readonly model: Model;
  readonly asOf: string;
}

/** Random valid models, the same for the same seed; all of them fit into one store. */
export function sampleModels(count: number, seed: number): Sample[] {
  return fc.sample(modelCase(), { numRuns: count, seed }).map(({ documents, asOf }, i) => {
    const renamed = renameModel(documents, (_, ids) => ids.map((id) => `m${i} ${id}`));
    return { model: joinDocuments(renamed.map((document) => modelDocument.parse(document))), asOf };
  });
}

/** The institutions of a model. */
export const institutionsOf = (model: Model): string[] =>
  model.parties.filter(({ type }) => type === 'INSTITUTION').map(({ id }) => id);
