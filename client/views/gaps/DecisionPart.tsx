import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Day } from '../../../schema/calendar/day.ts';
import type { GapAnswer } from '../../model/answers.ts';
import { type DecisionDraft, formOf, inputAgain, readDraft } from '../../model/decisionForm.ts';
import { classNames } from '../parts/classNames.ts';
import { draftKey, forgetDraft, keepDraft, useDraftText } from '../state/drafts.ts';
import { useSession } from '../state/session.ts';
import { useText } from '../state/useText.ts';
import { DecisionFormPart } from './DecisionForm.tsx';
import { type Act, type Target, useDecision } from './useDecision.ts';

/** What was decided, in words. */
function Standing({ decision }: Pick<GapAnswer, 'decision'>) {
  const { t, day } = useText();
  if (decision === null) return <p className={classNames('decision', 'hint')}>{t.decision.none}</p>;
  return (
    <p>
      <b>{t.state[decision.state]}</b> {decision.reason} {t.gaps.decision(decision.by, day(decision.on))}{' '}
      {decision.until === null ? '' : t.gaps.until(day(decision.until))}
    </p>
  );
}

/** The draft about a gap of whoever is signed in, and how it changes; undefined where there is none. */
function useDraft({ institution, gap }: Target) {
  const { standing } = useSession();
  const key = draftKey(standing.kind === 'signedIn' ? standing.id : '', 'decision', institution, gap);
  const text = useDraftText(key);
  const draft = useMemo(() => readDraft(text), [text]);
  const setDraft = useCallback(
    (next: DecisionDraft | undefined) => (next === undefined ? forgetDraft(key) : keepDraft(key, JSON.stringify(next))),
    [key],
  );
  return [draft, setDraft] as const;
}

/** Deciding on a gap, for whoever may: today's decision, changing it, taking it back, and undoing that. */
export function DecisionPart(props: {
  readonly institution: string;
  readonly today: Day;
  readonly gap: GapAnswer;
  readonly revision: number;
}) {
  const { institution, today, gap, revision } = props;
  const { t, say } = useText();
  const target: Target = { institution, today, gap: gap.key };
  const [draft, setDraft] = useDraft(target);
  const { act, isPending, done, forgetDone } = useDecision(target);
  const [failure, setFailure] = useState<string>();
  const first = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = draft !== undefined;
  useEffect(() => {
    if (wasOpen.current && !isOpen) first.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const run = async (next: Act) => {
    setFailure(undefined);
    const outcome = await act(next).catch(() => undefined);
    if (outcome !== undefined && 'done' in outcome) return;
    const isOvertaken = outcome?.problems.some(({ code }) => code === 'REVISION_CONFLICT') === true;
    const words = outcome?.problems.map(({ message }) => say(message)).join(' ') ?? '';
    if (isOvertaken) forgetDone();
    setFailure(isOvertaken ? t.decision.overtaken : `${t.decision.notDone} ${words}`);
  };
  const { decision } = gap;
  const begin = () => {
    forgetDone();
    setDraft({ form: formOf(decision), base: decision, revision, unsent: false });
  };
  const takeBack = () => run({ kind: 'takenBack', input: { state: 'OPEN' }, before: decision, revision });
  const undo = ({ before, after, revision: since }: NonNullable<typeof done>) =>
    run({ kind: 'undone', input: inputAgain(before), before: after, revision: since });
  return (
    <section className={classNames('decision', 'decision')} aria-label={t.decision.title}>
      <h3>{t.decision.title}</h3>
      <Standing decision={decision} />
      {draft === undefined ? (
        <p className={classNames('panel', 'actions')}>
          <button
            type="button"
            className={classNames('controls', 'button', 'buttonSmall')}
            ref={first}
            onClick={begin}
            disabled={isPending}
          >
            {decision === null ? t.decision.decide : t.decision.change}
          </button>
          {decision === null ? null : (
            <button
              type="button"
              className={classNames('controls', 'button', 'buttonSmall', 'buttonQuiet')}
              onClick={takeBack}
              disabled={isPending}
            >
              {t.decision.takeBack}
            </button>
          )}
        </p>
      ) : (
        <DecisionFormPart
          draft={draft}
          now={decision}
          revision={revision}
          isPending={isPending}
          onDraft={setDraft}
          act={act}
        />
      )}
      <p role="status" className={classNames('decision', 'done')}>
        {isPending || draft !== undefined || done === undefined ? null : (
          <>
            {done.kind === 'saved' ? t.decision.saved : t.decision[done.kind]}
            {done.kind === 'undone' ? null : (
              <button
                type="button"
                className={classNames('controls', 'button', 'buttonSmall', 'buttonQuiet')}
                onClick={() => undo(done)}
              >
                {t.decision.undo}
              </button>
            )}
          </>
        )}
      </p>
      {failure === undefined ? null : (
        <p role="alert" className={classNames('decision', 'problem')}>
          {failure}
        </p>
      )}
      <p className={classNames('decision', 'hint')}>{t.decision.stays}</p>
    </section>
  );
}
