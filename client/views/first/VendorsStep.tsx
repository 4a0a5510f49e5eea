import type { VendorChoice } from '../../model/firstSteps/draft.ts';
import { idIn, slotsOf, structureIn, vendorOf } from '../../model/firstSteps/plan.ts';
import { type Element, structureOf } from '../../model/firstSteps/structure.ts';
import { classNames } from '../parts/classNames.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useText } from '../state/useText.ts';
import type { StepProps } from './stepProps.ts';
import { VendorField } from './VendorField.tsx';

/** Which services of a registered company the institution uses: those that the company has registered itself, or new ones. */
function Services({
  choice,
  party,
  own,
  elements,
  onChoose,
}: {
  readonly choice: VendorChoice;
  readonly party: string;
  /** The name space of the institution: what is in it was registered here, not by the company. */
  readonly own: string;
  readonly elements: readonly Element[];
  readonly onChoose: (choice: VendorChoice) => void;
}) {
  const { t, say } = useText();
  const { answer, isCurrent } = useApiQuery(SOURCES.vendorServices, { vendor: party });
  const found = (isCurrent ? answer?.components.nodes : undefined) ?? [];
  const services = found.filter(({ key }) => !key.startsWith(own));
  return elements.map((element) => {
    const same = services.filter(({ kind }) => kind === element.kind);
    if (same.length === 0) return null;
    return (
      <label key={element.id} className={classNames('first', 'question')}>
        <span>{t.first.serviceOf(say(element.name))}</span>
        <select
          value={choice.bound[element.id] ?? ''}
          onChange={({ target }) => {
            const { [element.id]: _before, ...others } = choice.bound;
            const bound = target.value === '' ? others : { ...others, [element.id]: target.value };
            onChoose({ ...choice, bound });
          }}
        >
          <option value="">{t.first.newService}</option>
          {same.map(({ key, name, sheetInForce }) => (
            <option key={key} value={key}>
              {sheetInForce === null ? say(name) : t.first.withSheet(say(name), sheetInForce.version)}
            </option>
          ))}
        </select>
      </label>
    );
  });
}

/** The companies behind the systems, by name; one that is not known yet stays open. */
export function VendorsStep({ steps, problemAt }: StepProps) {
  const { t, say, language } = useText();
  const { templates, draft, id } = steps;
  const whole = structureOf(templates, {
    facilityClass: draft.institution.facilityClass,
    systems: draft.systems,
    answers: draft.answers,
  });
  const slots = slotsOf(structureIn(templates, draft));
  return (
    <>
      <p className={classNames('field', 'hint')}>{t.first.vendorsHint}</p>
      <ul className={classNames('entries', 'rows')}>
        {slots.map((slot) => {
          const choice = vendorOf(draft, slot);
          const elements = whole.elements.filter((element) => element.slot === slot);
          const name = templates.vendors.find((vendor) => vendor.id === slot)?.name;
          const systems = [...new Set(elements.map(({ system }) => system))].map(
            (system) => templates.systems.find((each) => each.id === system)?.name[language] ?? system,
          );
          const choose = (chosen: VendorChoice) => steps.edit({ vendors: { ...steps.edits.vendors, [slot]: chosen } });
          return (
            <li key={slot} className={classNames('entries', 'row')} data-slot={slot}>
              <div>
                <b>{say(name)}</b>
                <p className={classNames('field', 'hint')}>{t.list(systems)}</p>
              </div>
              <div className={classNames('entries', 'rowFields')}>
                <VendorField
                  label={t.first.vendorName(say(name))}
                  choice={choice}
                  elements={elements}
                  except={idIn(id, '')}
                  wrong={problemAt(slot)}
                  onChoose={choose}
                />
                {choice.party === undefined ? null : (
                  <Services
                    choice={choice}
                    party={choice.party}
                    own={idIn(id, '')}
                    elements={elements}
                    onChoose={choose}
                  />
                )}
              </div>
              <p className={classNames('field', 'hint')}>
                {choice.party !== undefined
                  ? t.first.isRegistered
                  : choice.name.trim() === ''
                    ? t.first.isOpen
                    : t.first.isNew}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
