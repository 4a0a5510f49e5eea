import { z } from 'zod';
import { below, shorten } from '../path.ts';
import type { Report } from '../problem.ts';
import { contentOf, countsAsLeftOut, entryOf, fieldsOf, isPlainObject } from './kinds.ts';
import { checkLeaf, typeName } from './leaf.ts';

type Fields = Readonly<Record<string, z.core.$ZodType>>;

function checkObject(fields: Fields, value: unknown, path: string, report: Report): unknown {
  if (!isPlainObject(value)) {
    report('WRONG_TYPE', path, { expected: 'object', found: typeName(value) });
    return value;
  }
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(fields, key)) continue;
    report('UNKNOWN_KEY', below(path, key), { key: shorten(key), allowed: Object.keys(fields).join(', ') });
  }
  const kept: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    // Own keys only: a field must not be found on a prototype.
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    if (!countsAsLeftOut(given, field)) kept[key] = checkShape(contentOf(field), given, below(path, key), report);
    else if (!(field instanceof z.ZodExactOptional)) report('MISSING', below(path, key), { field: key });
  }
  return kept;
}

function checkList(entry: z.core.$ZodType, value: unknown, path: string, report: Report): unknown {
  if (Array.isArray(value)) return value.map((one, i) => checkShape(entry, one, below(path, i), report));
  report('WRONG_TYPE', path, { expected: 'array', found: typeName(value) });
  return value;
}

/**
 * Checks plain data against a schema of objects, lists and leaves, reports every problem in the order of the schema, and
 * gives the data without what counts as left out. An entry of a list is never left out: it would move the others.
 *
 * The objects and lists are walked here and not by the schema library, because it gathers the problems of an object by
 * spreading them into one call and overflows the stack at some 10⁵ of them. Depth is bounded by the schema's, so that
 * nesting in the data cannot overflow it either.
 */
export function checkShape(schema: z.core.$ZodType, value: unknown, path: string, report: Report): unknown {
  const fields = fieldsOf(schema);
  if (fields !== undefined) return checkObject(fields, value, path, report);
  const entry = entryOf(schema);
  if (entry !== undefined) return checkList(entry, value, path, report);
  checkLeaf(schema, value, path, report);
  return value;
}
