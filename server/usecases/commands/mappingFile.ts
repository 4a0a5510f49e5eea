import { type Mapping, parseMapping as parse } from '../../exchange/tables/mapping/mapping.ts';

/** How tables are to be understood. */
export type MappingFile = Mapping;

/** A mapping as text from outside; where it is none, where in it and what is wrong there. */
export function parseMapping(
  text: string,
):
  | { readonly ok: true; readonly mapping: MappingFile }
  | { readonly ok: false; readonly path: string; readonly detail: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, path: '', detail: error instanceof Error ? error.message : String(error) };
  }
  return parse(value);
}
