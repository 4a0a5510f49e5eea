import type { OverviewAnswer } from '../../model/answers.ts';
import { onScreen } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { OpposingStatements } from '../parts/OpposingStatements.tsx';
import { requirementNumber } from '../parts/requirement.ts';
import { SeverityBadge } from '../parts/Severity.tsx';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

type Gap = NonNullable<OverviewAnswer['first']>;

/** The one gap to settle first: a sentence, two statements, the way on. */
export function FirstGap({ gap }: { readonly gap: Gap }) {
  const { t, say } = useText();
  const place = usePlace();
  const { explanation, requirement } = gap;
  const phases = t.list((gap.phases ?? []).map((phase) => t.phase[phase]));
  const context = [
    requirementNumber(requirement) ?? phases,
    ...explanation.severitySteps.map(({ reason }) => say(reason)),
  ];
  const chosen = { gap: gap.key, component: undefined, link: undefined };
  return (
    <article className={classNames('overview', 'firstGap')}>
      <div className={classNames('overview', 'firstGapSentence')}>
        <p className={classNames('panel', 'crumb')}>
          <SeverityBadge severity={gap.severity} rule={say(explanation.badge)} />
          <span>{t.dots(context.filter((text) => text !== ''))}</span>
        </p>
        <h2>{say(explanation.sentence)}</h2>
        <p className={classNames('panel', 'fallBack')}>{say(explanation.fallBack)}</p>
        <p className={classNames('panel', 'actions')}>
          <a className={classNames('controls', 'button', 'buttonPrimary')} {...linkTo(onScreen(place, 'gaps', chosen))}>
            {t.overview.howToDecide}
          </a>
          <a className={classNames('controls', 'button', 'buttonQuiet')} {...linkTo(onScreen(place, 'chain', chosen))}>
            {t.overview.inChain}
            <Icon name="arrow" />
          </a>
        </p>
      </div>
      <OpposingStatements statements={explanation.statements} severity={gap.severity} rule={gap.rule} brief />
    </article>
  );
}
