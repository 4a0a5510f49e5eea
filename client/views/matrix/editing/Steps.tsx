import { classNames } from '../../parts/classNames.ts';
import { useText } from '../../state/useText.ts';
import type { Editing, Editor } from './Editor.ts';

/** How many of the latest steps are listed. */
const LISTED = 6;

const timeOf = (at: number): string => {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};

/** The latest steps; each can be undone out of its turn as long as nothing was built on it. */
export function Steps({ editor, editing }: { readonly editor: Editor; readonly editing: Editing }) {
  const { t } = useText();
  const steps = editing.history.done.slice(-LISTED).reverse();
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{t.editor.steps}</h3>
      <ul className={classNames('editing', 'steps')}>
        {steps.map((step) => (
          <li key={step.id}>
            <time>{timeOf(step.at)}</time>
            <span>{step.label}</span>
            {editor.canUndo(step) ? (
              <button
                type="button"
                className={classNames('controls', 'button', 'buttonQuiet', 'buttonSmall')}
                aria-label={t.editor.undoStep(step.label)}
                onClick={() => editor.undoStep(step)}
              >
                {t.editor.undo}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
