import { z } from 'zod';

/** An id of more characters (code points) is refused where it comes in. */
export const MAX_ID_CHARACTERS = 200;

/** Control characters, line separators, marks of the writing direction, halves of surrogate pairs. */
const UNUSABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const ids = z.registry<{ readonly maxCharacters: number }>();

/**
 * Marks a text as an id, which is held to idFits where it comes in. No check of the schema itself: what a store has
 * held since before there was this rule can still be read.
 */
export function asId<S extends z.ZodType>(schema: S, maxCharacters: number = MAX_ID_CHARACTERS): S {
  ids.add(schema, { maxCharacters });
  return schema;
}

/** Whether a text may stand where a schema wants it; true of every text where the schema wants no id. */
export function idFits(schema: z.core.$ZodType, text: string): boolean {
  const rule = ids.get(schema);
  if (rule === undefined) return true;
  // A character has at most two code units; a text of megabytes is not taken apart.
  const isTooLong = text.length > 2 * rule.maxCharacters || [...text].length > rule.maxCharacters;
  return !isTooLong && !UNUSABLE.test(text);
}
