import { FACILITY_CLASSES, FACILITY_TYPES, type InstitutionFields } from '../../model/firstSteps/draft.ts';
import { SHIPPED } from '../../model/firstSteps/shipped.ts';
import { classNames } from '../parts/classNames.ts';
import { Field } from '../parts/Field.tsx';
import { useText } from '../state/useText.ts';
import type { StepProps } from './stepProps.ts';

/** The editions that can be adopted: those of the store, and those that are shipped. */
function Editions({ fields, set, catalogues, wrong }: EditionsProps) {
  const { t, say } = useText();
  const shipped = SHIPPED.filter(({ id }) => !catalogues.some(({ key }) => key === id)).map(
    ({ id, title, supersededBy = null }) => ({ key: id, title, supersededBy }),
  );
  const change = (key: string, isAdopted: boolean) =>
    set({ adopts: isAdopted ? [...fields.adopts, key] : fields.adopts.filter((each) => each !== key) });
  return (
    <fieldset className={classNames('first', 'editions')} aria-describedby="editions-hint" aria-invalid={wrong}>
      <legend>{t.first.adopts}</legend>
      {[...shipped, ...catalogues].map(({ key, title, supersededBy }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={fields.adopts.includes(key)}
            onChange={({ target }) => change(key, target.checked)}
          />
          <span>
            {say(title) || key}
            {supersededBy === null ? null : <small>{t.first.superseded}</small>}
          </span>
        </label>
      ))}
      <p id="editions-hint" className={classNames('field', wrong ? 'problem' : 'hint')}>
        {wrong ? t.first.adoptsMissing : t.first.adoptsHint}
      </p>
    </fieldset>
  );
}

interface EditionsProps {
  readonly fields: InstitutionFields;
  readonly set: (change: Partial<InstitutionFields>) => void;
  readonly catalogues: StepProps['catalogues'];
  readonly wrong: boolean;
}

/** Who the institution is, and what it is assessed against. */
export function InstitutionStep({ steps, catalogues, problemAt, isTried }: StepProps) {
  const { t } = useText();
  const fields = steps.draft.institution;
  const set = (change: Partial<InstitutionFields>) => steps.edit({ institution: { ...fields, ...change } });
  const nameWrong = isTried && fields.name.trim() === '' ? t.first.nameMissing : problemAt(steps.id, 'name');
  return (
    <div className={classNames('first', 'fields')}>
      <Field label={t.first.name} wrong={nameWrong}>
        {(attributes) => (
          <input
            {...attributes}
            autoComplete="organization"
            value={fields.name}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </Field>
      <Field label={t.first.kana} hint={t.first.kanaHint} wrong={problemAt(steps.id, 'kana')}>
        {(attributes) => (
          <input
            {...attributes}
            autoComplete="off"
            value={fields.kana}
            onChange={({ target }) => set({ kana: target.value })}
          />
        )}
      </Field>
      <Field label={t.first.facilityClass} wrong={problemAt(steps.id, 'facilityClass')}>
        {(attributes) => (
          <select
            {...attributes}
            value={fields.facilityClass}
            onChange={({ target }) =>
              set({ facilityClass: FACILITY_CLASSES.find((each) => each === target.value) ?? 'OTHER' })
            }
          >
            {FACILITY_CLASSES.map((each) => (
              <option key={each} value={each}>
                {t.first.facilityClasses[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t.first.facilityType} hint={t.first.facilityTypeHint} wrong={problemAt(steps.id, 'facilityType')}>
        {(attributes) => (
          <select
            {...attributes}
            value={fields.facilityType}
            onChange={({ target }) => set({ facilityType: FACILITY_TYPES.find((each) => each === target.value) ?? '' })}
          >
            <option value="">{t.first.facilityTypeUnknown}</option>
            {FACILITY_TYPES.map((each) => (
              <option key={each} value={each}>
                {t.first.facilityTypes[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Editions fields={fields} set={set} catalogues={catalogues} wrong={isTried && fields.adopts.length === 0} />
    </div>
  );
}
