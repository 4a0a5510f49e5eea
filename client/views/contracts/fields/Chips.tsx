import { useRef } from 'react';
import { classNames } from '../../parts/classNames.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useText } from '../../state/useText.ts';

/** What has been picked, each with a button that takes it out; the focus then goes to the next one, so that it is not lost. */
export function Chips(props: {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly onRemove: (id: string) => void;
}) {
  const { label, items, onRemove } = props;
  const { t } = useText();
  const list = useRef<HTMLUListElement>(null);
  const remove = (id: string, at: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[at + 1] ?? buttons[at - 1])?.focus();
    onRemove(id);
  };
  if (items.length === 0) return null;
  return (
    <ul className={classNames('contractForm', 'chips')} aria-label={label} ref={list}>
      {items.map((item, at) => (
        <li key={item.id}>
          {item.label}
          <button type="button" aria-label={t.contractForm.take(item.label)} onClick={() => remove(item.id, at)}>
            <Icon name="close" className={classNames('utility', 'iconSmall')} />
          </button>
        </li>
      ))}
    </ul>
  );
}
