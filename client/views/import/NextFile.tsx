import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';

/** The way to the next of several files that were chosen together; nothing where none waits. */
export function NextFile({
  waiting,
  isBusy,
  onNext,
}: {
  readonly waiting: readonly File[];
  readonly isBusy: boolean;
  readonly onNext: () => void;
}) {
  const { t } = useText();
  const [next] = waiting;
  if (next === undefined) return null;
  return (
    <p className={classNames('importing', 'waiting')}>
      <button
        type="button"
        disabled={isBusy}
        className={classNames('controls', 'button', 'buttonPrimary')}
        onClick={onNext}
      >
        {t.importing.nextFile(next.name)}
      </button>
      {t.importing.filesLeft(waiting.length)}
    </p>
  );
}
