import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, Popover } from 'react-aria-components';
import { isFound } from '../../model/finding.ts';
import { useText } from '../state/useText.ts';
import { type Option, OptionItem } from './Choice.tsx';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';

/**
 * A field under which a list opens, and in which one picks one thing after the other: by typing a part of its name, by arrow keys or by
 * the pointer. What is picked goes to `onPick`, and the field is empty again. Where `onSearch` is given, whoever gives the items
 * searches them; else they are narrowed here.
 */
export function PickBox(props: {
  readonly label: string;
  readonly items: readonly Option[];
  readonly onPick: (id: string) => void;
  readonly onSearch?: (text: string) => void;
  readonly note?: string | undefined;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
}) {
  const { label, items, onPick, onSearch, note, isInvalid = false, describedBy } = props;
  const { t } = useText();
  const [text, setText] = useState('');
  // After a pick the field begins again, with the focus and without its list: what has been picked is to be seen and heard.
  const [picks, setPicks] = useState(0);
  const [hasJustPicked, setJustPicked] = useState(false);
  const matches = ({ label: name, note: beside = '' }: Option) => isFound(`${name} ${beside}`, text);
  const shown = onSearch === undefined ? items.filter(matches) : items;
  const search = (next: string) => {
    setText(next);
    onSearch?.(next);
  };
  return (
    <ComboBox
      key={picks}
      className={classNames('pickBox', 'pickBox')}
      items={shown}
      inputValue={text}
      onInputChange={search}
      value={null}
      onChange={(id) => {
        if (id === null) return;
        onPick(String(id));
        search('');
        setPicks(picks + 1);
        setJustPicked(true);
      }}
      onBlur={() => setJustPicked(false)}
      autoFocus={hasJustPicked}
      menuTrigger={hasJustPicked ? 'input' : 'focus'}
      allowsEmptyCollection
      isInvalid={isInvalid}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    >
      <Label className={classNames('utility', 'visuallyHidden')}>{label}</Label>
      <Input placeholder={label} />
      <Button>
        <Icon name="down" />
      </Button>
      <Popover className={classNames('popover', 'menu')} offset={4}>
        <ListBox<Option>
          renderEmptyState={() => <p className={classNames('popover', 'menuHint')}>{t.contractForm.nothingFound}</p>}
        >
          {(item) => <OptionItem option={item} />}
        </ListBox>
        {note === undefined ? null : <p className={classNames('popover', 'menuHint')}>{note}</p>}
      </Popover>
    </ComboBox>
  );
}
