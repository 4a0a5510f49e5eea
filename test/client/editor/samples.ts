import type { ComponentKind, Mark } from '../../../client/api/generated/documents.ts';
import type { MatrixAnswer } from '../../../client/model/answers.ts';
import { byRequirement, type EditedLine, newLine } from '../../../client/model/editor/lines.ts';
import type { EditedSheet } from '../../../client/model/editor/sheets.ts';
import type { MatrixLine } from '../../../client/model/matrixView.ts';
import type { PhaseCode } from '../../../client/model/place.ts';

/** The phases of every requirement here. */
export const PHASES: readonly PhaseCode[] = ['NORMAL', 'DISASTER', 'CYBERATTACK'];

/** A statement with only what is given. */
export const line = (requirement: string, given: Partial<EditedLine> = {}): EditedLine => ({
  ...newLine(requirement, 'SELF'),
  ...given,
});

const component = (key: string, owner: string, kind: ComponentKind = 'ON_PREMISES') => ({
  key,
  kind,
  name: { ja: key, en: null },
  owner: { key: owner, type: 'VENDOR' as const, name: { ja: owner, en: null } },
});

/** A sheet in force that says this, of a component with these suppliers. */
export function sheet(
  key: string,
  owner: string,
  lines: readonly EditedLine[],
  given: Partial<EditedSheet> = {},
): EditedSheet {
  const said = byRequirement(lines);
  return {
    component: component(key, owner),
    suppliers: [],
    version: '2',
    isThere: false,
    published: said,
    saved: said,
    lines: said,
    revision: 1,
    ...given,
  };
}

/** A component as a supplier. */
export const supplier = (key: string) => component(key, 'other');
/** A use of a service. */
export const usage = (key: string) => component(key, 'h', 'USAGE');

/** A matrix of parties: by requirement, what the cell of each party shows and who speaks in it; null: not concerned. */
export function matrix(
  parties: readonly string[],
  rows: Readonly<Record<string, readonly ({ readonly mark: Mark | null; readonly component?: string } | null)[]>>,
): MatrixAnswer {
  return {
    asOf: '2026-11-01',
    inJapanese: [],
    inEnglish: [],
    examined: { nothing: null },
    phase: 'NORMAL',
    phases: [],
    leftOutRows: 0,
    leftOutColumns: 0,
    columns: parties.map((key) => ({
      key,
      party: { key, type: 'VENDOR', name: { ja: key, en: null } },
      component: null,
    })),
    rows: Object.entries(rows).map(([key, cells]) => ({
      key,
      requirement: { key, item: null, phases: PHASES, title: null, summary: null, group: null, chapter: null },
      cells: cells.flatMap((cell, column) =>
        cell === null
          ? []
          : [
              {
                column,
                mark: cell.mark,
                severity: null,
                component: cell.component === undefined ? null : { key: cell.component },
                marks: cell.mark === null ? [] : [{ mark: cell.mark, count: 1 }],
              },
            ],
      ),
      isMixed: false,
      verdict: 'COVERED',
      settled: 0,
      live: 1,
      performers: [],
      gapCount: 0,
      gaps: [],
    })),
  };
}

/** The heading of a chapter. */
export const chapter = (key: string): MatrixLine => ({
  kind: 'chapter',
  id: `chapter ${key}`,
  chapter: { key, title: { ja: key, en: null } },
  rows: 1,
  settled: 0,
  excluded: 0,
});

/** The lines of all requirements, closed. */
export const linesOf = (of: MatrixAnswer): MatrixLine[] =>
  of.rows.map((row) => ({ kind: 'requirement', id: row.key, row, open: false, gaps: undefined }));
