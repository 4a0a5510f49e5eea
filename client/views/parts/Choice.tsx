import type { ReactNode } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';

/** One thing to choose. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** Shown in the list beside the label, such as a count. */
  readonly note?: string;
}

/** One of the options in a list that opens. */
export function OptionItem({ option: { id, label, note } }: { readonly option: Option }) {
  return (
    <ListBoxItem id={id} textValue={label}>
      <span>{label}</span>
      {note === undefined ? null : <span className={classNames('popover', 'optionNote')}>{note}</span>}
    </ListBoxItem>
  );
}

/** The list that opens under a control. */
function OptionList({ options }: { readonly options: readonly Option[] }) {
  return (
    <Popover className={classNames('popover', 'menu')} offset={6}>
      <ListBox items={options}>{(option) => <OptionItem option={option} />}</ListBox>
    </Popover>
  );
}

/** A control that opens a list and shows what is chosen; `children` stand in front of it. */
export function Choice(props: {
  readonly label: string;
  readonly className: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChoose: (id: string) => void;
  readonly show?: (label: string) => ReactNode;
  readonly placeholder?: string;
  readonly before?: ReactNode;
  /** Where it is given, the label stands visibly in front of the control, in a box of this class. */
  readonly boxClass?: string;
}) {
  const { label, className, value, options, onChoose, show, placeholder, before, boxClass = '' } = props;
  return (
    <Select
      className={boxClass}
      value={value ?? null}
      onChange={(id) => {
        if (id !== null) onChoose(String(id));
      }}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <Label
        className={boxClass === '' ? classNames('utility', 'visuallyHidden') : classNames('controls', 'filterName')}
      >
        {label}
      </Label>
      <Button className={className}>
        {before}
        <SelectValue>
          {({ selectedText, defaultChildren }) =>
            selectedText === null || selectedText === '' || show === undefined ? defaultChildren : show(selectedText)
          }
        </SelectValue>
        <Icon name="down" />
      </Button>
      <OptionList options={options} />
    </Select>
  );
}

const ALL = '*';

/** The options, and the value itself where it is none of them, such as one that was typed into the address. */
function withValue(options: readonly Option[], value: string | undefined): readonly Option[] {
  if (value === undefined || options.some(({ id }) => id === value)) return options;
  return [...options, { id: value, label: value }];
}

/** A filter as a chip: its name grey, its value bold; where it narrows it is marked and can be cleared. */
export function FilterChip(props: {
  readonly name: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChoose: (id: string | undefined) => void;
  /** What is shown where it does not narrow, if that is not everything. */
  readonly usual?: string;
}) {
  const { t } = useText();
  const { name, value, options, onChoose, usual = t.chain.all } = props;
  const on = value !== undefined;
  return (
    <span className={classNames('controls', 'chip', on && 'chipOn')}>
      <Choice
        label={name}
        className={classNames('controls', 'filterValue')}
        boxClass={classNames('controls', 'filter', on && 'filterOn')}
        value={value ?? ALL}
        options={[{ id: ALL, label: usual }, ...withValue(options, value)]}
        onChoose={(id) => onChoose(id === ALL ? undefined : id)}
        show={(label) => <b>{label}</b>}
      />
      {on ? (
        <button
          type="button"
          className={classNames('controls', 'chipClear')}
          aria-label={t.chain.clear(name)}
          onClick={() => onChoose(undefined)}
        >
          <Icon name="close" className={classNames('utility', 'iconSmall')} />
        </button>
      ) : null}
    </span>
  );
}
