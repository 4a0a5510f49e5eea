import { useDeferredValue } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { NO_VENDOR, type VendorChoice } from '../../model/firstSteps/draft.ts';
import { usualBinding } from '../../model/firstSteps/plan.ts';
import type { Element } from '../../model/firstSteps/structure.ts';
import { classNames } from '../parts/classNames.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useText } from '../state/useText.ts';

/**
 * A field for a company: those that are registered are found while one types and can be taken; any other name becomes a new
 * one. `except` is the name space whose companies are not offered: they are the ones of this institution's own slots.
 */
export function VendorField({
  label,
  choice,
  elements,
  except,
  wrong,
  onChoose,
}: {
  readonly label: string;
  readonly choice: VendorChoice;
  /** What the company is to supply. */
  readonly elements: readonly Element[];
  readonly except: string;
  readonly wrong: string | undefined;
  readonly onChoose: (choice: VendorChoice) => void;
}) {
  const { t, say } = useText();
  const typed = useDeferredValue(choice.name.trim());
  const { answer } = useApiQuery(
    SOURCES.findVendors,
    typed === '' || choice.party !== undefined ? undefined : { text: typed },
  );
  const found = choice.party === undefined && typed !== '' ? (answer?.parties.nodes ?? []) : [];
  const options = found.flatMap((party) =>
    'key' in party && !party.key.startsWith(except) ? [{ id: party.key, label: say(party.name) }] : [],
  );
  return (
    <div className={classNames('entries', 'combo')}>
      <ComboBox
        allowsCustomValue
        menuTrigger="input"
        items={options}
        defaultFilter={() => true}
        inputValue={choice.name}
        selectedKey={choice.party ?? null}
        isInvalid={wrong !== undefined}
        onInputChange={(name) => {
          if (name !== choice.name) onChoose({ ...NO_VENDOR, kana: choice.kana, name });
        }}
        onSelectionChange={(key) => {
          const party = found.find((each) => 'key' in each && each.key === key);
          if (party === undefined || !('key' in party)) return;
          const services = party.components.nodes.filter((service) => !service.key.startsWith(except));
          const bound = usualBinding(elements, services);
          onChoose({ name: say(party.name), kana: '', party: party.key, bound });
        }}
      >
        <Label className={classNames('utility', 'visuallyHidden')}>{label}</Label>
        <Input autoComplete="off" placeholder={t.first.vendorHint} />
        <Popover className={classNames('popover', 'menu')} offset={6}>
          <ListBox>
            {(option: (typeof options)[number]) => (
              <ListBoxItem id={option.id} textValue={option.label}>
                <span>{option.label}</span>
                <span className={classNames('popover', 'optionNote')}>{t.first.registered}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {wrong === undefined ? null : <p className={classNames('field', 'problem')}>{wrong}</p>}
    </div>
  );
}
