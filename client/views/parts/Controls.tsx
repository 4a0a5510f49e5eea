import type { ReactNode } from 'react';
import { Checkbox, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';

/** One part of a segmented switch. */
export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
}

/** Two to four choices of which one holds. */
export function Segmented<Id extends string>(props: {
  readonly label: string;
  readonly value: Id;
  readonly segments: readonly Segment<Id>[];
  readonly onChoose: (id: Id) => void;
  readonly className?: string;
}) {
  const { label, value, segments, onChoose, className = classNames('controls', 'segments') } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={className}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find(({ id }) => keys.has(id));
        if (chosen !== undefined) onChoose(chosen.id);
      }}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id}>
          {segment.label}
          {segment.count === undefined ? null : (
            <span className={classNames('controls', 'segmentCount')}>{segment.count}</span>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** A box to tick. */
export function Check(props: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}) {
  const { checked, onChange, disabled = false, children } = props;
  return (
    <Checkbox
      className={classNames('controls', 'checkbox')}
      isSelected={checked}
      onChange={onChange}
      isDisabled={disabled}
    >
      <span className={classNames('controls', 'checkboxBox')}>
        <Icon name="check" />
      </span>
      {children}
    </Checkbox>
  );
}
