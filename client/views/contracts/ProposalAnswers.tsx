import { useState } from 'react';
import type { ProposalAnswer } from '../../model/contracts/ledger.ts';
import { moved } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { Field } from '../parts/Field.tsx';
import { draftKey, forgetDraft, keepDraft, useDraftText } from '../state/drafts.ts';
import { useSession } from '../state/session.ts';
import { goTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { type Answering, answerProposal } from './answerProposal.ts';
import { useDone } from './useDone.ts';

const DONE = { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' } as const;

/** The answer to a proposal, for whoever may give it, or its withdrawal. Each is given once. */
export function ProposalAnswers(props: {
  readonly institution: string;
  readonly proposal: ProposalAnswer;
  readonly name: string;
  readonly revision: number;
  readonly isOutdated: boolean;
}) {
  const { institution, proposal, name, revision, isOutdated } = props;
  const { t, say } = useText();
  const p = t.proposalPage;
  const place = usePlace();
  const { standing } = useSession();
  const key = draftKey(standing.kind === 'signedIn' ? standing.id : '', 'proposal', proposal.key);
  const reason = useDraftText(key) ?? '';
  const [, setDone] = useDone(institution);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const act = async (answering: Answering) => {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    const problems = await answerProposal(institution, answering, proposal.key, reason, revision).catch(
      () => undefined,
    );
    setBusy(false);
    if (problems === undefined) return setFailure(t.contractForm.notDone);
    if (problems.length > 0) {
      return setFailure([t.contractForm.notDone, ...problems.map(({ message }) => say(message))].join(' '));
    }
    forgetDraft(key);
    setDone({ kind: DONE[answering], name });
    const contract = answering === 'accept' ? proposal.contract.key : undefined;
    goTo(moved(place, { proposal: undefined, contract }), 'replace');
  };
  if (!proposal.mayAnswer && !proposal.mayWithdraw) return null;
  const button = (answering: Answering, isMain: boolean) => (
    <button
      type="button"
      className={classNames('controls', 'button', isMain && 'buttonPrimary')}
      aria-disabled={isBusy}
      onClick={() => void act(answering)}
    >
      {p[answering]}
    </button>
  );
  return (
    <section className={classNames('contractPage', 'answers')}>
      {proposal.mayAnswer && !isOutdated ? <p>{p.acceptNote}</p> : null}
      {proposal.mayAnswer ? (
        <Field label={p.reason}>
          {(control) => (
            <textarea {...control} rows={2} value={reason} onChange={({ target }) => keepDraft(key, target.value)} />
          )}
        </Field>
      ) : null}
      <div role="alert">
        {failure === undefined ? null : <p className={classNames('field', 'problem')}>{failure}</p>}
      </div>
      <p className={classNames('panel', 'actions')}>
        {proposal.mayAnswer && !isOutdated ? button('accept', true) : null}
        {proposal.mayAnswer ? button('decline', false) : null}
        {proposal.mayWithdraw ? button('withdraw', false) : null}
      </p>
    </section>
  );
}
