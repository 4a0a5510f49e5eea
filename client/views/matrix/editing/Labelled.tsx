import { type ReactNode, useId } from 'react';
import { classNames } from '../../parts/classNames.ts';

/** A field with its label above it and what has to be said of it below. */
export function Labelled(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is missing: a reminder, which stops nothing. */
  readonly missing?: string | undefined;
  readonly children: (attributes: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
  }) => ReactNode;
}) {
  const { label, hint, missing, children } = props;
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, missing === undefined ? '' : `${id}-missing`];
  return (
    <div className={classNames('editing', 'field')}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': described.filter((each) => each !== '').join(' ') || undefined })}
      {hint === undefined ? null : (
        <p className={classNames('editing', 'hint')} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {missing === undefined ? null : (
        <p className={classNames('editing', 'missing')} id={`${id}-missing`}>
          {missing}
        </p>
      )}
    </div>
  );
}

/** One of a few choices; undefined: cells differ. */
export function Choice(props: {
  readonly id: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly value: string | undefined;
  readonly mixed: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}) {
  const { id, value, mixed, options, onChoose } = props;
  return (
    <select
      id={id}
      aria-describedby={props['aria-describedby']}
      value={value ?? ' '}
      onChange={({ target }) => onChoose(target.value)}
    >
      {value === undefined ? (
        <option value=" " disabled>
          {mixed}
        </option>
      ) : null}
      {options.map(([of, label]) => (
        <option key={of} value={of}>
          {label}
        </option>
      ))}
    </select>
  );
}
