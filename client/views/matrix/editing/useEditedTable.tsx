import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MatrixAnswer } from '../../../model/answers.ts';
import { writeBlock } from '../../../model/editor/clipboard.ts';
import { effectsOf, type RowEffect } from '../../../model/editor/effects.ts';
import { toPublish } from '../../../model/editor/publishing.ts';
import { chapterRange, only, type Selection } from '../../../model/editor/ranges.ts';
import type { MatrixLine } from '../../../model/matrixView.ts';
import type { PhaseCode } from '../../../model/place.ts';
import { useMedia } from '../../state/media.ts';
import type { ScreenProps } from '../../state/screenProps.ts';
import { usePlace } from '../../state/usePlace.ts';
import { useText } from '../../state/useText.ts';
import type { GridEditing } from '../Grid.tsx';
import { copiedRows } from './copy.ts';
import { EditBar } from './EditBar.tsx';
import { EditSide } from './EditSide.tsx';
import { editKeys } from './editKeys.ts';
import { type EditedTable, useEditing } from './useEditing.ts';
import { useEditor, useRights } from './useEditor.ts';
import { useTry } from './usePublish.ts';

/** Below this width what stands beside the table lies over it. */
const OVER = '(max-width: 1099px)';

const NO_EFFECTS: ReadonlyMap<string, RowEffect> = new Map();

/** The cell with the cursor, to which the focus goes back. */
const focusCell = () => document.querySelector<HTMLElement>('[role="grid"] [data-cursor]')?.focus();

/** What the screen draws for whoever edits. */
export interface TableEditing {
  /** Whether anything of it may be edited by whoever looks, on this day. */
  readonly mayEdit: boolean;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** The rest is absent while one only reads. */
  readonly grid: GridEditing | undefined;
  readonly bar: ReactNode;
  readonly side: ReactNode;
}

/** The table as it is edited, where the address says so and the viewer may. */
export function useEditedTable(
  about: ScreenProps & {
    readonly matrix: MatrixAnswer;
    readonly lines: readonly MatrixLine[];
    readonly phase: PhaseCode;
    readonly onTrail: (requirement: string, component: string | undefined) => void;
  },
): TableEditing {
  const { institution, asOf, matrix, lines, phase, onTrail } = about;
  const { t, name } = useText();
  const place = usePlace();
  const isEditable = useRights(institution);
  const mayEdit = asOf === undefined && matrix.columns.some(({ party }) => isEditable(party.key));
  const isOn = mayEdit && place.edit === true;
  const [selection, onSelect] = useState<Selection>(only({ line: 0, column: 0 }));
  const isOver = useMedia(OVER);
  const [isOpen, setOpen] = useState(false);
  const [isPublishing, setPublishing] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const { editor, editing } = useEditor(matrix, institution, isEditable, isOn);
  const table: EditedTable = {
    ...{ matrix, lines, institution, phase, isEditable, editor, editing, selection, onSelect },
  };
  const edit = useEditing(table, isOn);
  const wasOn = useRef(isOn);
  useEffect(() => {
    if (wasOn.current !== isOn) focusCell();
    wasOn.current = isOn;
  }, [isOn]);

  const toPanel = () => {
    setOpen(true);
    requestAnimationFrame(() =>
      (panel.current?.querySelector<HTMLElement>('[data-first-field]') ?? panel.current)?.focus(),
    );
  };
  const onPoint = useCallback(
    (at: Selection['cursor'], isExtended: boolean) =>
      onSelect((last) => ({ anchor: isExtended ? last.anchor : at, cursor: at })),
    [],
  );
  const { preview } = edit.paste;
  const { sheets } = editing;
  const isSettled = isOn && editing.saving === 'saved' && editing.clashes.size === 0;
  const drafts = useMemo(() => (isSettled ? toPublish(sheets) : []), [isSettled, sheets]);
  const tried = useTry(institution, drafts, about.day);
  const simulation = tried.isCurrent && drafts.length > 0 ? tried.answer?.simulate : undefined;
  const effects = useMemo(
    () => (simulation ? effectsOf(matrix.rows, simulation, phase) : NO_EFFECTS),
    [matrix, simulation, phase],
  );
  const cells = useMemo(
    () => ({ phase, sheets, isEditable, preview, effects, onPoint }),
    [phase, sheets, isEditable, preview, effects, onPoint],
  );
  if (!isOn) return { mayEdit, selection, onSelect, grid: undefined, bar: null, side: null };

  const selectChapter = () => {
    const { top, bottom } = chapterRange(lines, edit.selection.cursor.line);
    const column = Math.max(1, edit.selection.cursor.column);
    onSelect({ anchor: { line: top, column }, cursor: { line: bottom, column } });
    requestAnimationFrame(focusCell);
  };
  const copy = () => {
    const text = writeBlock(copiedRows(edit.cells, table, t, name));
    const done = () => edit.setMessage(t.editor.copied(edit.cells.length));
    // Browsers give the clipboard to safe addresses only.
    if (!('clipboard' in navigator)) edit.setMessage(t.editor.cannotCopy);
    else navigator.clipboard.writeText(text).then(done, () => edit.setMessage(t.editor.cannotCopy));
  };
  const trail = () => {
    const line = lines[edit.selection.cursor.line];
    if (line === undefined || line.kind === 'chapter') return;
    onTrail(line.row.key, line.kind === 'component' ? line.part.key : edit.single[0]?.component);
  };
  return {
    ...{ mayEdit, selection, onSelect },
    grid: { cells, onKey: editKeys(edit, toPanel), onCopy: edit.onCopy, onPaste: edit.onPaste },
    bar: (
      <EditBar
        edit={edit}
        editing={editing}
        onCopy={copy}
        onChapter={selectChapter}
        onPublish={isPublishing ? undefined : () => setPublishing(true)}
        onDetails={isOver && !isOpen ? toPanel : undefined}
      />
    ),
    side: (
      <EditSide
        table={table}
        edit={edit}
        panel={panel}
        isOpen={isOpen || !isOver}
        isOver={isOver}
        onLeave={() => {
          setOpen(false);
          focusCell();
        }}
        onTrail={trail}
        isPublishing={isPublishing}
        today={about.day}
        onPublished={(message) => {
          setPublishing(false);
          edit.setMessage(message ?? '');
          requestAnimationFrame(focusCell);
        }}
      />
    ),
  };
}
