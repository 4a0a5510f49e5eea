import { toPublish } from '../../../model/editor/publishing.ts';
import { changesOf } from '../../../model/editor/sheets.ts';
import { markOf, PALETTE } from '../../../model/editor/statements.ts';
import { Check } from '../../parts/Controls.tsx';
import { classNames } from '../../parts/classNames.ts';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { Hatch, Mark } from '../../parts/Mark.tsx';
import { move } from '../../state/usePlace.ts';
import { useText } from '../../state/useText.ts';
import type { Editing } from './Editor.ts';
import type { EditingTable } from './useEditing.ts';

function Palette({ edit }: { readonly edit: EditingTable }) {
  const { t } = useText();
  return (
    <fieldset className={classNames('editing', 'palette')} aria-label={t.editor.palette}>
      {PALETTE.map((stance, at) => (
        <button
          key={stance ?? 'blank'}
          type="button"
          title={stance === null ? t.editor.blankMeaning : t.editor.meaning[stance]}
          aria-keyshortcuts={stance === null ? '0' : String(at + 1)}
          onClick={() => void edit.say(stance)}
        >
          <span aria-hidden="true">{stance === null ? <Hatch /> : <Mark mark={markOf(stance)} />}</span>
          <span>{stance === null ? t.editor.blank : t.editor.stance[stance]}</span>
          <small className={classNames('editing', 'digit')} aria-hidden="true">
            {stance === null ? 0 : at + 1}
          </small>
        </button>
      ))}
    </fieldset>
  );
}

function Tool(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly keys: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}) {
  const { icon, label, keys, disabled = false, onPress } = props;
  return (
    <button
      type="button"
      className={classNames('controls', 'button', 'buttonQuiet', 'buttonSmall')}
      aria-keyshortcuts={keys}
      title={keys}
      aria-disabled={disabled}
      onClick={() => (disabled ? undefined : onPress())}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
}

/** How many entries are drafts, and whether the server has them. */
function Status({ editing }: { readonly editing: Editing }) {
  const { t, say, name } = useText();
  const drafts = [...editing.sheets.values()].reduce((sum, sheet) => sum + changesOf(sheet).length, 0);
  const refused = [...editing.problems].map(([key, problems]) => {
    const component = name(editing.sheets.get(key)?.component.name);
    return t.editor.refused(component, problems.map(({ message }) => say(message)).join(' '));
  });
  return (
    <>
      <p className={classNames('editing', 'status')} role="status" data-saving={editing.saving}>
        {drafts === 0 ? t.editor.noDrafts : t.dots([t.editor.drafts(drafts), t.editor.status[editing.saving]])}
      </p>
      {refused.map((text) => (
        <p key={text} className={classNames('editing', 'problem')} role="alert">
          {text}
        </p>
      ))}
    </>
  );
}

/** Marks, steps, copying, and whether all is saved: above the table while it is edited. */
export function EditBar(props: {
  readonly edit: EditingTable;
  readonly editing: Editing;
  readonly onCopy: () => void;
  readonly onChapter: () => void;
  /** Undefined while that is being done. */
  readonly onPublish: (() => void) | undefined;
  /** Shows what the selected cells say; undefined where that is in sight. */
  readonly onDetails: (() => void) | undefined;
}) {
  const { edit, editing, onCopy, onChapter, onPublish, onDetails } = props;
  const { t } = useText();
  const { done, undone } = editing.history;
  return (
    <section className={classNames('editing', 'bar')} aria-label={t.editor.bar}>
      <Palette edit={edit} />
      <div className={classNames('editing', 'tools')}>
        <Tool icon="undo" label={t.editor.undo} keys="Control+Z" disabled={done.length === 0} onPress={edit.undo} />
        <Tool icon="redo" label={t.editor.redo} keys="Control+Y" disabled={undone.length === 0} onPress={edit.redo} />
        <Tool icon="down" label={t.editor.fillDown} keys="Control+D" onPress={() => void edit.fill('down')} />
        <Tool icon="table" label={t.editor.chapter} keys="Control+Shift+ArrowDown" onPress={onChapter} />
        <Tool icon="paste" label={t.editor.paste} keys="Control+V" onPress={edit.paste.ask} />
        <Tool icon="copy" label={t.editor.copy} keys="Control+C" onPress={onCopy} />
        {onDetails === undefined ? null : <Tool icon="info" label={t.panel.details} keys="F2" onPress={onDetails} />}
        <Check checked={edit.alone} onChange={edit.setAlone}>
          {t.editor.alone}
        </Check>
      </div>
      <div className={classNames('editing', 'state')}>
        <p className={classNames('editing', 'message')} role="status">
          {edit.message}
        </p>
        <Status editing={editing} />
        <button
          type="button"
          className={classNames('controls', 'button', 'buttonSmall')}
          onClick={() => move({ edit: undefined }, 'replace')}
        >
          {t.editor.end}
        </button>
        {onPublish === undefined || toPublish(editing.sheets).length === 0 ? null : (
          <button
            type="button"
            className={classNames('controls', 'button', 'buttonPrimary', 'buttonSmall')}
            onClick={onPublish}
          >
            {t.editor.prepare}
          </button>
        )}
      </div>
      {edit.question === undefined ? null : (
        <div className={classNames('editing', 'question')} role="alert">
          <p>
            {t.editor.fold(
              edit.question.folded.length,
              edit.question.stance === null ? t.editor.blank : t.editor.stance[edit.question.stance],
            )}
          </p>
          <button
            type="button"
            className={classNames('controls', 'button', 'buttonSmall')}
            onClick={() => edit.answer(true)}
          >
            {t.editor.foldYes}（Enter）
          </button>
          <button
            type="button"
            className={classNames('controls', 'button', 'buttonQuiet', 'buttonSmall')}
            onClick={() => edit.answer(false)}
          >
            {t.editor.no}（Esc）
          </button>
        </div>
      )}
    </section>
  );
}
