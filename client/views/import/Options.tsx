import { useState } from 'react';
import { type TableMapping, withOption } from '../../model/tableMapping.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import type { Kinds } from './sheetProps.ts';

type Option = Kinds[number]['options'][number];

interface Props {
  readonly mapping: TableMapping;
  readonly kinds: Kinds;
  readonly onCorrect: (mapping: TableMapping) => void;
}

/** What has to be written; it counts once the field is left, because the file is then read again. */
function Written({ option, value, onChange }: { option: Option; value: string; onChange: (value: string) => void }) {
  const { say } = useText();
  const [text, setText] = useState(value);
  const leave = () => (text.trim() === value ? undefined : onChange(text.trim()));
  return (
    <label>
      {say(option.title)}
      <input
        type={option.name === 'publishedOn' ? 'date' : 'text'}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => (key === 'Enter' ? leave() : undefined)}
      />
    </label>
  );
}

function KindChoice({ option, value, onChange }: { option: Option; value: string; onChange: (value: string) => void }) {
  const { t, say } = useText();
  return (
    <label>
      {say(option.title)}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t.importing.leftOpen}</option>
        {Object.entries(t.kind).map(([kind, title]) => (
          <option key={kind} value={kind}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What may be said of the whole file beside its sheets: the options of the kinds of table that it holds. */
export function Options({ mapping, kinds, onCorrect }: Props) {
  const { t } = useText();
  const read = new Set(mapping.sheets.map(({ target }) => target));
  const options = new Map(
    kinds.filter(({ name }) => read.has(name)).flatMap((kind) => kind.options.map((option) => [option.name, option])),
  );
  if (options.size === 0) return null;
  return (
    <fieldset className={classNames('importing', 'options')}>
      <legend>{t.importing.options}</legend>
      {[...options.values()].map((option) => {
        const value = mapping.options?.[option.name] ?? '';
        const Control = option.name === 'componentKind' ? KindChoice : Written;
        return (
          <Control
            key={`${option.name} ${value}`}
            option={option}
            value={value}
            onChange={(next) => onCorrect(withOption(mapping, option.name, next))}
          />
        );
      })}
    </fieldset>
  );
}
