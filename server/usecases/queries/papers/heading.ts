import { type Catalogue, chapterOf, groupOf, type Requirement } from '../../../model/catalogue.ts';
import type { LocalText } from '../../../model/values.ts';

/** What papers write over the requirements of a part of a catalogue: its chapter, or its group where it is in none. */
export const headingOf = (catalogue: Catalogue, requirement: Requirement): LocalText | undefined =>
  chapterOf(catalogue, requirement)?.title ?? groupOf(catalogue, requirement.group)?.title;

/** Ids that were made from the text of a table's row: they tell people nothing. */
const MADE_FROM_TEXT = /^r-[\da-f]{16}$/;

/** The number of a requirement as papers write it: the document's own, else its id; empty where it has none that people know. */
export const numberOf = ({ item, id }: Pick<Requirement, 'item' | 'id'>): string =>
  item ?? (MADE_FROM_TEXT.test(id) ? '' : id);
