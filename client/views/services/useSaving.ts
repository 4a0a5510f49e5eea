import { useState } from 'react';
import type { Change } from '../../model/firstSteps/entities.ts';
import type { Entry } from '../../model/services/entries.ts';
import { useText } from '../state/useText.ts';
import { useDone } from './useDone.ts';
import { type WriteProblem, writeEntities } from './writeEntities.ts';

/** How what a form holds becomes changes, and what is said of them. */
interface Saves<Form> {
  /** The change that makes the entity so; null: as it was before it was there. */
  readonly changeTo: (id: string, form: Form | null) => Change;
  readonly nameOf: (form: Form) => string;
  readonly onSaved: (id: string) => void;
}

/** Saves an entry: it goes when the server has acknowledged it; what stands against it stays beside the form. */
export function useSaving<Form>(onEntry: (entry: Entry<Form> | undefined) => void, saves: Saves<Form>) {
  const { t } = useText();
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly WriteProblem[]>([]);
  const [failure, setFailure] = useState<string>();
  const [, setDone] = useDone();
  const save = async (entry: Entry<Form>) => {
    if (isBusy) return;
    setBusy(true);
    setProblems([]);
    setFailure(undefined);
    const { id, form, base, revision } = entry;
    const written = await writeEntities([saves.changeTo(id, form)], revision).catch(() => undefined);
    setBusy(false);
    if (written === undefined) return setFailure(t.services.unreachable);
    if ('problems' in written) {
      // What was read again meanwhile is brought together, or both versions are shown.
      if (written.isOvertaken) setFailure(t.services.readAgain);
      else setProblems(written.problems);
      return;
    }
    onEntry(undefined);
    setDone({
      words: t.services.saved(saves.nameOf(form)),
      undo: { changes: [saves.changeTo(id, base)], revision: written.revision },
    });
    saves.onSaved(id);
  };
  return { isBusy, problems, failure, save };
}
