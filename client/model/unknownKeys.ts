import type { Place } from './place.ts';

/** Names of an address that narrow a screen to something by its key. */
export type KeyName = 'party' | 'actors' | 'group' | 'catalogue' | 'requirement';

/** The keys that a screen has, for each name that it narrows by. */
export type KeysHere = { readonly [Name in KeyName]?: Iterable<string> };

/** A key of the address that the screen does not have. */
export interface UnknownKey {
  readonly name: KeyName;
  readonly text: string;
}

const NAMES: readonly KeyName[] = ['catalogue', 'group', 'requirement', 'actors', 'party'];

/** The keys of a place that a screen narrows by and does not have; names that are not `here` do not narrow it. */
export function unknownKeys(place: Place, here: KeysHere): UnknownKey[] {
  return NAMES.flatMap((name) => {
    const [text, keys] = [place[name], here[name]];
    return text === undefined || keys === undefined || new Set(keys).has(text) ? [] : [{ name, text }];
  });
}
