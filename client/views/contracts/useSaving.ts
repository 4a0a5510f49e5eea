import { useCallback, useState } from 'react';
import type { ContractDraft } from '../../model/contracts/contractDraft.ts';
import { moved } from '../../model/place.ts';
import { goTo, usePlace } from '../state/usePlace.ts';
import type { Done } from './useDone.ts';
import { type ContractProblem, proposeContract, type Written, writeContract } from './writeContract.ts';

/** Codes by which the server says that the other party has to agree first. */
const PROPOSE = ['PROPOSE_INSTEAD', 'SUPPLIER_MUST_AGREE'];

interface Attempt {
  readonly failure: 'refused' | 'unreachable' | undefined;
  readonly problems: readonly ContractProblem[];
}

const NONE: Attempt = { failure: undefined, problems: [] };

/**
 * Saves or proposes what a form holds. The draft goes when the server has acknowledged it, and the page then shows the contract, or
 * the list after a proposal; what the server has against it stays beside the form.
 */
export function useSaving(
  institution: string,
  names: { readonly nameOf: (draft: ContractDraft) => string },
  onDraft: (draft: ContractDraft | undefined) => void,
  setDone: (done: Done | undefined) => void,
) {
  const place = usePlace();
  const [isBusy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(NONE);
  const [attempts, setAttempts] = useState(0);
  const [note, setNote] = useState('');
  const { nameOf } = names;

  const run = async (draft: ContractDraft, act: () => Promise<Written>, done: (revision: number) => Done) => {
    setBusy(true);
    setAttempt(NONE);
    const written = await act().catch(() => undefined);
    setBusy(false);
    setAttempts((n) => n + 1);
    if (written === undefined) return setAttempt({ failure: 'unreachable', problems: [] });
    if ('problems' in written) {
      // Both versions are shown instead.
      return setAttempt(written.isOvertaken ? NONE : { failure: 'refused', problems: written.problems });
    }
    onDraft(undefined);
    const what = done(written.revision);
    setDone(what);
    goTo(moved(place, { edit: undefined, contract: what.kind === 'proposed' ? undefined : draft.id }), 'replace');
  };
  const writeOf = (draft: ContractDraft) => ({
    institution,
    id: draft.id,
    before: draft.base,
    after: draft.form,
    revision: draft.revision,
  });
  const save = (draft: ContractDraft) =>
    run(
      draft,
      () => writeContract(writeOf(draft)),
      (revision) => ({
        kind: draft.base === null ? 'signed' : 'saved',
        name: nameOf(draft),
        undo: { id: draft.id, before: draft.base, after: draft.form, revision },
      }),
    );
  const propose = (draft: ContractDraft) =>
    run(
      draft,
      () => proposeContract(writeOf(draft), note),
      () => ({ kind: 'proposed', name: nameOf(draft) }),
    );
  const noteAttempt = useCallback(() => setAttempts((n) => n + 1), []);
  return {
    isBusy,
    ...attempt,
    attempts,
    mustPropose: attempt.problems.some(({ code }) => PROPOSE.includes(code)),
    note,
    setNote,
    save,
    propose,
    noteAttempt,
  };
}
