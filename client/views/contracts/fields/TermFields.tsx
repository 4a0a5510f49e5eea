import { parseDay } from '../../../../schema/calendar/day.ts';
import { termOf } from '../../../model/contracts/checks.ts';
import { noticeDayOf } from '../../../model/contracts/term.ts';
import { Segmented } from '../../parts/Controls.tsx';
import { classNames } from '../../parts/classNames.ts';
import { Field, FieldGroup } from '../../parts/Field.tsx';
import { useText } from '../../state/useText.ts';
import type { FormProps } from './formProps.ts';

type DayField = 'startsOn' | 'endsOn' | 'terminatedOn';

/** A day as people type it, read back in words. */
function DayInput(props: FormProps & { readonly field: DayField; readonly label: string; readonly hint: string }) {
  const { form, change, wrongAt, remarksAt, field, label, hint } = props;
  const { t, day } = useText();
  const read = parseDay(form[field]);
  return (
    <Field
      label={label}
      hint={read === undefined ? hint : t.contractForm.dayRead(day(read))}
      wrong={wrongAt(field)}
      remarks={remarksAt(field)}
    >
      {(control) => (
        <input
          {...control}
          autoComplete="off"
          value={form[field]}
          onChange={({ target }) => change({ [field]: target.value })}
        />
      )}
    </Field>
  );
}

/** From when to when, and how it goes on. A sale has no end. */
export function TermFields(props: FormProps & { readonly isNew: boolean }) {
  const { form, change, wrongAt, remarksAt, isNew } = props;
  const { t, day } = useText();
  const f = t.contractForm;
  const term = termOf(form);
  const notice = term === undefined ? undefined : noticeDayOf(term);
  const isSale = form.kind === 'PURCHASE';
  return (
    <>
      <div className={classNames('contractForm', 'pair')}>
        <DayInput {...props} field="startsOn" label={f.startsOn} hint={f.dayHint} />
        {isSale ? null : <DayInput {...props} field="endsOn" label={f.endsOn} hint={f.endsOnHint} />}
      </div>
      {isSale ? null : (
        <div className={classNames('contractForm', 'pair')}>
          <FieldGroup label={f.renewal} wrong={wrongAt('renewal')} remarks={remarksAt('renewal')}>
            <Segmented
              label={f.renewal}
              value={form.renewal}
              segments={(['AUTOMATIC', 'NONE'] as const).map((id) => ({ id, label: f.renewals[id] }))}
              onChoose={(renewal) => change({ renewal })}
            />
          </FieldGroup>
          {form.renewal === 'NONE' && form.renewalNoticeDays === '' ? null : (
            <Field
              label={`${f.renewalNoticeDays} (${f.daysUnit})`}
              hint={notice === undefined ? f.noticeDaysHint : f.noticeDaysRead(day(notice))}
              wrong={wrongAt('renewalNoticeDays')}
              remarks={remarksAt('renewalNoticeDays')}
            >
              {(control) => (
                <input
                  {...control}
                  inputMode="numeric"
                  autoComplete="off"
                  value={form.renewalNoticeDays}
                  onChange={({ target }) => change({ renewalNoticeDays: target.value })}
                />
              )}
            </Field>
          )}
        </div>
      )}
      {isSale || (isNew && form.terminatedOn === '') ? null : (
        <div className={classNames('contractForm', 'pair')}>
          <DayInput {...props} field="terminatedOn" label={f.terminatedOn} hint={f.terminatedHint} />
        </div>
      )}
    </>
  );
}
