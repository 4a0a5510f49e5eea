import { parseDay } from '../../../schema/calendar/day.ts';
import type { FindingField, FindingForm } from '../../model/findings/findingForm.ts';
import { SEVERITY_CODES } from '../../model/place.ts';
import type { Option } from '../parts/Choice.tsx';
import { classNames } from '../parts/classNames.ts';
import { Field } from '../parts/Field.tsx';
import { useText } from '../state/useText.ts';

interface FieldsProps {
  readonly form: FindingForm;
  readonly change: (change: Partial<FindingForm>) => void;
  readonly wrongAt: (field: FindingField) => string | undefined;
  readonly components: readonly Option[];
  readonly parties: readonly Option[];
}

type Asked = FieldsProps & { readonly field: FindingField; readonly label: string };

function DayField({ form, change, wrongAt, field, label }: Asked) {
  const { t, day } = useText();
  const read = parseDay(form[field]);
  return (
    <Field
      label={label}
      hint={read === undefined ? t.findings.dayHint : t.findings.dayRead(day(read))}
      wrong={wrongAt(field)}
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

function TextField({ form, change, wrongAt, field, label }: Asked) {
  return (
    <Field label={label} wrong={wrongAt(field)}>
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

/** One of some things, or none; what is chosen already stays a choice though it is no longer among them. */
function OneOf(props: Asked & { readonly options: readonly Option[]; readonly none: string }) {
  const { form, change, wrongAt, field, label, options, none } = props;
  const chosen = form[field];
  const isThere = chosen === '' || options.some(({ id }) => id === chosen);
  return (
    <Field label={label} wrong={wrongAt(field)}>
      {(control) => (
        <select {...control} value={chosen} onChange={({ target }) => change({ [field]: target.value })}>
          <option value="">{none}</option>
          {isThere ? null : <option value={chosen}>{chosen}</option>}
          {options.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The fields of a finding. */
export function FindingFields(props: FieldsProps) {
  const { components, parties } = props;
  const { t } = useText();
  const f = t.findings;
  const severities = SEVERITY_CODES.map((id) => ({ id, label: t.severity[id] }));
  const pair = classNames('findings', 'pair');
  return (
    <>
      <OneOf {...props} field="component" label={f.component} options={components} none={f.choose} />
      <TextField {...props} field="title" label={f.what} />
      <div className={pair}>
        <OneOf {...props} field="severity" label={f.severity} options={severities} none={f.unstated} />
        <DayField {...props} field="foundOn" label={f.foundOn} />
      </div>
      <div className={pair}>
        <OneOf {...props} field="assignee" label={f.assignee} options={parties} none={f.notSettled} />
        <DayField {...props} field="dueOn" label={f.dueOn} />
      </div>
      <div className={pair}>
        <TextField {...props} field="document" label={f.source} />
        <TextField {...props} field="page" label={f.page} />
      </div>
      <DayField {...props} field="closedOn" label={f.closedOn} />
    </>
  );
}
