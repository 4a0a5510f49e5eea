import { Check, Segmented } from '../../parts/Controls.tsx';
import { classNames } from '../../parts/classNames.ts';
import { Field, FieldGroup } from '../../parts/Field.tsx';
import { useText } from '../../state/useText.ts';
import type { FormProps } from './formProps.ts';

/** Whether the supplier may hand work on, and to which of the parties that the chain reveals or that were consented to before. */
export function SubcontractingFields(props: FormProps & { readonly subcontractors: readonly string[] }) {
  const { form, names, change, wrongAt, remarksAt, subcontractors } = props;
  const { t, name } = useText();
  const f = t.contractForm;
  const parties = [...new Set([...subcontractors, ...form.consented])];
  return (
    <FieldGroup
      label={f.policy}
      wrong={wrongAt('policy') ?? wrongAt('consented')}
      remarks={
        <>
          {remarksAt('policy')}
          <Check checked={form.bundles} onChange={(bundles) => change({ bundles })}>
            {f.bundled}
          </Check>
        </>
      }
    >
      <Segmented
        label={f.policy}
        value={form.policy}
        segments={(['UNSTATED', 'FREE', 'CONSENT', 'PROHIBITED'] as const).map((id) => ({ id, label: f.policies[id] }))}
        onChoose={(policy) => change({ policy })}
      />
      {form.policy !== 'CONSENT' || parties.length === 0 ? null : (
        <div className={classNames('contractForm', 'row')}>
          <span>{f.consented}</span>
          {parties.map((party) => (
            <Check
              key={party}
              checked={form.consented.includes(party)}
              onChange={(isIn) =>
                change({ consented: isIn ? [...form.consented, party] : form.consented.filter((one) => one !== party) })
              }
            >
              {name(names[party]) || party}
            </Check>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

const PROMISES = ['availability', 'rtoHours', 'rpoHours', 'incidentNoticeHours'] as const;

/** What the supplier promises. */
export function PromiseFields({ form, change, wrongAt }: FormProps) {
  const { t } = useText();
  const f = t.contractForm;
  return (
    <FieldGroup label={f.terms} hint={f.termsHint}>
      <div className={classNames('contractForm', 'promises')}>
        {PROMISES.map((field) => (
          <Field
            key={field}
            label={`${f[field]} (${field === 'availability' ? f.percentUnit : f.hoursUnit})`}
            wrong={wrongAt(field)}
          >
            {(control) => (
              <input
                {...control}
                inputMode="decimal"
                autoComplete="off"
                placeholder={f.unstated}
                data-unstated={form[field] === '' ? true : undefined}
                value={form[field]}
                onChange={({ target }) => change({ [field]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </FieldGroup>
  );
}
