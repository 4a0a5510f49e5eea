import { newDuty, withText } from '../../../model/editor/fields.ts';
import type { EditedDuty } from '../../../model/editor/lines.ts';
import { classNames } from '../../parts/classNames.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useText } from '../../state/useText.ts';
import type { Editing } from './Editor.ts';
import { Choice, Labelled } from './Labelled.tsx';
import type { Fields } from './useFields.ts';

const CHARGES = ['INCLUDED', 'EXTRA'] as const;

/** What is left to the consumer, duty by duty; of several cells only where they leave the same. */
export function DutyFields(props: { readonly fields: Fields; readonly editing: Editing }) {
  const { fields, editing } = props;
  const { t, say, language } = useText();
  const duties = fields.common((line) => line.duties);
  if (duties === undefined) return null;
  const change = (field: string, at: number, next: (duty: EditedDuty) => EditedDuty | undefined) =>
    fields.change(`${field} ${String(at)}`, t.editor.duties, (line) => ({
      ...line,
      duties: line.duties.flatMap((duty, index) => (index === at ? (next(duty) ?? []) : [duty])),
    }));
  const add = () =>
    fields.change('duty', t.editor.duties, (line, { component }) => {
      const sheet = editing.sheets.get(component);
      return sheet === undefined ? line : { ...line, duties: [...line.duties, newDuty(sheet.lines, line.requirement)] };
    });
  return (
    <fieldset className={classNames('editing', 'duties')}>
      <legend>{t.editor.duties}</legend>
      {duties.value === undefined ? (
        <p className={classNames('editing', 'hint')}>{t.editor.ways(duties.ways)}</p>
      ) : duties.value.length === 0 ? (
        <p className={classNames('editing', 'missing')}>{t.editor.dutiesNeeded}</p>
      ) : null}
      {duties.value?.map((duty, at) => (
        <div key={duty.id} className={classNames('editing', 'duty')}>
          <Labelled label={t.editor.dutyText}>
            {(attributes) => (
              <textarea
                {...attributes}
                rows={2}
                data-duty-text=""
                value={say(duty.text)}
                onChange={({ target }) =>
                  change('duty', at, (of) => ({ ...of, text: withText(of.text, target.value, language) }))
                }
              />
            )}
          </Labelled>
          <Labelled label={t.editor.within}>
            {(attributes) => (
              <input
                {...attributes}
                autoComplete="off"
                value={say(duty.within)}
                onChange={({ target }) =>
                  change('within', at, (of) => ({ ...of, within: withText(of.within, target.value, language) }))
                }
              />
            )}
          </Labelled>
          <Labelled label={t.editor.charge}>
            {(attributes) => (
              <Choice
                {...attributes}
                value={duty.charge ?? ''}
                mixed=""
                options={[['', t.editor.charges.none], ...CHARGES.map((of) => [of, t.editor.charges[of]] as const)]}
                onChoose={(value) =>
                  change('dutyCharge', at, (of) => ({ ...of, charge: CHARGES.find((one) => one === value) ?? null }))
                }
              />
            )}
          </Labelled>
          <button
            type="button"
            className={classNames('controls', 'button', 'buttonQuiet', 'buttonSmall')}
            aria-label={t.editor.removeDuty(say(duty.text) || duty.id)}
            onClick={() => change('removeDuty', at, () => undefined)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      {duties.value === undefined ? null : (
        <button
          type="button"
          data-add-duty=""
          className={classNames('controls', 'button', 'buttonSmall')}
          onClick={add}
        >
          <Icon name="plus" />
          {t.editor.addDuty}
        </button>
      )}
    </fieldset>
  );
}
