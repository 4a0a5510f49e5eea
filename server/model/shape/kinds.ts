import { z } from 'zod';
import { component } from '../component.ts';

/** A JSON object that came from a parser: anything with keys but a list. */
export type PlainObject = Readonly<Record<string, unknown>>;

export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a field holds: its schema without the mark that the field may be left out. */
export function contentOf(field: z.core.$ZodType): z.core.$ZodType {
  return field instanceof z.ZodExactOptional ? contentOf(field.def.innerType) : field;
}

/** The fields of an object in the order of the schema, or undefined where the schema is not one of an object. */
export function fieldsOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  return schema instanceof z.ZodObject ? schema.def.shape : undefined;
}

/** What each entry of a list holds, or undefined where the schema is not one of a list. */
export function entryOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  return schema instanceof z.ZodArray ? schema.def.element : undefined;
}

/** "An empty list or object counts as left out, but for a component's `layers`" (model/README.md). */
function saysSomethingEmpty(field: z.core.$ZodType): boolean {
  return field === component.shape.layers;
}

/**
 * Whether the value of a field counts as left out: an empty list or object, or an object all of whose known fields
 * count as left out themselves. Looks no deeper than the schema does.
 */
export function countsAsLeftOut(value: unknown, field: z.core.$ZodType): boolean {
  if (value === undefined) return true;
  if (saysSomethingEmpty(field)) return false;
  if (Array.isArray(value)) return value.length === 0;
  if (!isPlainObject(value)) return false;
  const fields = fieldsOf(contentOf(field)) ?? {};
  return Object.keys(value).every((key) => {
    const inner = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return inner !== undefined && countsAsLeftOut(value[key], inner);
  });
}
