import { useEffect, useRef } from 'react';
import { mayBegin, mayImport } from '../../model/viewer.ts';
import { classNames } from '../parts/classNames.ts';
import { Empty, Failure, Waiting } from '../parts/States.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useText } from '../state/useText.ts';
import { Changes, Done } from './Changes.tsx';
import { FileStep } from './FileStep.tsx';
import { MappingStep } from './MappingStep.tsx';
import type { Kinds } from './sheetProps.ts';
import { type Importing, type Step, useImport } from './useImport.ts';

const STEPS: readonly Step['at'][] = ['file', 'mapping', 'changes', 'done'];

function Steps({ at }: { readonly at: Step['at'] }) {
  const { t } = useText();
  return (
    <ol className={classNames('importing', 'steps')} aria-label={t.importing.steps}>
      {STEPS.map((step) => (
        <li key={step} aria-current={step === at ? 'step' : undefined}>
          {t.importing.step[step]}
        </li>
      ))}
    </ol>
  );
}

function StepOf(props: {
  readonly importing: Importing;
  readonly kinds: Kinds;
  readonly institution: string | undefined;
  readonly mayAdd: boolean;
}) {
  const { importing, kinds, institution, mayAdd } = props;
  const { step } = importing;
  switch (step.at) {
    case 'file':
      return (
        <FileStep
          problems={step.problems}
          isBusy={importing.isBusy}
          isFirst={institution === undefined}
          waiting={importing.waiting}
          onChoose={importing.choose}
          onNext={importing.next}
        />
      );
    case 'mapping':
      return <MappingStep {...step} kinds={kinds} importing={importing} institution={institution} mayAdd={mayAdd} />;
    case 'changes':
      return <Changes {...step} importing={importing} />;
    case 'done':
      return <Done outcome={step.outcome} importing={importing} />;
  }
}

function Work({
  institution,
  viewer,
  mayAdd,
  kinds,
}: {
  readonly institution: string | undefined;
  readonly viewer: string;
  /** Whether the viewer may add requirements and institutions. */
  readonly mayAdd: boolean;
  readonly kinds: Kinds;
}) {
  const { t } = useText();
  const importing = useImport(institution, viewer);
  const { step, isBusy, error } = importing;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<Step['at']>('file');
  useEffect(() => {
    if (shown.current !== step.at && step.at !== 'done') heading.current?.focus();
    shown.current = step.at;
  }, [step.at]);
  useEffect(() => {
    // A file that misses the place for it would take the place of the page.
    const keepPage = (event: DragEvent) => event.preventDefault();
    window.addEventListener('dragover', keepPage);
    window.addEventListener('drop', keepPage);
    return () => {
      window.removeEventListener('dragover', keepPage);
      window.removeEventListener('drop', keepPage);
    };
  }, []);
  const isCommitLost = error?.kind === 'unreachable' && step.at === 'changes';
  return (
    <div className={`${classNames('screen', 'page')} ${classNames('importing', 'importing')}`} aria-busy={isBusy}>
      <h1 ref={heading} tabIndex={-1}>
        {t.importing.title}
      </h1>
      <Steps at={step.at} />
      <p role="status" className={classNames('importing', 'status')}>
        {isBusy
          ? t.importing.busy
          : step.at === 'file' || step.at === 'done'
            ? ''
            : `${step.file.name} — ${t.importing.nothingYet}`}
      </p>
      {error === undefined ? null : (
        <p role="alert" className={classNames('importing', 'problem')}>
          {isCommitLost
            ? t.importing.notKnown
            : error.kind === 'unreachable'
              ? t.importing.failed
              : t.importing.refused}
        </p>
      )}
      <StepOf importing={importing} kinds={kinds} institution={institution} mayAdd={mayAdd} />
    </div>
  );
}

/** Files are brought in: chosen, understood, corrected, looked at, and only then written. */
export function Import({
  institution,
  asOf,
}: Pick<ScreenProps, 'asOf'> & { readonly institution: string | undefined }) {
  const { t } = useText();
  const { answer, error, retry } = useApiQuery(SOURCES.tableKinds, {});
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (answer === undefined) return <Waiting />;
  if (!mayImport(answer.me.role)) {
    return (
      <Empty title={t.importing.notAllowed} alone>
        <p>{t.importing.notAllowedBody}</p>
      </Empty>
    );
  }
  if (asOf !== undefined) {
    return (
      <Empty title={t.importing.notThatDay} alone>
        <p>{t.importing.notThatDayBody}</p>
      </Empty>
    );
  }
  return (
    <Work
      key={institution ?? ''}
      institution={institution}
      viewer={answer.me.id}
      mayAdd={mayBegin(answer.me.role)}
      kinds={answer.tableTargets}
    />
  );
}
