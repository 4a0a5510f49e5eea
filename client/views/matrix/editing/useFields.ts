import { useMemo } from 'react';
import type { Common } from '../../../model/editor/fields.ts';
import { commonOf } from '../../../model/editor/fields.ts';
import { type EditedLine, linesOn, saidIn } from '../../../model/editor/lines.ts';
import { edited } from '../../../model/editor/statements.ts';
import type { PhaseCode } from '../../../model/place.ts';
import { useText } from '../../state/useText.ts';
import type { Editing, Editor, Target } from './Editor.ts';

/** The statements of the selected cells, and how a field of all of them is changed. */
export interface Fields {
  /** What is said in the cells in which something is. */
  readonly said: readonly EditedLine[];
  readonly common: <T>(read: (line: EditedLine) => T) => Common<T> | undefined;
  /** Changes every statement; letters typed into the same field are one step. */
  readonly change: (field: string, label: string, change: (line: EditedLine, target: Target) => EditedLine) => void;
}

/** The statements of some cells, as far as their sheets are there. */
export function useFields(editor: Editor, editing: Editing, targets: readonly Target[], phase: PhaseCode): Fields {
  const { t } = useText();
  const said = useMemo(
    () =>
      targets.flatMap(({ component, cell }) => {
        const sheet = editing.sheets.get(component);
        return (sheet && saidIn(linesOn(sheet.lines, cell.requirement), phase)) ?? [];
      }),
    [editing.sheets, targets, phase],
  );
  return {
    said,
    common: (read) => commonOf(said, read),
    change: (field, label, change) => {
      const [first] = targets;
      const run = JSON.stringify([field, first?.component, first?.cell.requirement, phase, targets.length]);
      editor.edit(targets, { label: (n) => t.editor.fieldStep(label, n), run }, (own, cell) => {
        const target = targets.find((each) => each.cell === cell);
        return edited(own, cell, (now) => (now === undefined || target === undefined ? null : change(now, target)));
      });
    },
  };
}
