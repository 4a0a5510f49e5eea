import { type RefObject, useId } from 'react';
import { parseDay } from '../../../schema/calendar/day.ts';
import { type DecisionField, type DecisionForm, isDayWrong } from '../../model/decisionForm.ts';
import { Field } from '../parts/Field.tsx';
import { useText } from '../state/useText.ts';
import type { DecisionProblem } from './useDecision.ts';

const STATES = ['IN_TALKS', 'RISK_ACCEPTED'] as const;

/** The fields of a decision. */
export function DecisionFields(props: {
  readonly form: DecisionForm;
  readonly onChange: (form: DecisionForm) => void;
  readonly problemAt: (field: DecisionField) => DecisionProblem | undefined;
  readonly first: RefObject<HTMLFieldSetElement | null>;
}) {
  const { form, onChange, problemAt, first } = props;
  const { t, say, day } = useText();
  const name = useId();
  const wrongAt = (field: DecisionField) => {
    const problem = problemAt(field);
    return problem === undefined ? undefined : say(problem.message);
  };
  const read = parseDay(form.until);
  const untilHint = read === undefined ? t.decision.untilHint : t.decision.untilRead(day(read));
  return (
    <>
      <fieldset ref={first}>
        <legend>{t.decision.state}</legend>
        {STATES.map((state) => (
          <label key={state}>
            <input
              type="radio"
              name={name}
              checked={form.state === state}
              onChange={() => onChange({ ...form, state })}
            />
            {t.state[state]}
          </label>
        ))}
      </fieldset>
      <Field label={t.decision.reason} wrong={wrongAt('reason')}>
        {(attributes) => (
          <textarea
            {...attributes}
            rows={3}
            value={form.reason}
            onChange={({ target }) => onChange({ ...form, reason: target.value })}
          />
        )}
      </Field>
      <Field label={t.decision.by} hint={t.decision.byHint} wrong={wrongAt('by')}>
        {(attributes) => (
          <input
            {...attributes}
            autoComplete="off"
            value={form.by}
            onChange={({ target }) => onChange({ ...form, by: target.value })}
          />
        )}
      </Field>
      <Field
        label={t.decision.until}
        hint={untilHint}
        wrong={isDayWrong(form) ? t.decision.untilWrong : wrongAt('until')}
      >
        {(attributes) => (
          <input
            {...attributes}
            autoComplete="off"
            value={form.until}
            onChange={({ target }) => onChange({ ...form, until: target.value })}
          />
        )}
      </Field>
    </>
  );
}
