import { eraOf, parseDay } from '../../../schema/calendar/day.ts';
import { type ContractFields, NO_CONTRACT } from '../../model/firstSteps/draft.ts';
import { isTyped, problemsOfContract, structureIn, vendorOf } from '../../model/firstSteps/plan.ts';
import type { AskedContract } from '../../model/firstSteps/structure.ts';
import { classNames } from '../parts/classNames.ts';
import { Field } from '../parts/Field.tsx';
import { useText } from '../state/useText.ts';
import type { StepProps } from './stepProps.ts';

/** A day as people type it, with how it was read below. */
function DayField({
  label,
  value,
  wrong,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { day, language } = useText();
  const read = parseDay(value);
  const hint = read === undefined ? undefined : `${day(read)}${language === 'ja' ? `(${eraOf(read) ?? ''})` : ''}`;
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(attributes) => (
        <input {...attributes} autoComplete="off" value={value} onChange={({ target }) => onChange(target.value)} />
      )}
    </Field>
  );
}

function ContractRow({ asked, steps, problemAt, isTried }: StepProps & { readonly asked: AskedContract }) {
  const { t, say, language } = useText();
  const { templates, draft } = steps;
  const { slot, covers, asks } = asked;
  const fields = draft.contracts[slot] ?? NO_CONTRACT;
  const slotName = templates.vendors.find((vendor) => vendor.id === slot)?.name;
  const name = vendorOf(draft, slot).name.trim() || say(slotName);
  const problems = problemsOfContract(fields, covers);
  const said = (field: 'startsOn' | 'endsOn' | 'covers') => {
    const problem = problems[field];
    // While one types, a day is not yet wrong.
    return problem !== undefined && isTried ? t.first.contractProblems[problem] : problemAt(`contract-${slot}`, field);
  };
  const set = (change: Partial<ContractFields>) =>
    steps.edit({ contracts: { ...steps.edits.contracts, [slot]: { ...fields, ...change } } });
  const names = covers.map((id) => {
    const element = structureIn(templates, draft).elements.find((each) => each.id === id);
    return { id, name: element?.name[language] ?? id };
  });
  return (
    <li className={classNames('entries', 'contract')} data-contract={slot}>
      <fieldset>
        <legend>{name}</legend>
        <div className={classNames('entries', 'contractFields')}>
          <DayField
            label={t.first.startsOn}
            value={fields.startsOn}
            wrong={said('startsOn')}
            onChange={(startsOn) => set({ startsOn })}
          />
          <DayField
            label={t.first.endsOn}
            value={fields.endsOn}
            wrong={said('endsOn')}
            onChange={(endsOn) => set({ endsOn })}
          />
          <label className={classNames('entries', 'renews')}>
            <input
              type="checkbox"
              checked={fields.renews}
              disabled={fields.endsOn.trim() === ''}
              onChange={({ target }) => set({ renews: target.checked })}
            />
            {t.first.renews}
          </label>
        </div>
        <fieldset className={classNames('entries', 'covers')} disabled={!isTyped(fields)}>
          <legend>{t.first.covers}</legend>
          {names.map((each) => (
            <label key={each.id}>
              <input
                type="checkbox"
                checked={!fields.without.includes(each.id)}
                onChange={({ target }) =>
                  set({
                    without: target.checked
                      ? fields.without.filter((id) => id !== each.id)
                      : [...fields.without, each.id],
                  })
                }
              />
              {each.name}
            </label>
          ))}
        </fieldset>
        {said('covers') === undefined ? null : <p className={classNames('field', 'problem')}>{said('covers')}</p>}
        {problemAt(`contract-${slot}`) === undefined ? null : (
          <p className={classNames('field', 'problem')}>{problemAt(`contract-${slot}`)}</p>
        )}
        <ul className={classNames('entries', 'asks')} aria-label={t.first.asks(name)}>
          {asks.map((ask) => (
            <li key={ask.ja}>{say(ask)}</li>
          ))}
        </ul>
      </fieldset>
    </li>
  );
}

/** Contracts by four fields, a row for each company; what is not at hand stays empty. */
export function ContractsStep(props: StepProps) {
  const { t } = useText();
  const { contracts } = structureIn(props.steps.templates, props.steps.draft);
  return (
    <>
      <p className={classNames('field', 'hint')}>{t.first.contractsHint}</p>
      <ul className={classNames('entries', 'contracts')}>
        {contracts.map((asked) => (
          <ContractRow key={asked.slot} asked={asked} {...props} />
        ))}
      </ul>
    </>
  );
}
