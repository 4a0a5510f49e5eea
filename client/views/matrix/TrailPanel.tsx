import type { TrailAnswer } from '../../model/answers.ts';
import { onScreen, type PhaseCode } from '../../model/place.ts';
import { ContractLine } from '../parts/ContractLine.tsx';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { MarkBox } from '../parts/Mark.tsx';
import { Panel } from '../parts/Panel.tsx';
import { requirementShort } from '../parts/requirement.ts';
import { SeverityIcon } from '../parts/Severity.tsx';
import { Quotation, Sources, Verb } from '../parts/Statement.tsx';
import { Failure, Waiting } from '../parts/States.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

function End({ trail }: { readonly trail: TrailAnswer }) {
  const { t, say, name } = useText();
  const place = usePlace();
  const [worst] = trail.gaps;
  if (worst !== undefined) {
    return (
      <li className={classNames('trail', 'trailEnd')}>
        <SeverityIcon severity={worst.severity} />
        <p className={classNames('trail', 'trailWho')} data-severity={worst.severity}>
          {t.severity[worst.severity]}：
          <a {...linkTo(onScreen(place, 'gaps', { gap: worst.key, component: undefined }))}>
            {say(worst.explanation.badge)}
          </a>
        </p>
        <p className={classNames('trail', 'trailNote')}>{say(trail.fallBack)}</p>
      </li>
    );
  }
  const performers = trail.performers.map((component) => `${name(component.owner.name)}（${name(component.name)}）`);
  return (
    <li className={classNames('trail', 'trailEnd')}>
      <span className={classNames('trail', 'trailTick')}>
        <Icon name="check" />
      </span>
      <p className={`${classNames('trail', 'trailWho')} ${classNames('severity', 'settled')}`}>
        {trail.verdict === 'COVERED' ? t.list(performers) : t.matrix.notNeeded}
      </p>
    </li>
  );
}

function Trail({ trail }: { readonly trail: TrailAnswer }) {
  const { t, name } = useText();
  return (
    <ol className={classNames('trail', 'trail')}>
      {trail.statements.map((statement, index) => (
        <li key={`${statement.component.key} ${String(index)}`}>
          <MarkBox mark={statement.mark} />
          <p className={classNames('trail', 'trailWho')}>
            {name(statement.party.name)} <small>{name(statement.component.name)}</small>
          </p>
          <p>
            <Verb statement={statement} side={index === 0 ? 'consumer' : 'supplier'} />
          </p>
          <Quotation statement={statement} />
          <Sources statement={statement} />
        </li>
      ))}
      {trail.contracts.map((contract) => (
        <li key={contract.key}>
          <span className={classNames('mark', 'markBox')}>
            <Icon name="contract" />
          </span>
          <p className={classNames('trail', 'trailWho')}>{t.gaps.contract}</p>
          <p className={classNames('trail', 'trailNote')}>
            <ContractLine contract={contract} />
          </p>
        </li>
      ))}
      <End trail={trail} />
    </ol>
  );
}

/** Who said what about one cell, step by step, and who therefore does it. */
export function TrailPanel(
  props: ScreenProps & { readonly requirement: string; readonly component: string; readonly phase: PhaseCode },
) {
  const { institution, asOf, requirement, component, phase } = props;
  const { t, say, name } = useText();
  const place = usePlace();
  const { answer, isCurrent, error, retry } = useApiQuery(SOURCES.trail, {
    institution,
    asOf,
    requirement,
    component,
    phase,
  });
  const trail = isCurrent ? answer?.institution?.trail : undefined;
  if (trail === undefined || trail === null) {
    return (
      <Panel label={t.panel.details} crumb={null} about="">
        {error !== undefined ? (
          <Failure error={error} onRetry={retry} />
        ) : trail === null ? (
          <p className={classNames('panel', 'fallBack')}>{t.matrix.noCell}</p>
        ) : (
          <Waiting />
        )}
      </Panel>
    );
  }
  const [worst] = trail.gaps;
  const number = requirementShort(trail.requirement, say);
  const crumb = t.dots([number, name(trail.component.name), t.phase[trail.phase]]);
  const performers = [...new Set(trail.performers.map(({ owner }) => name(owner.name)))];
  return (
    <Panel label={t.panel.details} about={crumb} crumb={<span>{crumb}</span>}>
      <h2>
        {worst !== undefined
          ? say(worst.explanation.sentence)
          : trail.verdict === 'COVERED'
            ? `${t.matrix.does}：${t.list(performers)}`
            : t.matrix.notNeeded}
      </h2>
      <p className={classNames('panel', 'fallBack')}>{say(trail.requirement.summary)}</p>
      <h3>{t.matrix.trail}</h3>
      <Trail trail={trail} />
      <p className={classNames('panel', 'actions')}>
        {worst === undefined ? null : (
          <a
            className={classNames('controls', 'button', 'buttonPrimary')}
            {...linkTo(onScreen(place, 'gaps', { gap: worst.key, component: undefined }))}
          >
            {t.overview.howToDecide}
          </a>
        )}
        <a
          className={classNames('controls', 'button', 'buttonSmall')}
          {...linkTo(
            onScreen(place, 'chain', { gap: worst?.key, component: worst === undefined ? component : undefined }),
          )}
        >
          {t.gaps.inChain}
        </a>
      </p>
    </Panel>
  );
}
