/** What stands at a path of plain data; undefined where the path leads nowhere. */
export function dig(data: unknown, ...path: readonly (string | number)[]): unknown {
  let at = data;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.entries(at).find(([key]) => key === String(step))?.[1];
  }
  return at;
}

/** The list at a path; empty where there is none. */
export function digList(data: unknown, ...path: readonly (string | number)[]): unknown[] {
  const found = dig(data, ...path);
  return Array.isArray(found) ? found : [];
}

/** The text at a path; fails where there is none. */
export function digText(data: unknown, ...path: readonly (string | number)[]): string {
  const found = dig(data, ...path);
  if (typeof found !== 'string') throw new Error(`no text at ${path.join('.')}`);
  return found;
}
