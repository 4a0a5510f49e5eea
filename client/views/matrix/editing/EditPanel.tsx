import { type RefObject, useMemo } from 'react';
import type { EditedCell } from '../../../model/editor/cells.ts';
import { linesOn, saidIn, sameStatement } from '../../../model/editor/lines.ts';
import { markOf } from '../../../model/editor/statements.ts';
import { classNames } from '../../parts/classNames.ts';
import { Icon } from '../../parts/Icon.tsx';
import { MarkBox } from '../../parts/Mark.tsx';
import { requirementShort } from '../../parts/requirement.ts';
import { useText } from '../../state/useText.ts';
import { EditFields } from './EditFields.tsx';
import type { Target } from './Editor.ts';
import { Steps } from './Steps.tsx';
import type { EditedTable, EditingTable } from './useEditing.ts';
import { useFields } from './useFields.ts';

/** What is selected, in words: the requirement and the component of one cell, or how many cells. */
function useTitle(
  table: EditedTable,
  cells: readonly EditedCell[],
): { readonly crumb: string; readonly title: string } {
  const { t, say, name } = useText();
  const [cell] = cells;
  const line = cell === undefined ? undefined : table.lines[cell.line];
  if (cell === undefined || line === undefined || line.kind === 'chapter') return { crumb: '', title: t.editor.choose };
  const { requirement } = line.row;
  const sheet = cell.component === undefined ? undefined : table.editing.sheets.get(cell.component);
  const party = table.matrix.columns[cell.column - 1]?.party;
  const who = sheet === undefined ? name(party?.name) : name(sheet.component.name);
  const crumb = t.dots([who, t.phase[table.phase]]);
  if (cells.length > 1) return { crumb, title: t.editor.selected(cells.length) };
  return { crumb, title: say(requirement.title) || requirementShort(requirement, say) || say(requirement.summary) };
}

/** What the version in force says of one cell, where the draft says something else. */
function Compared({ table, target }: { readonly table: EditedTable; readonly target: Target }) {
  const { t, say } = useText();
  const sheet = table.editing.sheets.get(target.component);
  if (sheet === undefined) return null;
  const was = saidIn(linesOn(sheet.published, target.cell.requirement), table.phase);
  const now = saidIn(linesOn(sheet.lines, target.cell.requirement), table.phase);
  if (sameStatement(was, now)) return <p className={classNames('editing', 'hint')}>{t.editor.same}</p>;
  const texts = [was?.note, ...(was?.duties ?? []).map(({ text }) => text)].map((text) => say(text ?? null));
  return (
    <div className={classNames('editing', 'compared')}>
      <h3>{t.editor.compare}</h3>
      <MarkBox mark={markOf(was?.stance)} />
      <p>
        {was === undefined ? t.editor.blank : t.editor.meaning[was.stance]}
        {texts
          .filter((text) => text !== '')
          .map((text) => (
            <del key={text}>{text}</del>
          ))}
      </p>
    </div>
  );
}

/** Why nothing can be written here, or what there is to do. */
function Explained({ table, edit }: { readonly table: EditedTable; readonly edit: EditingTable }) {
  const { t, name } = useText();
  const [cell] = edit.cells;
  if (cell === undefined) return null;
  const party = table.matrix.columns[cell.column - 1]?.party;
  if (edit.writable.length === 0) {
    const words = cell.isConcerned ? t.editor.locked(name(party?.name)) : t.editor.unconcerned;
    return <p className={classNames('editing', 'hint')}>{words}</p>;
  }
  if (edit.single.length === 0) return <p className={classNames('editing', 'hint')}>{t.editor.folded}</p>;
  return null;
}

/** What the selected cells say, to be changed; then the latest steps. */
export function EditPanel(props: {
  readonly table: EditedTable;
  readonly edit: EditingTable;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onTrail: () => void;
  /** Goes back to the cell. */
  readonly onLeave: () => void;
  /** Whether it lies over the table, so that leaving closes it. */
  readonly isOver: boolean;
}) {
  const { table, edit, panel, onTrail, onLeave, isOver } = props;
  const { t } = useText();
  const { editor, editing, phase } = table;
  const { single, targetOf } = edit;
  const targets = useMemo(() => single.map(targetOf), [single, targetOf]);
  const fields = useFields(editor, editing, targets, phase);
  const { crumb, title } = useTitle(table, edit.cells);
  const [target] = targets;
  return (
    <aside
      data-panel
      className={classNames('panel', 'panel')}
      aria-label={t.editor.panel}
      ref={panel}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      onKeyDown={({ key, nativeEvent }) => (key === 'Escape' && !nativeEvent.isComposing ? onLeave() : undefined)}
    >
      <div className={classNames('panel', 'crumb')}>
        <span>{crumb}</span>
        {!isOver ? null : (
          <button
            type="button"
            className={classNames('panel', 'closeButton')}
            aria-label={t.panel.close}
            onClick={onLeave}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <h2>{title}</h2>
      <Explained table={table} edit={edit} />
      {targets.length > 0 && fields.said.length === 0 ? (
        <p className={classNames('editing', 'hint')}>{t.editor.blankCell}</p>
      ) : null}
      {target !== undefined && targets.length === 1 ? <Compared table={table} target={target} /> : null}
      <div className={classNames('editing', 'fields')}>
        <EditFields fields={fields} editing={editing} targets={targets} />
      </div>
      {edit.cells.length === 1 ? (
        <p className={classNames('panel', 'actions')}>
          <button type="button" className={classNames('controls', 'button', 'buttonSmall')} onClick={onTrail}>
            {t.editor.trail}
          </button>
        </p>
      ) : null}
      <Steps editor={editor} editing={editing} />
    </aside>
  );
}
