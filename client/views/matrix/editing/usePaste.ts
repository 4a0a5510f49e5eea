import { useMemo, useState } from 'react';
import { inSheet } from '../../../model/editor/cells.ts';
import { newLine } from '../../../model/editor/lines.ts';
import { cellsToLoad, type PastedCell, planPaste, withoutHeads } from '../../../model/editor/paste.ts';
import type { Range } from '../../../model/editor/ranges.ts';
import { edited, restated } from '../../../model/editor/statements.ts';
import { useText } from '../../state/useText.ts';
import { previewKey } from '../lineProps.ts';
import type { EditedTable } from './useEditing.ts';

/** A block that was pasted and is being looked at: nothing is written yet. */
export interface Pasted {
  readonly rows: readonly (readonly PastedCell[])[];
  /** Rows and columns of headings that were left out. */
  readonly heads: readonly [rows: number, columns: number];
}

/** Pasting: a block is read, shown as it would be, and taken or dropped. */
export function usePaste(
  table: EditedTable & {
    readonly range: Range;
    readonly alone: boolean;
    readonly onMessage: (message: string) => void;
  },
) {
  const { t } = useText();
  const { matrix, lines, phase, institution, isEditable, editor, range, alone, onMessage } = table;
  const [pasted, setPasted] = useState<Pasted>();
  const [isAsking, setAsking] = useState(false);

  const begin = async (given: readonly (readonly string[])[]) => {
    const { block, rows, columns } = withoutHeads(given);
    if (block.length === 0) return onMessage(t.editor.nothingPasted);
    const sheetOf = (component: string) => editor.now().sheets.get(component);
    const context = { matrix, lines, phase, institution, isEditable, sheetOf };
    await editor.load(cellsToLoad(block, range, context));
    setAsking(false);
    setPasted({ rows: planPaste(block, range, context), heads: [rows, columns] });
  };

  const take = () => {
    const cells = (pasted?.rows.flat() ?? []).filter(({ stance }) => stance !== undefined);
    const targets = cells.flatMap((of) =>
      of.cell?.component === undefined
        ? []
        : [{ component: of.cell.component, cell: inSheet(of.cell, phase, alone), of }],
    );
    const sources = new Map(targets.map(({ cell, of }) => [cell, of]));
    const changed = editor.edit(targets, { label: t.editor.pasted }, (own, cell) => {
      const from = sources.get(cell);
      if (from?.stance === undefined) return own;
      const { stance, outcome, text } = from;
      return edited(own, cell, (now) => {
        if (stance === null) return null;
        const line = now === undefined ? newLine(cell.requirement, stance) : restated(now, stance);
        if (outcome !== 'READ_AS') return line;
        const original = t.editor.originalMark(text.trim());
        const note = line.note === null ? original : `${line.note.ja}\n${original}`;
        return { ...line, note: { ja: note, en: line.note?.en ?? null } };
      });
    });
    setPasted(undefined);
    onMessage(t.editor.pasted(changed));
  };

  const preview = useMemo(
    () =>
      new Map(
        (pasted?.rows.flat() ?? []).flatMap(({ cell, stance }) =>
          cell === undefined || stance === undefined ? [] : [[previewKey(cell.line, cell.column), stance] as const],
        ),
      ),
    [pasted],
  );

  const drop = () => {
    setPasted(undefined);
    setAsking(false);
  };

  return { pasted, isAsking, ask: () => setAsking(true), begin, take, drop, preview };
}

/** A paste on its way. */
export type Pasting = ReturnType<typeof usePaste>;
