import { useState } from 'react';
import { type FindingDraft, type FindingForm, findingFlaws } from '../../model/findings/findingForm.ts';
import { moved } from '../../model/place.ts';
import { goTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { useFindingDone } from './useFindings.ts';
import { type FindingProblem, readFinding, writeFinding } from './writeFinding.ts';

/** What stands against what was tried last. */
interface Trouble {
  readonly problems: readonly FindingProblem[];
  readonly isRefused: boolean;
  /** What another person has made of it first; undefined: nothing. */
  readonly theirs?: { readonly form: FindingForm | null; readonly revision: number };
}

const NONE: Trouble = { problems: [], isRefused: false };

/**
 * Saves and removes what a form holds. The draft goes when the server has acknowledged it, and the list is shown; where another
 * person was first, both versions are to be shown and nothing is written.
 */
export function useFindingForm(institution: string, setDraft: (draft: FindingDraft | undefined) => void) {
  const { t } = useText();
  const place = usePlace();
  const [isBusy, setBusy] = useState(false);
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState(NONE);
  const [, setDone] = useFindingDone(institution);
  const leave = () => goTo(moved(place, { edit: undefined, finding: undefined }), 'replace');

  const write = async ({ id, form, base, revision }: FindingDraft, after: FindingForm | null) => {
    setTried(true);
    if (isBusy || (after !== null && Object.keys(findingFlaws(after)).length > 0)) return;
    setBusy(true);
    setTrouble(NONE);
    const written = await writeFinding({ institution, id, before: base, after, revision }).catch(() => undefined);
    if (written === undefined || 'problems' in written) {
      const isOvertaken = written?.isOvertaken === true;
      const theirs = isOvertaken ? await readFinding(institution, id).catch(() => undefined) : undefined;
      setBusy(false);
      setTrouble({
        problems: isOvertaken ? [] : (written?.problems ?? []),
        isRefused: theirs === undefined,
        ...(theirs && { theirs }),
      });
      return;
    }
    setBusy(false);
    setDraft(undefined);
    const words = after === null ? t.findings.removedNow(form.title) : t.findings.savedNow(form.title.trim());
    setDone({ words, undo: { id, before: base, after, revision: written.revision } });
    leave();
  };
  return {
    isBusy,
    isTried,
    ...trouble,
    save: (draft: FindingDraft) => void write(draft, draft.form),
    remove: (draft: FindingDraft) => void write(draft, null),
    leave,
    settled: () => setTrouble(NONE),
  };
}
