import { useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';

/** Prints what is shown. */
export function PrintButton() {
  const { t } = useText();
  return (
    <button
      type="button"
      className={classNames('controls', 'button', 'buttonSmall')}
      onClick={() => {
        window.print();
      }}
    >
      <Icon name="doc" />
      {t.ways.print}
    </button>
  );
}
