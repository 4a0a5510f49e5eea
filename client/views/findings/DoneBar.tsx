import { DoneLine } from '../parts/DoneLine.tsx';
import { useText } from '../state/useText.ts';
import { useFindingDone } from './useFindings.ts';
import { writeFinding } from './writeFinding.ts';

/** What has been done last, and the way to undo it. */
export function DoneBar({ institution }: { readonly institution: string }) {
  const { t } = useText();
  const f = t.findings;
  const [done, setDone] = useFindingDone(institution);
  const undone = done?.undo;
  const undo = async () => {
    if (undone === undefined) return undefined;
    const { id, before, after, revision } = undone;
    const written = await writeFinding({ institution, id, before: after, after: before, revision }).catch(
      () => undefined,
    );
    if (written === undefined) return f.notDone;
    if ('problems' in written) {
      if (written.isOvertaken) setDone(undefined);
      return written.isOvertaken ? f.overtaken : f.notDone;
    }
    setDone({ words: f.undone });
    return undefined;
  };
  return <DoneLine words={done?.words} undoLabel={f.undo} onUndo={undone === undefined ? undefined : undo} />;
}
