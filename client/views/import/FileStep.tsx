import { type DragEvent, useRef, useState } from 'react';
import { classNames } from '../parts/classNames.ts';
import { linkTo } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Problems } from './Lists.tsx';
import { NextFile } from './NextFile.tsx';
import type { ImportProblem } from './useImport.ts';

/** Files are dropped or chosen; what was wrong with the one before is said. */
export function FileStep({
  problems,
  isBusy,
  isFirst,
  waiting,
  onChoose,
  onNext,
}: {
  readonly problems: readonly ImportProblem[];
  readonly isBusy: boolean;
  /** Whether there is no institution yet. */
  readonly isFirst: boolean;
  /** Files that were chosen together with one before. */
  readonly waiting: readonly File[];
  readonly onChoose: (files: readonly File[]) => void;
  readonly onNext: () => void;
}) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0 && !isBusy) onChoose([...files]);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <>
      <p className={classNames('screen', 'lead')}>{isFirst ? t.importing.firstOfAll : t.importing.lead}</p>
      {isFirst ? (
        <p className={classNames('importing', 'first')}>
          <a className={classNames('controls', 'button')} {...linkTo({ screen: 'first' })}>
            {t.importing.toFirst}
          </a>
        </p>
      ) : null}
      <Problems problems={problems} />
      <NextFile waiting={waiting} isBusy={isBusy} onNext={onNext} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the button in it is for keyboard and pointer */}
      <div
        className={classNames('importing', 'drop')}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <p>{t.importing.drop}</p>
        <button
          type="button"
          disabled={isBusy}
          className={classNames('controls', 'button', 'buttonPrimary')}
          onClick={() => input.current?.click()}
        >
          {t.importing.choose}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          aria-label={t.importing.choose}
          accept=".xlsx,.csv,.tsv,.txt,.md,.html,.htm,.json,.yaml,.yml"
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </div>
    </>
  );
}
