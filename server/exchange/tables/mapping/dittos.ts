import type { CellPlace, TableRow, TableSheet } from '../table.ts';

/** A cell that says “as above” or “as to the left”, and the text that it stands for; without one where nothing stands there. */
export interface Ditto extends CellPlace {
  readonly original: string;
  readonly text: string | undefined;
}

/** A sheet in which each of these cells has the text that it stands for. */
export interface Undittoed {
  readonly sheet: TableSheet;
  readonly dittos: readonly Ditto[];
}

const ABOVE =
  /^(?:〃|″|”|“|"|''|’’|〻|々|仝|(?:同上|上に同じ|上記に同じ|上と同じ|上記と同じ|ditto|same as above|do\.)[。.]?)$/iu;

const LEFT = /^(?:←|(?:同左|左に同じ|左と同じ|左記に同じ)[。.]?)$/u;

/** A cell that stands for another is never a text of its own: where that one is empty, so is it. */
function resolved({ number, cells }: TableRow, above: readonly string[], dittos: Ditto[]): readonly string[] {
  if (!cells.some((text) => ABOVE.test(text) || LEFT.test(text))) return cells;
  const full: string[] = [];
  for (const [i, original] of cells.entries()) {
    const isAbove = ABOVE.test(original);
    const from = isAbove ? above[i] : LEFT.test(original) ? full[i - 1] : original;
    full.push(from ?? '');
    if (from !== original) dittos.push({ row: number, column: i + 1, original, text: from || undefined });
  }
  return full;
}

/** Puts the text that is meant into the cells below the headings that say 〃, 同上, 同左 and the like; `last` is the last row of headings. */
export function withoutDittos(sheet: TableSheet, last: number): Undittoed {
  const dittos: Ditto[] = [];
  let above: readonly string[] = [];
  const rows = sheet.rows.map((row): TableRow => {
    if (row.number <= last) return row;
    const cells = resolved(row, above, dittos);
    above = cells;
    return cells === row.cells ? row : { ...row, cells };
  });
  return { sheet: dittos.length === 0 ? sheet : { ...sheet, rows }, dittos };
}
