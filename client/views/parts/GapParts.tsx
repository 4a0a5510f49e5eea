import type { GapHeadFragment } from '../../api/generated/documents.ts';
import type { GapAnswer } from '../../model/answers.ts';
import { moved } from '../../model/place.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { ContractLine } from './ContractLine.tsx';
import { classNames } from './classNames.ts';
import { type RequirementWords, requirementLong } from './requirement.ts';
import { SeverityBadge } from './Severity.tsx';

/** The number and the short title of a requirement. */
export function useRequirementName() {
  const { say } = useText();
  return (requirement: RequirementWords): string => requirementLong(requirement, say);
}

/**
 * What a gap is about: requirement, phases, contract, who decides, why it is as grave as it is, and what was decided unless
 * that stands beside it.
 */
export function GapFacts({ gap, withDecision = true }: { readonly gap: GapAnswer; readonly withDecision?: boolean }) {
  const { t, say, name, day } = useText();
  const requirement = useRequirementName()(gap.requirement);
  const { severitySteps } = gap.explanation;
  return (
    <dl className={classNames('panel', 'facts')}>
      {requirement === '' ? null : (
        <>
          <dt>{t.gaps.requirement}</dt>
          <dd>{requirement}</dd>
        </>
      )}
      {gap.phases === null ? null : (
        <>
          <dt>{t.gaps.phase}</dt>
          <dd>{t.list(gap.phases.map((phase) => t.phase[phase]))}</dd>
        </>
      )}
      <dt>{t.gaps.contract}</dt>
      {gap.contracts.length === 0 ? <dd>{t.gaps.noContract}</dd> : null}
      {gap.contracts.map((contract) => (
        <dd key={contract.key}>
          <ContractLine contract={contract} />
        </dd>
      ))}
      <dt>{t.gaps.actors}</dt>
      <dd>{t.list(gap.actors.map((party) => name(party.name)))}</dd>
      {severitySteps.length === 0 ? null : (
        <>
          <dt>{t.gaps.whyGrade}</dt>
          <dd>{t.list(severitySteps.map(({ reason }) => say(reason)))}</dd>
        </>
      )}
      {gap.decision === null || !withDecision ? null : (
        <>
          <dt>{t.gaps.state}</dt>
          <dd>
            {t.state[gap.decision.state]} {gap.decision.reason} {t.gaps.decision(gap.decision.by, day(gap.decision.on))}{' '}
            {gap.decision.until === null ? '' : t.gaps.until(day(gap.decision.until))}
          </dd>
        </>
      )}
    </dl>
  );
}

/** The ways to close a gap, in words. */
export function Remedies({ gap }: { readonly gap: GapAnswer }) {
  const { t, say } = useText();
  const told = { key: 'remedy', text: gap.explanation.remedy, effect: null };
  const texts = gap.remedies.length === 0 ? [told] : gap.remedies;
  return (
    <>
      <h3>{t.gaps.remedies}</h3>
      <ul className={classNames('panel', 'remedies')}>
        {texts.map(({ key, text, effect }) => (
          <li key={key}>
            {say(text)}
            {effect === null ? null : <small> {say(effect.text)}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Gaps as a list; each leads to itself on the same screen. */
export function GapList({
  gaps,
  chosen,
}: {
  readonly gaps: readonly GapHeadFragment[];
  readonly chosen?: string | undefined;
}) {
  const { say } = useText();
  const place = usePlace();
  const requirement = useRequirementName();
  return (
    <ul className={classNames('panel', 'gapList')}>
      {gaps.map((gap) => (
        <li key={gap.key}>
          <a
            {...linkTo(moved(place, { gap: gap.key, component: undefined, link: undefined }))}
            aria-current={gap.key === chosen ? 'true' : undefined}
          >
            <SeverityBadge severity={gap.severity} />
            <span className={classNames('panel', 'gapListName')}>{say(gap.explanation.badge)}</span>
            <span className={classNames('panel', 'gapListRequirement')}>
              {requirement(gap.requirement) || say(gap.explanation.sentence)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
