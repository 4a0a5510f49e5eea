import { answerKeyOf, answersTo } from '../../model/firstSteps/structure.ts';
import {
  areAlternatives,
  type Commonness,
  commonnessIn,
  missingRoles,
  type SystemTemplate,
  withSystem,
} from '../../model/firstSteps/templates.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import type { StepProps } from './stepProps.ts';

/** What of a system depends on the institution: asked only where it is chosen. */
function Questions({ system, steps }: { readonly system: SystemTemplate; readonly steps: StepProps['steps'] }) {
  const { say } = useText();
  const { draft } = steps;
  const answers = answersTo(system, {
    facilityClass: draft.institution.facilityClass,
    systems: draft.systems,
    answers: draft.answers,
  });
  const asked = system.questions.filter(({ decides }) => decides === 'STRUCTURE');
  return asked.map(({ id, text, options }) => (
    <label key={id} className={classNames('first', 'question')}>
      <span>{say(text)}</span>
      <select
        value={answers[id]}
        onChange={({ target }) =>
          steps.edit({ answers: { ...steps.edits.answers, [answerKeyOf(system.id, id)]: target.value } })
        }
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {say(option.text)}
          </option>
        ))}
      </select>
    </label>
  ));
}

function SystemRow({
  system,
  steps,
  problemAt,
}: Pick<StepProps, 'steps' | 'problemAt'> & { readonly system: SystemTemplate }) {
  const { t, say, language } = useText();
  const { templates, draft } = steps;
  const isChosen = draft.systems.includes(system.id);
  const alternative = templates.systems.find(
    (other) => draft.systems.includes(other.id) && areAlternatives(system, other),
  );
  const missing = missingRoles(templates, draft.systems).filter((each) => each.system === system.id);
  const choose = (id: string, isWanted: boolean) =>
    steps.edit({ systems: withSystem(templates, draft.systems, id, isWanted) });
  const wrong = system.components
    .map(({ suffix }) => problemAt(`${system.id}-${suffix}`))
    .find((problem) => problem !== undefined);
  return (
    <li className={classNames('first', 'system')} data-system={system.id} data-chosen={isChosen}>
      <label className={classNames('first', 'tick')}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-invalid={wrong !== undefined || missing.length > 0 ? true : undefined}
          onChange={({ target }) => choose(system.id, target.checked)}
        />
        <span>{say(system.name)}</span>
        {alternative === undefined || isChosen ? null : <small>{t.first.insteadOf(alternative.name[language])}</small>}
      </label>
      {isChosen ? <Questions system={system} steps={steps} /> : null}
      {missing.map(({ role }) => (
        <p key={role.id} className={classNames('first', 'missing')} role="alert">
          {t.first.roleMissing(role.name[language])}{' '}
          {templates.systems
            .filter(({ id }) => role.providedBy.includes(id))
            .map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className={classNames('controls', 'button', 'buttonSmall')}
                onClick={() => choose(id, true)}
              >
                {t.first.alsoChoose(name[language])}
              </button>
            ))}
        </p>
      ))}
      {wrong === undefined ? null : <p className={classNames('field', 'problem')}>{wrong}</p>}
    </li>
  );
}

/** The systems of one group, in the order of the file. */
function Group({
  systems,
  title,
  ...props
}: Pick<StepProps, 'steps' | 'problemAt'> & { readonly systems: readonly SystemTemplate[]; readonly title: string }) {
  if (systems.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className={classNames('first', 'systems')}>
        {systems.map((system) => (
          <SystemRow key={system.id} system={system} {...props} />
        ))}
      </ul>
    </section>
  );
}

/** What the institution has, picked from what such institutions have. */
export function SystemsStep({ steps, problemAt }: StepProps) {
  const { t, say } = useText();
  const { templates, draft } = steps;
  const { facilityClass } = draft.institution;
  const isOften = (system: SystemTemplate, kinds: readonly (Commonness | undefined)[]) =>
    draft.systems.includes(system.id) || kinds.includes(commonnessIn(system, facilityClass));
  const usual = templates.systems.filter((system) => isOften(system, ['ALWAYS', 'OFTEN']));
  const seldom = templates.systems.filter(
    (system) => !usual.includes(system) && commonnessIn(system, facilityClass) !== undefined,
  );
  const groups = (systems: readonly SystemTemplate[]) =>
    templates.groups.map(({ id, title }) => (
      <Group
        key={id}
        title={say(title)}
        systems={systems.filter(({ group }) => group === id)}
        steps={steps}
        problemAt={problemAt}
      />
    ));
  return (
    <div className={classNames('first', 'picking')}>
      <p className={classNames('field', 'hint')}>{t.first.systemsHint(t.first.facilityClasses[facilityClass])}</p>
      {groups(usual)}
      {seldom.length === 0 ? null : (
        <details className={classNames('first', 'fold')}>
          <summary>{t.first.seldom(seldom.length)}</summary>
          {groups(seldom)}
        </details>
      )}
    </div>
  );
}
