import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';

/** One thing to pick. */
export interface Pickable {
  readonly id: string;
  readonly label: string;
  /** Shown beside the label. */
  readonly note?: string;
}

/**
 * A field under which a list opens, and in which one picks one thing after the other: by typing a part of its name, by arrow keys or by
 * the pointer. What is picked goes to `onPick`, and the field is empty again. Where `onSearch` is given, whoever gives the items
 * searches them; else they are narrowed here.
 */
export function PickBox(props: {
  readonly label: string;
  readonly items: readonly Pickable[];
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
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  const matches = ({ label: name, note: beside = '' }: Pickable) =>
    `${name} ${beside}`.normalize('NFKC').toLowerCase().includes(wanted);
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
        <ListBox<Pickable>
          renderEmptyState={() => <p className={classNames('popover', 'menuHint')}>{t.contractForm.nothingFound}</p>}
        >
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.label}>
              <span>{item.label}</span>
              {item.note === undefined ? null : (
                <span className={classNames('popover', 'optionNote')}>{item.note}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
        {note === undefined ? null : <p className={classNames('popover', 'menuHint')}>{note}</p>}
      </Popover>
    </ComboBox>
  );
}
