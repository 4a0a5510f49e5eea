import { useId, useState } from 'react';
import type { EditedLine } from '../../../model/editor/lines.ts';
import type { Clash } from '../../../model/editor/merge.ts';
import { classNames } from '../../parts/classNames.ts';
import { useText } from '../../state/useText.ts';
import type { Editing, Editor } from './Editor.ts';

/** What one version says of a requirement, in words. */
function useVersion(): (lines: readonly EditedLine[]) => string {
  const { t, say } = useText();
  return (lines) =>
    lines
      .map(({ stance, phases, duties, note }) => {
        const when = phases === null ? '' : `（${t.list(phases.map((phase) => t.phase[phase]))}）`;
        const texts = [...duties.map(({ text }) => say(text)), say(note)].filter((text) => text !== '');
        return [`${t.editor.meaning[stance]}${when}`, ...texts].join(' ');
      })
      .join(' / ') || t.editor.blank;
}

/** Two versions of what a component's sheet says, requirement by requirement, to choose from; nothing is written until then. */
export function ConflictPanel(props: {
  readonly editor: Editor;
  readonly editing: Editing;
  /** What a requirement is called, by its key. */
  readonly titleOf: (requirement: string) => string;
  readonly component: string;
  readonly clashes: readonly Clash[];
}) {
  const { editor, editing, titleOf, component, clashes } = props;
  const { t, name } = useText();
  const version = useVersion();
  const group = useId();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (requirement: string, isTheirs: boolean) =>
    setTheirs((last) => new Set(isTheirs ? [...last, requirement] : [...last].filter((each) => each !== requirement)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside data-panel className={classNames('panel', 'panel')} aria-label={t.editor.conflict} tabIndex={0}>
      <div role="alert">
        <h2>{t.editor.conflict}</h2>
      </div>
      <p className={classNames('panel', 'fallBack')}>
        {t.editor.conflictBody(name(editing.sheets.get(component)?.component.name), clashes.length)}
      </p>
      {clashes.map((clash) => (
        <fieldset key={clash.requirement} className={classNames('editing', 'versions')}>
          <legend>{titleOf(clash.requirement)}</legend>
          {[false, true].map((isTheirs) => (
            <label key={String(isTheirs)}>
              <input
                type="radio"
                name={`${group}${clash.requirement}`}
                checked={theirs.has(clash.requirement) === isTheirs}
                onChange={() => choose(clash.requirement, isTheirs)}
              />
              <span>
                <small>{isTheirs ? t.editor.theirs : t.editor.mine}</small>
                {version(isTheirs ? clash.theirs : clash.mine)}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <p className={classNames('panel', 'actions')}>
        <button
          type="button"
          className={classNames('controls', 'button', 'buttonPrimary')}
          onClick={() => editor.settle(component, theirs)}
        >
          {t.editor.takeConflict}
        </button>
      </p>
    </aside>
  );
}
