import type { Mark } from '../../api/generated/documents.ts';
import type { PhaseCode } from '../place.ts';
import type { EditedCell } from './cells.ts';
import { linesOn, saidIn, sameStatement } from './lines.ts';
import type { EditedSheet } from './sheets.ts';
import { type CellStance, markOf } from './statements.ts';

/** How many components say the same. */
export interface CountedMark {
  readonly mark: Mark;
  readonly count: number;
}

/** What a cell shows: one mark, or marks with their numbers where it joins components. */
export interface ShownCell {
  readonly mark: Mark | null;
  readonly marks: readonly CountedMark[];
  /** Whether it shows something that was not published. */
  readonly isDraft: boolean;
}

/** Marks as they are counted in a cell: the worst first, as the server has them. */
const WORST_FIRST: readonly Mark[] = [
  'NOT_DONE',
  'NOT_ALLOWED',
  'NOT_CONFIRMED',
  'PART',
  'SUPPORTS',
  'ALONE',
  'NOT_ARISING',
];

/** What a draft makes of a cell; undefined where it says in this phase what was published last. */
function changeIn(
  { lines, published }: EditedSheet,
  requirement: string,
  phase: PhaseCode,
): { readonly was: CellStance; readonly now: CellStance } | undefined {
  const [before, after] = [linesOn(published, requirement), linesOn(lines, requirement)];
  if (before === after) return undefined;
  const [was, now] = [saidIn(before, phase), saidIn(after, phase)];
  return sameStatement(was, now) ? undefined : { was: was?.stance ?? null, now: now?.stance ?? null };
}

/** The numbers of marks once one component says something else. */
function moved(marks: readonly CountedMark[], was: Mark, now: Mark): readonly CountedMark[] {
  const numbers = new Map(marks.map(({ mark, count }) => [mark, count]));
  // Beside others who perform a part the server shows SELF as a part.
  const from = was === 'ALONE' && !numbers.has(was) ? 'PART' : was;
  const of = numbers.get(from) ?? 0;
  if (of === 0 || from === now) return marks;
  numbers.set(from, of - 1);
  numbers.set(now, (numbers.get(now) ?? 0) + 1);
  return WORST_FIRST.flatMap((mark) => {
    const count = numbers.get(mark) ?? 0;
    return count === 0 ? [] : [{ mark, count }];
  });
}

/** What a cell shows with the drafts that are there, instead of what the server says of what is in force. */
export function shownWith(
  server: Omit<ShownCell, 'isDraft'>,
  cell: Pick<EditedCell, 'component' | 'party' | 'requirement'>,
  phase: PhaseCode,
  sheets: ReadonlyMap<string, EditedSheet>,
): ShownCell {
  if (cell.component !== undefined) {
    const sheet = sheets.get(cell.component);
    const change = sheet && changeIn(sheet, cell.requirement, phase);
    if (change === undefined) return { ...server, isDraft: false };
    const mark = change.was === change.now ? server.mark : markOf(change.now);
    return { mark, marks: mark === null ? server.marks : [{ mark, count: 1 }], isDraft: true };
  }
  let { marks } = server;
  let isDraft = false;
  for (const sheet of sheets.values()) {
    if (sheet.component.owner.key !== cell.party) continue;
    const change = changeIn(sheet, cell.requirement, phase);
    if (change === undefined) continue;
    isDraft = true;
    marks = moved(marks, markOf(change.was), markOf(change.now));
  }
  return isDraft ? { mark: null, marks, isDraft } : { ...server, isDraft };
}
