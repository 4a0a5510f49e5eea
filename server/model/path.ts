/** Longer keys and values are cut in paths and parameters: a problem is for reading, and a file can hold megabytes of key. */
const LONGEST = 80;

/** Up to that many characters of a text; what was cut is marked with `…`. */
export function shorten(text: string, longest = LONGEST): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** The path of what stands under a key or an index: `a.b`, `a[3]`, and `a["odd key"]` for what is not a plain word. */
export function below(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  if (!/^[A-Za-z_$][\w$-]{0,79}$/.test(step)) return `${path}[${JSON.stringify(shorten(step))}]`;
  return path === '' ? step : `${path}.${step}`;
}

/** The path of something in one of several files: `a.json: components[3]`; the file's name alone for the whole of it. */
export function inFile(name: string, path: string): string {
  return path === '' ? name : `${name}: ${path}`;
}
