import { type ClipboardEvent, useCallback, useEffect, useMemo, useState } from 'react';
import type { MatrixAnswer } from '../../../model/answers.ts';
import { cellsIn, type EditedCell, inSheet } from '../../../model/editor/cells.ts';
import { readBlock, writeBlock } from '../../../model/editor/clipboard.ts';
import { linesOn, saidIn } from '../../../model/editor/lines.ts';
import type { Typed } from '../../../model/editor/marks.ts';
import {
  type Cursor,
  chapterRange,
  isSeveral,
  type Range,
  rangeOf,
  type Selection,
  within,
} from '../../../model/editor/ranges.ts';
import { type CellStance, mayState, withStance } from '../../../model/editor/statements.ts';
import type { MatrixLine } from '../../../model/matrixView.ts';
import type { PhaseCode } from '../../../model/place.ts';
import { useText } from '../../state/useText.ts';
import { copiedRows } from './copy.ts';
import type { Editing, Editor, Target } from './Editor.ts';
import { type Folded, findFolded } from './folded.ts';
import { usePaste } from './usePaste.ts';

/** What a person is asked before cells that join components are filled. */
export interface Question {
  readonly stance: CellStance;
  readonly single: readonly Target[];
  readonly folded: Folded;
}

/** What the table gives to those who edit it. */
export interface EditedTable {
  readonly matrix: MatrixAnswer;
  readonly lines: readonly MatrixLine[];
  readonly institution: string;
  readonly phase: PhaseCode;
  readonly isEditable: (party: string) => boolean;
  readonly editor: Editor;
  readonly editing: Editing;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Cells that are read before the cursor has come to them, at most. */
const MAX_AHEAD = 40;

/** Editing the table: what is selected, and everything that is done to it. */
export function useEditing(table: EditedTable, isOn: boolean) {
  const { matrix, lines, institution, phase, isEditable, editor, onSelect } = table;
  const { t, name } = useText();
  const [alone, setAlone] = useState(false);
  const [message, setMessage] = useState('');
  const [question, setQuestion] = useState<Question>();
  const selection = within(table.selection, lines.length, matrix.columns.length);
  const { top, bottom, left, right } = rangeOf(selection);
  const last = matrix.columns.length;
  const range = useMemo(
    (): Range => ({ top, bottom, left: Math.max(1, left), right: Math.min(last, Math.max(1, right)) }),
    [top, bottom, left, right, last],
  );
  const cells = useMemo(() => (isOn ? cellsIn(matrix, lines, range) : []), [isOn, matrix, lines, range]);
  const writable = useMemo(
    () => cells.filter(({ party, isConcerned }) => isConcerned && isEditable(party)),
    [cells, isEditable],
  );
  const single = useMemo(
    () => writable.flatMap((cell) => (cell.component === undefined ? [] : [{ ...cell, component: cell.component }])),
    [writable],
  );
  useEffect(() => {
    const components = [...new Set(single.map(({ component }) => component))];
    if (isOn) void editor.load(components.slice(0, MAX_AHEAD));
  }, [isOn, editor, single]);

  const targetOf = useCallback(
    (cell: EditedCell & { readonly component: string }): Target => ({
      component: cell.component,
      cell: inSheet(cell, phase, alone),
    }),
    [phase, alone],
  );

  /** Puts a stance into cells of loaded components, and says how many. */
  const put = async (targets: readonly Target[], stance: CellStance) => {
    const missing = targets.filter(({ component }) => !editor.now().sheets.has(component));
    if (missing.length > 0) await editor.load(missing.map(({ component }) => component));
    const { sheets } = editor.now();
    const able = targets.filter(({ component }) => {
      const sheet = sheets.get(component);
      return sheet !== undefined && mayState(sheet.component.kind, stance);
    });
    const words = stance === null ? t.editor.blank : t.editor.stance[stance];
    const changed = editor.edit(able, { label: (n) => t.editor.step(n, words) }, (own, cell) =>
      withStance(own, cell, stance),
    );
    const refused = targets.length - able.length;
    setMessage(
      [t.editor.put(changed, words), refused === 0 ? '' : t.editor.cannotState(refused, words)]
        .filter((each) => each !== '')
        .join(' '),
    );
  };

  /** Puts a stance into what is blank of the chapter whose heading the cursor is on. */
  const fillChapter = async (stance: CellStance) => {
    const chapter = cellsIn(matrix, lines, { ...range, ...chapterRange(lines, top) });
    const able = chapter.flatMap((cell) =>
      cell.component === undefined || !isEditable(cell.party) ? [] : [{ ...cell, component: cell.component }],
    );
    await editor.load(able.map(({ component }) => component));
    const { sheets } = editor.now();
    const blank = able.filter(({ component, requirement }) => {
      const sheet = sheets.get(component);
      return sheet && mayState(sheet.component.kind, stance) && !saidIn(linesOn(sheet.lines, requirement), phase);
    });
    const words = stance === null ? t.editor.blank : t.editor.stance[stance];
    const changed = editor.edit(blank.map(targetOf), { label: (n) => t.editor.step(n, words) }, (own, cell) =>
      withStance(own, cell, stance),
    );
    setMessage(t.editor.filledChapter(changed, words));
  };

  const say = async (typed: Typed) => {
    setQuestion(undefined);
    if (typed === 'CROSS') return setMessage(t.editor.whichCross);
    const isChapter = top === bottom && lines[top]?.kind === 'chapter' && right > 0;
    if (isChapter) return fillChapter(typed);
    if (cells.length === 0) return setMessage(t.editor.noCell);
    if (writable.length === 0) {
      const locked = cells.find(({ isConcerned }) => isConcerned);
      const party = matrix.columns.find((column) => column.party.key === locked?.party)?.party;
      return setMessage(party === undefined ? t.editor.unconcerned : t.editor.locked(name(party.name)));
    }
    const targets = single.map(targetOf);
    const joined = writable.filter(({ component }) => component === undefined);
    if (joined.length === 0) return put(targets, typed);
    const folded = await findFolded(joined, { institution, phase });
    if (folded === undefined) return setMessage(t.editor.notLoaded);
    setQuestion({ stance: typed, single: targets, folded });
  };

  const answer = (isYes: boolean) => {
    setQuestion(undefined);
    if (question === undefined || !isYes) return;
    const all = question.folded.map(({ cell, component }) => targetOf({ ...cell, component }));
    void put([...question.single, ...all], question.stance);
  };

  /** Puts the marks at one edge of the selection into all of it. */
  const fill = async (way: 'down' | 'right') => {
    const isFirst = ({ line, column }: Cursor) => (way === 'down' ? line === cells[0]?.line : column === range.left);
    const sources = new Map(single.filter(isFirst).map((cell) => [way === 'down' ? cell.column : cell.line, cell]));
    const rest = single.filter((cell) => !isFirst(cell));
    await editor.load(single.map(({ component }) => component));
    const { sheets } = editor.now();
    const from = new Map(rest.map((cell) => [targetOf(cell), sources.get(way === 'down' ? cell.column : cell.line)]));
    const said = ({ component, requirement }: (typeof single)[number]) => {
      const sheet = sheets.get(component);
      return sheet && saidIn(linesOn(sheet.lines, requirement), phase);
    };
    const able = [...from].flatMap(([target, source]) => {
      const stance = (source && said(source))?.stance ?? null;
      const sheet = sheets.get(target.component);
      return source !== undefined && sheet && mayState(sheet.component.kind, stance) ? [{ target, stance }] : [];
    });
    const stances = new Map(able.map(({ target, stance }) => [target.cell, stance]));
    const changed = editor.edit(
      able.map(({ target }) => target),
      { label: t.editor.filled },
      (own, cell) => withStance(own, cell, stances.get(cell) ?? null),
    );
    setMessage(t.editor.filled(changed));
  };

  const paste = usePaste({ ...table, range, alone, onMessage: setMessage });

  const undo = () => setMessage(tell(editor.undo()?.label, t.editor.undone, t.editor.nothingToUndo));
  const redo = () => setMessage(tell(editor.redo()?.label, t.editor.redone, t.editor.nothingToRedo));

  const onCopy = (event: ClipboardEvent) => {
    const rows = copiedRows(cells, table, t, name);
    if (rows.length === 0) return;
    event.clipboardData.setData('text/plain', writeBlock(rows));
    event.preventDefault();
    setMessage(t.editor.copied(cells.length));
  };

  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    void paste.begin(readBlock(event.clipboardData.getData('text/plain')));
  };

  return {
    ...{ alone, setAlone, message, setMessage, question, answer, selection, range, cells, single, writable, targetOf },
    ...{ say, fill, undo, redo, onCopy, onPaste, paste, isSeveral: isSeveral(range), select: onSelect },
  };
}

/** Everything that those who edit can do. */
export type EditingTable = ReturnType<typeof useEditing>;

const tell = (label: string | undefined, done: (label: string) => string, nothing: string): string =>
  label === undefined ? nothing : done(label);
