import type { Steps } from './steps.ts';

type Like<D> = { readonly [K in keyof D]: unknown };

function isComplete<D extends object>(like: Like<D>, data: Partial<D>): data is D {
  for (const name in like) if (!(name in data)) return false;
  return true;
}

/** An object with the fields of another one, each computed from its name, in their order. */
export function mapFields<D extends object>(like: Like<D>, value: <K extends keyof D>(name: K) => D[K]): D {
  const data: Partial<D> = {};
  for (const name in like) data[name] = value(name);
  if (!isComplete(like, data)) throw new TypeError('a field was left out');
  return data;
}

/** The same in steps. */
export function* mappingFields<D extends object>(
  like: Like<D>,
  value: <K extends keyof D>(name: K) => Steps<D[K]>,
): Steps<D> {
  const data: Partial<D> = {};
  for (const name in like) {
    data[name] = yield* value(name);
  }
  if (!isComplete(like, data)) throw new TypeError('a field was left out');
  return data;
}

/** The names of an object's fields, in their order. */
export function namesOf<D extends object>(of: D): Extract<keyof D, string>[] {
  const names: Extract<keyof D, string>[] = [];
  for (const name in of) names.push(name);
  return names;
}
