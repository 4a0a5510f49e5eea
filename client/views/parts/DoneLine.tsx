import { useState } from 'react';
import { classNames } from './classNames.ts';

interface Props {
  /** What has been done last; undefined: nothing yet. */
  readonly words: string | undefined;
  readonly undoLabel: string;
  /** Undoes it, and gives in words why that failed; left out where it cannot be undone. */
  readonly onUndo?: (() => Promise<string | undefined>) | undefined;
}

/** What has been done last, the way to undo it, and why it could not be undone. */
export function DoneLine({ words, undoLabel, onUndo }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const undo = async () => {
    if (onUndo === undefined || isBusy) return;
    setBusy(true);
    setFailure(undefined);
    const why = await onUndo();
    setBusy(false);
    setFailure(why);
  };
  return (
    <>
      <p role="status" className={classNames('done', 'done')}>
        {words === undefined ? null : (
          <>
            {words}
            {onUndo === undefined ? null : (
              <button
                type="button"
                className={classNames('controls', 'button', 'buttonSmall')}
                aria-disabled={isBusy}
                onClick={() => void undo()}
              >
                {undoLabel}
              </button>
            )}
          </>
        )}
      </p>
      {failure === undefined ? null : (
        <p role="alert" className={classNames('field', 'problem')}>
          {failure}
        </p>
      )}
    </>
  );
}
