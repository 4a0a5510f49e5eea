import { useId, useState } from 'react';
import { isDay } from '../../../schema/calendar/day.ts';
import {
  type Decided,
  type DecisionField,
  type DecisionForm,
  differing,
  formOf,
  mixed,
} from '../../model/decisionForm.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';

/** Two versions of a decision, only what differs, to choose field by field; nothing is written here. */
export function DecisionConflict(props: {
  readonly form: DecisionForm;
  readonly now: Decided;
  readonly onTake: (form: DecisionForm) => void;
  readonly onDrop: () => void;
}) {
  const { form, now, onTake, onDrop } = props;
  const { t, day } = useText();
  const [theirs, setTheirs] = useState<ReadonlySet<DecisionField>>(new Set());
  const name = useId();
  const other = formOf(now);
  const fields = now === null ? [] : differing(form, other);
  const wordsOf = (from: DecisionForm, field: DecisionField): string => {
    if (field === 'state') return t.state[from.state];
    const text = from[field].trim();
    return text === '' ? t.decision.blank : isDay(text) ? day(text) : text;
  };
  const choose = (field: DecisionField, isTheirs: boolean) =>
    setTheirs(new Set(isTheirs ? [...theirs, field] : [...theirs].filter((each) => each !== field)));
  const chosen = mixed(form, other, theirs);
  return (
    <section className={classNames('decision', 'conflict')} role="alert">
      <h4>{t.decision.conflict}</h4>
      <p>{now === null ? t.decision.conflictTaken : t.decision.conflictBody(fields.length)}</p>
      {fields.map((field) => (
        <fieldset key={field} className={classNames('decision', 'versions')}>
          <legend>{t.decision[field]}</legend>
          {[true, false].map((isTheirs) => (
            <label key={String(isTheirs)}>
              <input
                type="radio"
                name={`${name}${field}`}
                checked={theirs.has(field) === isTheirs}
                onChange={() => choose(field, isTheirs)}
              />
              <span>
                <small>{isTheirs ? t.decision.theirs(now?.by ?? '') : t.decision.mine}</small>
                {wordsOf(isTheirs ? other : form, field)}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <p className={classNames('panel', 'actions')}>
        <button type="button" className={classNames('controls', 'button')} onClick={() => onTake(chosen)}>
          {now === null ? t.decision.keep : t.decision.take}
        </button>
        <button type="button" className={classNames('controls', 'button', 'buttonQuiet')} onClick={onDrop}>
          {t.decision.drop}
        </button>
      </p>
    </section>
  );
}
