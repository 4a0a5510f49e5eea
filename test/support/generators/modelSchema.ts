import { z } from 'zod';
import { MODEL_FORMAT, modelDocument } from '../../../server/model/document.ts';
import type { Generated } from './index.ts';

/** The JSON Schema of the model document, from the schema that reading validates against. */
export function modelSchema(): Generated[] {
  const { $schema, ...rest } = z.toJSONSchema(modelDocument, { io: 'input', target: 'draft-2020-12' });
  const schema = { $schema, $id: 'urn:bunkai:model:1', title: `Model document (${MODEL_FORMAT})`, ...rest };
  return [{ file: 'schema/model.schema.json', content: `${JSON.stringify(schema, null, 2)}\n` }];
}
