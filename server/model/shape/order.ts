import { z } from 'zod';
import { contentOf, countsAsLeftOut, entryOf, fieldsOf, isPlainObject } from './kinds.ts';

/** Whether a value is what its field says where it is left out. */
export function isDefault(value: unknown, field: z.core.$ZodType): boolean {
  const { default: unlessGiven } = z.globalRegistry.get(field) ?? {};
  return unlessGiven === value;
}

/**
 * The same data with its keys in the order of the schema and without what is a default or counts as left out: equal
 * data becomes the same text. Lists keep their order. The data must satisfy the schema; nothing is checked.
 */
export function inSchemaOrder(schema: z.core.$ZodType, value: unknown): unknown {
  const entry = entryOf(schema);
  if (entry !== undefined && Array.isArray(value)) return value.map((one) => inSchemaOrder(entry, one));
  const fields = fieldsOf(schema);
  if (fields === undefined || !isPlainObject(value)) return value;
  const ordered: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const given = value[key];
    if (countsAsLeftOut(given, field) || isDefault(given, field)) continue;
    ordered[key] = inSchemaOrder(contentOf(field), given);
  }
  return ordered;
}
