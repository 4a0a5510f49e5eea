import type { z } from 'zod';
import { contentOf, countsAsLeftOut, entryOf, fieldsOf, isPlainObject } from '../../model/shape/kinds.ts';
import { inSchemaOrder, isDefault } from '../../model/shape/order.ts';

/** Values and characters that are written at once: some milliseconds of work in YAML. */
const MAX_WEIGHT = 500;

/** What a value weighs: one for each value, and one for every hundred characters; no more than is asked about is looked at. */
function weigh(value: unknown, most: number): number {
  if (typeof value === 'string') return 1 + value.length / 100;
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 1;
  for (const inner of Object.values(value)) {
    weight += weigh(inner, most - weight);
    if (weight > most) break;
  }
  return weight;
}

const isLarge = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && weigh(value, MAX_WEIGHT) > MAX_WEIGHT;

/** A part of what is written: a value as a whole, in its final order; or one that is too large for that, and its parts. */
export type Part =
  | { readonly is: 'whole'; readonly value: unknown }
  | { readonly is: 'list'; readonly parts: Iterable<Part> }
  | { readonly is: 'map'; readonly parts: Iterable<readonly [key: string, part: Part]> };

function* entriesOf(schema: z.core.$ZodType, list: readonly unknown[]): Generator<Part> {
  for (const value of list) yield partOf(schema, value);
}

function* fieldsIn(
  fields: Readonly<Record<string, z.core.$ZodType>>,
  value: Readonly<Record<string, unknown>>,
): Generator<readonly [string, Part]> {
  for (const [key, field] of Object.entries(fields)) {
    const given = value[key];
    if (countsAsLeftOut(given, field) || isDefault(given, field)) continue;
    yield [key, partOf(contentOf(field), given)];
  }
}

/**
 * A value of a schema as parts, each of which is small, without having looked at all of it: what `inSchemaOrder` gives,
 * piece by piece. Parts are to be read once, in order.
 */
export function partOf(schema: z.core.$ZodType, value: unknown): Part {
  if (isLarge(value)) {
    const entry = entryOf(schema);
    if (entry !== undefined && Array.isArray(value)) return { is: 'list', parts: entriesOf(entry, value) };
    const fields = fieldsOf(schema);
    if (fields !== undefined && isPlainObject(value)) return { is: 'map', parts: fieldsIn(fields, value) };
  }
  return { is: 'whole', value: inSchemaOrder(schema, value) };
}
