import { useState } from 'react';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { useDone } from './useDone.ts';
import { writeContract } from './writeContract.ts';

/** What has been done last, and the way to undo it. */
export function DoneBar({ institution }: { readonly institution: string }) {
  const { t } = useText();
  const f = t.contractForm;
  const [done, setDone] = useDone(institution);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const undo = async () => {
    if (done?.undo === undefined || isBusy) return;
    setBusy(true);
    setFailure(undefined);
    const { id, before, after, revision } = done.undo;
    const written = await writeContract({ institution, id, before: after, after: before, revision }).catch(
      () => undefined,
    );
    setBusy(false);
    if (written === undefined) return setFailure(f.notDone);
    if ('problems' in written) {
      if (written.isOvertaken) setDone(undefined);
      return setFailure(written.isOvertaken ? f.overtaken : f.notDone);
    }
    setDone({ kind: 'undone', name: done.name });
  };
  const words = done === undefined ? undefined : done.kind === 'removed' ? f.removed(done.name) : f[done.kind];
  return (
    <>
      <p role="status" className={classNames('contractPage', 'done')}>
        {words === undefined ? null : (
          <>
            {words}
            {done?.undo === undefined ? null : (
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
      {failure === undefined ? null : (
        <p role="alert" className={classNames('field', 'problem')}>
          {failure}
        </p>
      )}
    </>
  );
}
