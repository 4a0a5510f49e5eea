import { type Catalogue, chapterOf, groupOf, type Requirement } from '../../../model/catalogue.ts';
import type { LocalText } from '../../../model/values.ts';

/** What papers write over the requirements of a part of a catalogue: its chapter, or its group where it is in none. */
export const headingOf = (catalogue: Catalogue, requirement: Requirement): LocalText | undefined =>
  chapterOf(catalogue, requirement)?.title ?? groupOf(catalogue, requirement.group)?.title;
