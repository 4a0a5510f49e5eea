import { moved, onScreen } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { GapFacts, GapList, Remedies } from '../parts/GapParts.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LetterLinks } from '../parts/LetterLinks.tsx';
import { OpposingStatements } from '../parts/OpposingStatements.tsx';
import { SeverityBadge } from '../parts/Severity.tsx';
import { Failure, Waiting } from '../parts/States.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { DecisionPart } from './DecisionPart.tsx';
import type { GapRow } from './Group.tsx';
import { Siblings } from './Siblings.tsx';

/** An open gap: the sentence, the two statements, the ways out, the contract. */
export function GapCard({
  institution,
  asOf,
  day,
  gap: key,
  row,
  alone = false,
}: ScreenProps & {
  readonly gap: string;
  /** The row that it is opened in, where it is one of a list. */
  readonly row?: GapRow;
  readonly alone?: boolean;
}) {
  const { t, say } = useText();
  const place = usePlace();
  const { answer, isCurrent, error, retry } = useApiQuery(SOURCES.gapCard, { institution, asOf, gap: key });
  const gap = isCurrent ? answer?.institution?.gap : undefined;
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (gap === null) return <p className={classNames('panel', 'fallBack')}>{t.gaps.gone}</p>;
  if (gap === undefined) return <Waiting />;
  const { explanation } = gap;
  const isDecidable = answer?.me.mayEdit === true && asOf === undefined;
  const toMatrix = gap.requirement === null ? {} : { requirement: gap.requirement.key };
  return (
    <article
      className={classNames('gaps', 'card', row !== undefined && 'cardInside')}
      aria-label={say(explanation.sentence)}
    >
      {row !== undefined ? null : (
        <p className={classNames('gaps', 'cardHead')}>
          <SeverityBadge severity={gap.severity} rule={say(explanation.badge)} />
          <span>{t.state[gap.state]}</span>
        </p>
      )}
      <h3 className={classNames('gaps', 'cardSentence')}>{say(explanation.sentence)}</h3>
      <p className={classNames('panel', 'fallBack')}>{say(explanation.fallBack)}</p>
      <div className={classNames('gaps', 'cardStatements')}>
        <OpposingStatements statements={explanation.statements} severity={gap.severity} rule={gap.rule} />
      </div>
      <div className={classNames('gaps', 'cardRest')}>
        <Remedies gap={gap} />
        <GapFacts gap={gap} withDecision={!isDecidable} />
        {answer?.me.mayEdit !== true ? null : asOf === undefined ? (
          <DecisionPart key={key} institution={institution} today={day} gap={gap} revision={answer.server.revision} />
        ) : (
          <p>{t.decision.otherDay}</p>
        )}
        {row === undefined ? null : <Siblings row={row} chosen={key} />}
        {gap.others.length === 0 ? null : (
          <>
            <h3>{t.gaps.others}</h3>
            <GapList gaps={gap.others} />
          </>
        )}
        <p className={classNames('panel', 'actions')}>
          <a
            className={classNames('controls', 'button', 'buttonPrimary')}
            {...linkTo(onScreen(place, 'chain', { gap: key }))}
          >
            {t.gaps.inChain}
          </a>
          {gap.requirement === null ? null : (
            <a
              className={classNames('controls', 'button', 'buttonQuiet')}
              {...linkTo(onScreen(place, 'matrix', { gap: key, phase: gap.phases?.[0], ...toMatrix }))}
            >
              {t.gaps.inMatrix}
              <Icon name="arrow" />
            </a>
          )}
          <a
            className={classNames('controls', 'button', 'buttonQuiet')}
            {...linkTo(moved(place, { gap: key, only: alone ? undefined : true }))}
          >
            {alone ? t.print.all : t.print.one}
          </a>
          <LetterLinks actors={gap.actors} />
        </p>
      </div>
    </article>
  );
}
