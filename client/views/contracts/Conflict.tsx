import { useId, useState } from 'react';
import { isDay } from '../../../schema/calendar/day.ts';
import {
  type ContractField,
  type ContractForm,
  dayOf,
  differing,
  mixed,
  type Names,
} from '../../model/contracts/contractForm.ts';
import { classNames } from '../parts/classNames.ts';
import { type Saying, useText } from '../state/useText.ts';

/** What a field is called. */
export function fieldName(field: ContractField, { t }: Saying): string {
  const f = t.contractForm;
  return field === 'kind' ? f.kind : f[field];
}

/** What stands in a field, in words. */
export function fieldWords(form: ContractForm, field: ContractField, names: Names, { t, name, day }: Saying): string {
  const f = t.contractForm;
  const nameOf = (key: string) => name(names[key]) || key;
  switch (field) {
    case 'kind':
      return f.kinds[form.kind];
    case 'renewal':
      return f.renewals[form.renewal];
    case 'policy':
      return f.policies[form.policy];
    case 'bundles':
      return form.bundles ? f.bundled : f.notBundled;
    case 'customer':
    case 'supplier':
      return nameOf(form[field]);
    case 'covers':
    case 'consented':
      return t.list(form[field].map(nameOf));
    case 'annexes':
      return t.list(
        form.annexes.map(({ component, version }) => `${nameOf(component)} ${t.contract.version(version)}`),
      );
    case 'documents':
      return t.list(form.documents.map(({ ja, url }) => (url === '' ? ja : `${ja} ${url}`)));
    case 'startsOn':
    case 'endsOn':
    case 'terminatedOn':
      return isDay(dayOf(form[field])) ? day(dayOf(form[field])) : form[field];
    default:
      return form[field];
  }
}

/** Two versions of a contract, only what differs, to choose field by field; nothing is written here. */
export function Conflict(props: {
  readonly form: ContractForm;
  /** The contract as it is now; null where it is gone. */
  readonly now: ContractForm | null;
  readonly names: Names;
  readonly onTake: (form: ContractForm) => void;
  readonly onDrop: () => void;
}) {
  const { form, now, names, onTake, onDrop } = props;
  const saying = useText();
  const f = saying.t.contractForm;
  const [theirs, setTheirs] = useState<ReadonlySet<ContractField>>(new Set());
  const name = useId();
  const fields = now === null ? [] : differing(form, now);
  const choose = (field: ContractField, isTheirs: boolean) =>
    setTheirs(new Set(isTheirs ? [...theirs, field] : [...theirs].filter((each) => each !== field)));
  return (
    <section className={classNames('contractForm', 'conflict')} role="alert">
      <h2>{f.conflict}</h2>
      <p>{now === null ? f.conflictGone : f.conflictBody(fields.length)}</p>
      {now === null
        ? null
        : fields.map((field) => (
            <fieldset key={field} className={classNames('contractForm', 'versions')}>
              <legend>{fieldName(field, saying)}</legend>
              {[true, false].map((isTheirs) => (
                <label key={String(isTheirs)}>
                  <input
                    type="radio"
                    name={`${name}${field}`}
                    checked={theirs.has(field) === isTheirs}
                    onChange={() => choose(field, isTheirs)}
                  />
                  <span>
                    <small>{isTheirs ? f.theirs : f.mine}</small>
                    {fieldWords(isTheirs ? now : form, field, names, saying) || f.blank}
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
      <p className={classNames('contractForm', 'row')}>
        <button
          type="button"
          className={classNames('controls', 'button')}
          onClick={() => onTake(now === null ? form : mixed(form, now, theirs))}
        >
          {now === null ? f.keep : f.takeChosen}
        </button>
        <button type="button" className={classNames('controls', 'button', 'buttonQuiet')} onClick={onDrop}>
          {f.drop}
        </button>
      </p>
    </section>
  );
}
