import { BadArgument } from '../usecases/queries/lists/page.ts';

/**
 * Global ids: the kind of entity and what identifies it, as base64url of a JSON array. Opaque to others; the same
 * entity has the same one in every answer.
 */
export function globalId(type: string, ...parts: readonly string[]): string {
  return idOf(type, parts);
}

function idOf(type: string, parts: readonly string[]): string {
  return Buffer.from(JSON.stringify([type, ...parts]), 'utf8').toString('base64url');
}

/** How an array begins whose first entry is a text, in base64url. */
const BEGINNING = 'Wy';

/** What a global id is made of, or undefined for a text that is none. */
export function readGlobalId(id: string): { readonly type: string; readonly parts: readonly string[] } | undefined {
  // Most ids are the model's own, and to find that out by an error would take longer than all else here.
  if (!id.startsWith(BEGINNING)) return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(id, 'base64url').toString('utf8'));
    if (!Array.isArray(read) || !read.every((part): part is string => typeof part === 'string')) return undefined;
    const [type, ...parts] = read;
    return type === undefined || idOf(type, parts) !== id ? undefined : { type, parts };
  } catch {
    return undefined;
  }
}

/** The model's own id: of a global id of a gap its key, of others what identifies the entity within its kind. */
function ownIdOf(parts: readonly string[], type: string): string | undefined {
  return type === 'Gap' ? parts.at(-1) : parts[0];
}

/**
 * The model's own id behind an argument that may be a global id of one of some types, or that id itself. The one place
 * where arguments and inputs become ids. Throws BadArgument for a global id of another kind.
 */
export function modelIdOf(id: string, types: readonly string[]): string {
  const read = readGlobalId(id);
  if (read === undefined) return id;
  if (!types.includes(read.type)) {
    throw new BadArgument(`the id ${id.slice(0, 80)} is one of a ${read.type}; ${types.join(' or ')} is asked for`);
  }
  return ownIdOf(read.parts, read.type) ?? id;
}

/** modelIdOf with the types one by one. */
export const modelId = (id: string, ...types: readonly string[]): string => modelIdOf(id, types);
