import type { Mark as Sign } from '../../../text/vocabulary.ts';
import type { Mark } from '../gaps/explanation.ts';

/** How marks are written on paper. */
export const MARK_SIGNS: Readonly<Record<Mark, Sign>> = {
  ALONE: '◎',
  PART: '○',
  SUPPORTS: '△',
  NOT_DONE: '×',
  NOT_ARISING: '－',
  NOT_ALLOWED: '×禁',
  NOT_CONFIRMED: '',
};
