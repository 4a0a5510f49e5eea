import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, Popover } from 'react-aria-components';
import { isFound } from '../../model/finding.ts';
import { useText } from '../state/useText.ts';
import { type Option, OptionItem } from './Choice.tsx';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';

/** More are not drawn: what is looked for is found by typing. */
const MAX_SHOWN = 100;

/** A field in which one of many things is chosen: by typing a part of its name or note, or from the list that opens. */
export function Chooser({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: Option | undefined;
  readonly onChoose: (id: string | undefined) => void;
}) {
  const { t } = useText();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? chosen?.label ?? '';
  const found =
    typed === undefined ? options : options.filter((each) => isFound(`${each.label} ${each.note ?? ''}`, typed));
  const shown = found.slice(0, MAX_SHOWN);
  return (
    <ComboBox
      className={classNames('chooser', 'chooser')}
      items={shown}
      inputValue={text}
      onInputChange={setTyped}
      value={chosen?.id ?? null}
      onChange={(id) => {
        setTyped(undefined);
        if (id !== null) onChoose(String(id));
      }}
      onBlur={() => setTyped(undefined)}
      allowsEmptyCollection={typed !== undefined}
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <span className={classNames('chooser', 'field')}>
        <Input placeholder={t.papers.chooseHint} />
        <Button aria-label={label}>
          <Icon name="down" />
        </Button>
      </span>
      <Popover className={`${classNames('popover', 'menu')} ${classNames('chooser', 'hits')}`} offset={6}>
        <ListBox<Option>
          renderEmptyState={() => <p className={classNames('popover', 'menuHint')}>{t.header.searchNothing}</p>}
        >
          {(option) => <OptionItem option={option} />}
        </ListBox>
        {shown.length < found.length ? (
          <p className={classNames('popover', 'menuHint')}>{t.hits.more(shown.length, found.length)}</p>
        ) : null}
      </Popover>
    </ComboBox>
  );
}
