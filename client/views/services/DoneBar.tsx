import { DoneLine } from '../parts/DoneLine.tsx';
import { useText } from '../state/useText.ts';
import { useDone } from './useDone.ts';
import { writeEntities } from './writeEntities.ts';

/** What has been done last, and the way to undo it. */
export function DoneBar() {
  const { t } = useText();
  const [done, setDone] = useDone();
  const undone = done?.undo;
  const undo = async () => {
    if (undone === undefined) return undefined;
    const written = await writeEntities(undone.changes, undone.revision).catch(() => undefined);
    if (written === undefined) return t.services.notDone;
    if ('problems' in written) {
      if (written.isOvertaken) setDone(undefined);
      return written.isOvertaken ? t.services.overtaken : t.services.notDone;
    }
    setDone({ words: t.services.undone });
    return undefined;
  };
  return <DoneLine words={done?.words} undoLabel={t.services.undo} onUndo={undone === undefined ? undefined : undo} />;
}
