import { useState } from 'react';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { useFindingDone } from './useFindings.ts';
import { writeFinding } from './writeFinding.ts';

/** What has been done last, and the way to undo it. */
export function DoneBar({ institution }: { readonly institution: string }) {
  const { t } = useText();
  const f = t.findings;
  const [done, setDone] = useFindingDone(institution);
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    if (done?.undo === undefined || isBusy) return;
    setBusy(true);
    const { id, before, after, revision } = done.undo;
    const written = await writeFinding({ institution, id, before: after, after: before, revision }).catch(
      () => undefined,
    );
    setBusy(false);
    if (written === undefined) return setDone({ ...done, words: f.notDone });
    if ('problems' in written) return setDone({ words: written.isOvertaken ? f.overtaken : f.notDone });
    setDone({ words: f.undone });
  };
  return (
    <p role="status" className={classNames('findings', 'done')}>
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
              {f.undo}
            </button>
          )}
        </>
      )}
    </p>
  );
}
