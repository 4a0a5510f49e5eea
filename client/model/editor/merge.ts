import { type EditedLine, linesOn, type SheetLines, sameLines, withLines } from './lines.ts';

/** A requirement of which two people have said different things since the same version. */
export interface Clash {
  readonly requirement: string;
  readonly mine: readonly EditedLine[];
  readonly theirs: readonly EditedLine[];
}

/** Two versions made from one: what only one of them changed is as that one has it; where both did, mine stands until one has chosen. */
export function mergeSheets(
  base: SheetLines,
  mine: SheetLines,
  theirs: SheetLines,
): { readonly lines: SheetLines; readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = [];
  let lines = theirs;
  for (const requirement of new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])) {
    const [was, own, other] = [base, mine, theirs].map((sheet) => linesOn(sheet, requirement));
    if (was === undefined || own === undefined || other === undefined) continue;
    if (sameLines(own, was) || sameLines(own, other)) continue;
    lines = withLines(lines, requirement, own);
    if (!sameLines(other, was)) clashes.push({ requirement, mine: own, theirs: other });
  }
  return { lines, clashes };
}

/** The sheet once one has chosen: theirs for these requirements, mine for the others. */
export const settled = (lines: SheetLines, clashes: readonly Clash[], theirs: ReadonlySet<string>): SheetLines =>
  clashes.reduce(
    (sheet, clash) => (theirs.has(clash.requirement) ? withLines(sheet, clash.requirement, clash.theirs) : sheet),
    lines,
  );
