import { DoneLine } from '../parts/DoneLine.tsx';
import { useText } from '../state/useText.ts';
import { useDone } from './useDone.ts';
import { writeContract } from './writeContract.ts';

/** What has been done last, and the way to undo it. */
export function DoneBar({ institution }: { readonly institution: string }) {
  const { t } = useText();
  const f = t.contractForm;
  const [done, setDone] = useDone(institution);
  const undo = async () => {
    if (done?.undo === undefined) return undefined;
    const { id, before, after, revision } = done.undo;
    const written = await writeContract({ institution, id, before: after, after: before, revision }).catch(
      () => undefined,
    );
    if (written === undefined) return f.notDone;
    if ('problems' in written) {
      if (written.isOvertaken) setDone(undefined);
      return written.isOvertaken ? f.overtaken : f.notDone;
    }
    setDone({ kind: 'undone', name: done.name });
    return undefined;
  };
  const words = done === undefined ? undefined : done.kind === 'removed' ? f.removed(done.name) : f[done.kind];
  return <DoneLine words={words} undoLabel={f.undo} onUndo={done?.undo === undefined ? undefined : undo} />;
}
