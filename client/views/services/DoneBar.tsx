import { useState } from 'react';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { useDone } from './useDone.ts';
import { writeEntities } from './writeEntities.ts';

/** What has been done last, and the way to undo it. */
export function DoneBar() {
  const { t } = useText();
  const [done, setDone] = useDone();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const undo = async () => {
    if (done?.undo === undefined || isBusy) return;
    setBusy(true);
    setFailure(undefined);
    const { changes, revision } = done.undo;
    const written = await writeEntities(changes, revision).catch(() => undefined);
    setBusy(false);
    if (written === undefined) return setFailure(t.services.notDone);
    if ('revision' in written) return setDone({ words: t.services.undone });
    if (written.isOvertaken) setDone(undefined);
    setFailure(written.isOvertaken ? t.services.overtaken : t.services.notDone);
  };
  return (
    <>
      <p role="status" className={classNames('services', 'done')}>
        {done === undefined ? null : (
          <>
            {done.words}
            {done.undo === undefined ? null : (
              <button
                type="button"
                className={classNames('controls', 'button', 'buttonSmall')}
                aria-disabled={isBusy}
                onClick={() => void undo()}
              >
                {t.services.undo}
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
