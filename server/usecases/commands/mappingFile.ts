import {
  type GivenMapping,
  MAPPING_FORMAT,
  type Mapping,
  type NoMapping,
  parseMappingText,
} from '../../exchange/tables/mapping/mapping.ts';
import { BadArgument } from '../queries/lists/page.ts';

/** How tables are to be understood. */
export type MappingFile = Mapping;

/** The same, or its text that is parsed where the tables are read. */
export type MappingSent = GivenMapping;

/** A mapping as text from outside; where it is none, where in it and what is wrong there. */
export const parseMapping = parseMappingText;

/** Has every sheet guessed that may be of one kind of table, by its name, and none be read as another. */
export const guessingOnly = (target: string): MappingFile => ({
  format: MAPPING_FORMAT,
  options: { only: target },
  sheets: [],
});

/** Throws BadArgument where what was sent as a mapping was found to be none. */
export function assertWasMapping(noMapping: NoMapping | undefined): void {
  if (noMapping === undefined) return;
  const { name, path, detail } = noMapping;
  throw new BadArgument(`\`${name}\` is no mapping: ${path === '' ? '' : `${path}: `}${detail}`);
}
