import { useEffect, useRef, useState } from 'react';
import type { FirstStepsStartQuery } from '../../api/generated/documents.ts';
import { STEPS, type Step } from '../../model/firstSteps/draft.ts';
import type { Templates } from '../../model/firstSteps/templates.ts';
import { mayBegin } from '../../model/viewer.ts';
import { classNames } from '../parts/classNames.ts';
import { Empty, Failure, Waiting } from '../parts/States.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { goTo, linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Done } from './Done.tsx';
import { Outlook } from './Outlook.tsx';
import { SaveBar } from './SaveBar.tsx';
import { StepForm } from './StepForm.tsx';
import { Summary } from './Summary.tsx';
import { loadTemplates } from './seeds.ts';
import { blockedBy } from './stepChecks.ts';
import { type FirstSteps, useFirstSteps } from './useFirstSteps.ts';

type Stage = Step | 'done';

/** The step of the address; the first where there is none. */
function useStage(isBegun: boolean): Stage {
  const { step } = usePlace();
  if (!isBegun) return 'institution';
  return step === 'done' ? 'done' : (STEPS.find((each) => each === step) ?? 'institution');
}

const placeOf = (institution: string, step: Stage) => ({ screen: 'first', institution, step }) as const;

/** The sections, of which the one of the step is open. */
function Sections({
  steps,
  stage,
  catalogues,
  onSaved,
}: {
  readonly steps: FirstSteps;
  readonly stage: Stage;
  readonly catalogues: FirstStepsStartQuery['catalogues']['nodes'];
  readonly onSaved: (step: Step) => void;
}) {
  const { t, say } = useText();
  const [tried, setTried] = useState<Step>();
  const form = useRef<HTMLFormElement>(null);
  const isBegun = steps.stored !== undefined;
  const problemAt = (key: string, field = '') => {
    const problem = steps.problems.find(
      ({ place }) => place?.key === key && (field === '' ? place.field === '' : place.field === field),
    );
    return problem && say(problem.message);
  };
  const save = async (step: Step) => {
    setTried(step);
    const isBlocked = blockedBy(steps, step);
    const outcome = isBlocked ? 'refused' : await steps.save(step);
    if (outcome === 'done') {
      setTried(undefined);
      onSaved(step);
    } else {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    }
  };
  return STEPS.map((step, at) => (
    <section key={step} className={classNames('first', 'step')} aria-labelledby={`step-${step}`} data-step={step}>
      <h2 id={`step-${step}`} tabIndex={-1}>
        <span className={classNames('first', 'number')}>{at + 1}</span>
        {t.first.steps[step]}
      </h2>
      {step === stage ? (
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!steps.isBusy) void save(step);
          }}
        >
          <StepForm step={step} steps={steps} catalogues={catalogues} problemAt={problemAt} isTried={tried === step} />
          <SaveBar steps={steps} step={step} />
        </form>
      ) : (
        <Summary steps={steps} step={step} link={isBegun ? linkTo(placeOf(steps.id, step)) : undefined} />
      )}
    </section>
  ));
}

function Work({
  institution,
  start,
  templates,
}: {
  readonly institution: string | undefined;
  readonly start: FirstStepsStartQuery;
  readonly templates: Templates;
}) {
  const { t } = useText();
  const catalogues = start.catalogues.nodes;
  const steps = useFirstSteps({
    institution,
    viewer: start.me.id,
    templates,
    catalogues: catalogues.map(({ key }) => key),
  });
  const isBegun = institution !== undefined;
  const stage = useStage(isBegun);
  const shown = useRef(stage);
  const page = useRef<HTMLDivElement>(null);
  const isReady = steps.isReady;
  useEffect(() => {
    if (!isReady || shown.current === stage) return;
    shown.current = stage;
    page.current?.querySelector<HTMLElement>(`#step-${stage}`)?.focus();
  }, [stage, isReady]);
  if (steps.error !== undefined) return <Failure error={steps.error} onRetry={steps.retry} />;
  if (!isReady) return <Waiting />;
  const onSaved = (step: Step) => goTo(placeOf(steps.id, STEPS[STEPS.indexOf(step) + 1] ?? 'done'));
  return (
    <div
      className={`${classNames('screen', 'page')} ${classNames('first', 'first')}`}
      ref={page}
      aria-busy={steps.isBusy}
    >
      <div className={classNames('first', 'main')}>
        <div className={classNames('first', 'head')}>
          <div>
            <h1>{t.first.title}</h1>
            <p className={classNames('screen', 'lead')}>{t.first.lead}</p>
          </div>
          <a
            className={classNames('controls', 'button', 'buttonSmall')}
            {...linkTo({ screen: 'import', ...(isBegun && { institution }) })}
          >
            {t.first.fromFile}
          </a>
        </div>
        <Sections steps={steps} stage={stage} catalogues={catalogues} onSaved={onSaved} />
        {stage === 'done' ? <Done steps={steps} /> : null}
      </div>
      {isBegun ? (
        <Outlook
          institution={institution}
          changes={JSON.stringify(steps.changesUpTo(stage === 'done' ? 'links' : stage))}
        />
      ) : null}
    </div>
  );
}

/** First steps: from an empty store to one's own gaps, by a clerk. Without an institution a new one is registered. */
export function First({ institution, asOf }: Pick<ScreenProps, 'asOf'> & { readonly institution: string | undefined }) {
  const { t } = useText();
  const { answer, error, retry } = useApiQuery(SOURCES.firstStepsStart, {});
  const [templates, setTemplates] = useState<Templates>();
  useEffect(() => {
    void loadTemplates().then(setTemplates);
  }, []);
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (answer === undefined || templates === undefined) return <Waiting />;
  if (!mayBegin(answer.me.role)) {
    return (
      <Empty title={t.first.notAllowed} alone>
        <p>{t.first.notAllowedBody}</p>
      </Empty>
    );
  }
  if (asOf !== undefined) {
    return (
      <Empty title={t.first.notThatDay} alone>
        <p>{t.first.notThatDayBody}</p>
      </Empty>
    );
  }
  return <Work institution={institution} start={answer} templates={templates} />;
}
