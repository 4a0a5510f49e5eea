import { type ReactNode, useId } from 'react';
import { classNames } from './classNames.ts';

/** What the control of a field is given. */
export interface FieldAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A control with its label, a hint, and the problem that is about it; `hidesLabel` where a table's head says it already. */
export function Field({
  label,
  hint,
  wrong,
  hidesLabel = false,
  remarks,
  children,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  readonly hidesLabel?: boolean;
  /** What should be looked at and stops nothing. */
  readonly remarks?: ReactNode;
  readonly children: (attributes: FieldAttributes) => ReactNode;
}) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, wrong === undefined ? '' : `${id}-wrong`];
  return (
    <div className={classNames('field', 'field')}>
      <label htmlFor={id} className={hidesLabel ? classNames('utility', 'visuallyHidden') : undefined}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.filter((each) => each !== '').join(' ') || undefined,
        'aria-invalid': wrong === undefined ? undefined : true,
      })}
      {hint === undefined ? null : (
        <p className={classNames('field', 'hint')} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong === undefined ? null : (
        <p className={classNames('field', 'problem')} id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      {remarks}
    </div>
  );
}

/** Several controls under one name. */
export function FieldGroup(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  readonly remarks?: ReactNode;
  readonly children: ReactNode;
}) {
  const { label, hint, wrong, remarks, children } = props;
  return (
    <fieldset
      className={classNames('field', 'group')}
      data-invalid={wrong === undefined ? undefined : true}
      tabIndex={-1}
    >
      <legend>
        {label} {hint === undefined ? null : <small>{hint}</small>}
      </legend>
      {children}
      {wrong === undefined ? null : <p className={classNames('field', 'problem')}>{wrong}</p>}
      {remarks}
    </fieldset>
  );
}
