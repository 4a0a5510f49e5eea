import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import {
  type Decided,
  type DecisionDraft,
  type DecisionField,
  entriesOf,
  fieldAt,
  inputOf,
  isDayWrong,
  isSame,
} from '../../model/decisionForm.ts';
import { classNames } from '../parts/classNames.ts';
import { useReturn } from '../state/connection.ts';
import { useText } from '../state/useText.ts';
import { DecisionConflict } from './DecisionConflict.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import type { Act, DecisionProblem, Outcome } from './useDecision.ts';

/** What became of the last attempt to save. */
interface Result {
  readonly problems: readonly DecisionProblem[];
  readonly isRefused: boolean;
}

const NOTHING: Result = { problems: [], isRefused: false };

/**
 * The form of a decision. The draft is kept outside: it outlives the form, and goes when the server has acknowledged it.
 * Where `now` is no longer what the draft was begun on, both versions are shown before anything can be saved.
 */
export function DecisionFormPart(props: {
  readonly draft: DecisionDraft;
  readonly now: Decided;
  readonly revision: number;
  readonly isPending: boolean;
  readonly onDraft: (draft: DecisionDraft | undefined) => void;
  readonly act: (act: Act) => Promise<Outcome>;
}) {
  const { draft, now, revision, isPending, onDraft, act } = props;
  const { t, say } = useText();
  const [result, setResult] = useState(NOTHING);
  const fields = useRef<HTMLFieldSetElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const isConflict = !isPending && !isSame(now, draft.base);
  const save = useCallback(async () => {
    setResult(NOTHING);
    const { form, base, revision } = draft;
    if (isDayWrong(form)) return;
    onDraft({ ...draft, unsent: true });
    const outcome = await act({ kind: 'saved', input: inputOf(form), before: base, revision }).catch(() => undefined);
    if (outcome === undefined) return setResult({ problems: [], isRefused: true });
    if ('done' in outcome) return onDraft(undefined);
    onDraft({ ...draft, unsent: false });
    setResult({ problems: outcome.problems, isRefused: true });
  }, [draft, act, onDraft]);
  useReturn(() => {
    if (draft.unsent && !isPending && !isConflict) void save();
  });
  useEffect(() => {
    fields.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, []);
  useEffect(() => {
    if (result.isRefused) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [result]);
  const problemAt = (field: DecisionField) => result.problems.find(({ path }) => fieldAt(path) === field);
  const rest = result.problems.filter(({ path, code }) => fieldAt(path) === undefined && code !== 'REVISION_CONFLICT');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending && !isConflict) void save();
  };
  return (
    <form className={classNames('decision', 'form')} ref={form} onSubmit={onSubmit} noValidate>
      {isConflict ? (
        <DecisionConflict
          form={draft.form}
          now={now}
          onTake={(chosen) => onDraft({ form: chosen, base: now, revision, unsent: false })}
          onDrop={() => onDraft(undefined)}
        />
      ) : null}
      <DecisionFields
        form={draft.form}
        onChange={(next) => onDraft({ ...draft, form: next, unsent: false })}
        problemAt={problemAt}
        first={fields}
      />
      <div role="alert">
        {result.isRefused && !isConflict ? (
          <p className={classNames('decision', 'problem')}>
            {draft.unsent ? t.decision.notSaved(entriesOf(draft)) : t.decision.refused}{' '}
            {rest.map(({ message }) => say(message)).join(' ')}
          </p>
        ) : null}
      </div>
      <p className={classNames('panel', 'actions')}>
        <button type="submit" className={classNames('controls', 'button')} aria-disabled={isPending || isConflict}>
          {isPending ? t.decision.saving : t.decision.save}
        </button>
        <button
          type="button"
          className={classNames('controls', 'button', 'buttonQuiet')}
          onClick={() => onDraft(undefined)}
        >
          {t.decision.cancel}
        </button>
      </p>
      <p className={classNames('decision', 'hint')}>{t.decision.draft}</p>
    </form>
  );
}
