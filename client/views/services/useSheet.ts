import { useMemo, useState } from 'react';
import { newDuty } from '../../model/editor/fields.ts';
import { linesOn, newLine, saidIn } from '../../model/editor/lines.ts';
import type { EditedSheet } from '../../model/editor/sheets.ts';
import { type CellStance, edited, mayState, withStance } from '../../model/editor/statements.ts';
import type { PhaseCode } from '../../model/place.ts';
import {
  type AskedRequirement,
  answered,
  chaptersOf,
  firstCatalogue,
  rowCell,
  type SheetChapter,
  stancesOf,
  type TemplateQuestion,
} from '../../model/services/sheetRows.ts';
import type { Editing, Editor } from '../matrix/editing/Editor.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { useKinds, useRequirements } from './useRequirements.ts';

/** What is shown of a sheet: which catalogue, which chapters, what templates ask. */
export function useSheetRows(sheet: EditedSheet | undefined, layers: readonly string[]) {
  const place = usePlace();
  const kinds = useKinds();
  const { answer } = useApiQuery(SOURCES.sheetCatalogues, {});
  const catalogues = answer?.catalogues.nodes;
  const [kindId, setKind] = useState<string>();
  const own = (kinds ?? []).filter(({ componentKind }) => componentKind === sheet?.component.kind);
  const kind = own.find(({ id }) => id === kindId) ?? own[0];
  // What it is shown in first stays while one writes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const first = useMemo(() => {
    if (sheet === undefined || catalogues === undefined || kinds === undefined) return undefined;
    const asked = new Set((kind?.split ?? []).map(({ requirement }) => requirement.replace(/:.*$/, '')));
    return firstCatalogue(catalogues, sheet.lines, asked);
  }, [sheet === undefined, catalogues, kinds]);
  const catalogue = place.catalogue ?? first;
  const requirements = useRequirements(catalogue);
  const all = place.everyone === true;
  const chapters = useMemo(
    () =>
      sheet === undefined || requirements === undefined
        ? undefined
        : chaptersOf(requirements, sheet.lines, { layers, all }),
    [requirements, sheet, layers, all],
  );
  const questions = useMemo(
    () => new Map((kind?.split ?? []).map((question) => [question.requirement, question])),
    [kind],
  );
  return { catalogues, catalogue, chapters, requirements, questions, kinds: own, kind, setKind, all };
}

/** Everything that is done to a sheet. */
export function useSheetActions(props: {
  readonly editor: Editor;
  readonly editing: Editing;
  readonly component: string;
  readonly chapters: readonly SheetChapter[];
  readonly questions: ReadonlyMap<string, TemplateQuestion>;
  readonly phase: PhaseCode | undefined;
  readonly alone: boolean;
}) {
  const { editor, component, chapters, questions, phase, alone } = props;
  const { t } = useText();
  const [message, setMessage] = useState('');
  const rows = chapters.flatMap((chapter) => chapter.rows);
  const sheetNow = () => editor.now().sheets.get(component);
  const targetOf = (row: AskedRequirement) => ({ component, cell: rowCell(row, phase, alone) });

  const put = (of: readonly AskedRequirement[], stance: CellStance, told: (n: number, words: string) => string) => {
    const sheet = sheetNow();
    if (sheet === undefined) return;
    const words = stance === null ? t.editor.blank : t.editor.stance[stance];
    if (!mayState(sheet.component.kind, stance)) return setMessage(t.editor.cannotState(of.length, words));
    const changed = editor.edit(of.map(targetOf), { label: (n) => t.editor.step(n, words) }, (own, cell) =>
      withStance(own, cell, stance),
    );
    setMessage(told(changed, words));
  };
  const say = (row: AskedRequirement, stance: CellStance) => put([row], stance, (n, words) => t.editor.put(n, words));
  const fillChapter = (chapter: SheetChapter, stance: CellStance) => {
    const lines = sheetNow()?.lines ?? new Map();
    const blank = chapter.rows.filter((row) => linesOn(lines, row.key).length === 0);
    put(blank, stance, (n, words) => t.editor.filledChapter(n, words));
  };
  /** What the row above says, with all that stands beside it; duties get ids of their own. */
  const sayAsAbove = (row: AskedRequirement) => {
    const sheet = sheetNow();
    const above = rows[rows.findIndex(({ key }) => key === row.key) - 1];
    const said = above && sheet && saidIn(linesOn(sheet.lines, above.key), rowCell(above, phase, alone).phase);
    if (sheet === undefined || said === undefined) return setMessage(t.sheet.nothingAbove);
    const { id } = newDuty(sheet.lines, row.key);
    const changed = editor.edit([targetOf(row)], { label: () => t.sheet.asAbove }, (own, cell) =>
      edited(own, cell, () => ({
        ...said,
        requirement: row.key,
        phases: null,
        duties: said.duties.map((duty, at) => ({ ...duty, id: at === 0 ? id : `${id}-${String(at + 1)}` })),
      })),
    );
    setMessage(t.editor.put(changed, t.editor.stance[said.stance]));
  };
  /** Answers what a template asks as it is usually split: the viewer's own word from then on. */
  const sayAsUsual = (row: AskedRequirement) => {
    const sheet = sheetNow();
    const question = questions.get(row.key);
    if (sheet === undefined || question === undefined) return setMessage(t.sheet.noQuestion);
    const { id } = newDuty(sheet.lines, row.key);
    const changed = editor.edit([targetOf(row)], { label: () => t.sheet.asUsual }, (own, cell) =>
      edited(own, cell, (now) =>
        answered(question, now ?? newLine(row.key, question.usualStance), (at) =>
          at === 0 ? id : `${id}-${String(at + 1)}`,
        ),
      ),
    );
    setMessage(t.editor.put(changed, t.editor.stance[question.usualStance]));
  };
  const undo = () => {
    const step = editor.undo();
    setMessage(step === undefined ? t.editor.nothingToUndo : t.editor.undone(step.label));
  };
  const redo = () => {
    const step = editor.redo();
    setMessage(step === undefined ? t.editor.nothingToRedo : t.editor.redone(step.label));
  };
  const choose = (row: AskedRequirement | undefined) => move({ requirement: row?.key }, 'replace');
  const isBlank = (row: AskedRequirement) =>
    stancesOf(linesOn(sheetNow()?.lines ?? new Map(), row.key), row).includes(null);
  return {
    ...{ rows, message, setMessage, say, fillChapter, sayAsAbove, sayAsUsual, undo, redo, choose, isBlank, targetOf },
  };
}

/** Everything that those who write a sheet can do. */
export type SheetActions = ReturnType<typeof useSheetActions>;
