import { onScreen, type Screen } from '../../model/place.ts';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';
import { GapFacts, GapList, Remedies } from './GapParts.tsx';
import { Icon } from './Icon.tsx';
import { LetterLinks } from './LetterLinks.tsx';
import { OpposingStatements } from './OpposingStatements.tsx';
import { Panel } from './Panel.tsx';
import { SeverityBadge } from './Severity.tsx';
import { Failure, Waiting } from './States.tsx';

/** Where a gap is, in words: consumer → supplier, or the one component. */
export function GapPlace({
  consumer,
  supplier,
  component,
}: {
  readonly consumer?: string;
  readonly supplier?: string;
  readonly component?: string;
}) {
  if (consumer === undefined || supplier === undefined) return <span>{component ?? ''}</span>;
  return (
    <span>
      {consumer} <Icon name="arrow" className={classNames('utility', 'iconInline')} /> {supplier}
    </span>
  );
}

/** A gap in the side panel: sentence, two statements, ways out, what else is wrong at the same place. */
export function GapPanel({
  institution,
  asOf,
  gap: key,
  elsewhere,
}: ScreenProps & { readonly gap: string; readonly elsewhere: readonly Screen[] }) {
  const { t, say, name } = useText();
  const place = usePlace();
  const { answer, isCurrent, error, retry } = useApiQuery(SOURCES.gapCard, { institution, asOf, gap: key });
  const gap = isCurrent ? answer?.institution?.gap : undefined;
  if (error !== undefined) {
    return (
      <Panel label={t.panel.details} crumb={null} about={key}>
        <Failure error={error} onRetry={retry} />
      </Panel>
    );
  }
  if (gap === undefined || gap === null) {
    return (
      <Panel label={t.panel.details} crumb={null} about={key}>
        {gap === null ? <p className={classNames('panel', 'fallBack')}>{t.gaps.gone}</p> : <Waiting />}
      </Panel>
    );
  }
  const at = {
    ...(gap.consumer === null ? {} : { consumer: name(gap.consumer.name) }),
    ...(gap.supplier === null ? {} : { supplier: name(gap.supplier.name) }),
    ...(gap.component === null ? {} : { component: name(gap.component.name) }),
  };
  return (
    <Panel
      label={t.panel.details}
      about={key}
      crumb={
        <>
          <SeverityBadge severity={gap.severity} />
          <GapPlace {...at} />
        </>
      }
    >
      <h2>{say(gap.explanation.sentence)}</h2>
      <p className={classNames('panel', 'fallBack')}>{say(gap.explanation.fallBack)}</p>
      <GapFacts gap={gap} />
      <OpposingStatements statements={gap.explanation.statements} severity={gap.severity} rule={gap.rule} />
      <Remedies gap={gap} />
      {gap.others.length === 0 ? null : (
        <>
          <h3>{t.gaps.others}</h3>
          <GapList gaps={gap.others} />
        </>
      )}
      <p className={classNames('panel', 'actions')}>
        {elsewhere.map((screen) => (
          <a
            key={screen}
            className={classNames('controls', 'button', 'buttonSmall')}
            {...linkTo(
              onScreen(
                place,
                screen,
                gap.requirement === null || screen !== 'matrix' ? {} : { requirement: gap.requirement.key },
              ),
            )}
          >
            {t.screens[screen]}
            <Icon name="arrow" />
          </a>
        ))}
        <LetterLinks actors={gap.actors} />
      </p>
    </Panel>
  );
}
