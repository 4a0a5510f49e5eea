import type { ChangeInput } from '../../api/generated/documents.ts';
import type { PhaseCode } from '../place.ts';
import { allLines, type EditedLine, inputOf, linesOn, saidIn, sameStatement } from './lines.ts';
import { changesOf, type EditedSheet } from './sheets.ts';
import { type CellStance, carries } from './statements.ts';

/** Sheets of which something would change by publishing, by the key of the component. */
export const toPublish = (sheets: ReadonlyMap<string, EditedSheet>): EditedSheet[] =>
  [...sheets.values()]
    .filter((sheet) => changesOf(sheet).length > 0)
    .sort((a, b) => (a.component.key < b.component.key ? -1 : 1));

/** The changes that publish sheets from a day on, all or none. The draft of each is used up. */
export function publishing(sheets: readonly EditedSheet[], publishedOn: string): ChangeInput[] {
  return sheets.flatMap(({ component: { key }, version, isThere, lines }) => [
    ...(isThere ? [{ remove: { entity: 'SHEET' as const, key: JSON.stringify([key, version, 'draft']) } }] : []),
    { putSheet: { component: key, version, publishedOn, lines: allLines(lines).map(inputOf) } },
  ]);
}

/** What a requirement of a sheet says before and after publishing, in one phase or several alike. */
export interface ChangedRow {
  readonly requirement: string;
  readonly phases: readonly PhaseCode[];
  readonly was: CellStance;
  readonly now: CellStance;
}

/** The rows of a sheet that change, phases that change alike together. */
export function changedRows(sheet: EditedSheet, phasesOf: (requirement: string) => readonly PhaseCode[]): ChangedRow[] {
  return changesOf(sheet).flatMap((requirement) => {
    const [before, after] = [linesOn(sheet.published, requirement), linesOn(sheet.lines, requirement)];
    const rows = new Map<string, ChangedRow>();
    for (const phase of phasesOf(requirement)) {
      const [was, now] = [saidIn(before, phase), saidIn(after, phase)];
      if (sameStatement(was, now)) continue;
      const row = { requirement, was: was?.stance ?? null, now: now?.stance ?? null };
      const name = JSON.stringify([row.was, row.now]);
      rows.set(name, { ...row, phases: [...(rows.get(name)?.phases ?? []), phase] });
    }
    return [...rows.values()];
  });
}

/** How many changed statements lack something that people will ask for; none of it stops publishing. */
export interface Reminders {
  /** Something is left to the consumer, and not what. */
  readonly duties: number;
  /** One of several suppliers does it, and not which. */
  readonly via: number;
  /** No document is named. */
  readonly source: number;
}

/** What the changed statements of sheets lack. */
export function remindersOf(sheets: readonly EditedSheet[]): Reminders {
  const lacking = (lacks: (line: EditedLine, sheet: EditedSheet) => boolean) =>
    sheets.reduce((sum, sheet) => {
      const lines = changesOf(sheet).flatMap((requirement) => linesOn(sheet.lines, requirement));
      return sum + lines.filter((line) => lacks(line, sheet)).length;
    }, 0);
  return {
    duties: lacking(({ stance, duties }) => carries(stance, 'duties') && duties.length === 0),
    via: lacking(({ stance, via }, { suppliers }) => stance === 'SUPPLIER' && via === null && suppliers.length > 1),
    source: lacking(({ source }) => source === null),
  };
}

/** How often each party has to act on some gaps, the most often first. */
export function countActors<Party extends { readonly key: string }>(
  gaps: readonly { readonly actors: readonly Party[] }[],
): { readonly party: Party; readonly count: number }[] {
  const counts = new Map<string, { readonly party: Party; readonly count: number }>();
  for (const party of gaps.flatMap(({ actors }) => actors)) {
    counts.set(party.key, { party, count: (counts.get(party.key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
