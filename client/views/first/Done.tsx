import { classNames } from '../parts/classNames.ts';
import { linkTo } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { LastSaved } from './SaveBar.tsx';
import type { FirstSteps } from './useFirstSteps.ts';

/** What to ask of each system: questions whose answers stand in sheets and contracts, never in the templates. */
function Asking({ steps }: { readonly steps: FirstSteps }) {
  const { t, say } = useText();
  const { templates, draft } = steps;
  const systems = templates.systems.filter(({ id }) => draft.systems.includes(id));
  return (
    <details className={classNames('first', 'fold')}>
      <summary>{t.first.toAsk}</summary>
      {systems.map(({ id, name, questions }) => {
        const open = questions.filter(({ decides }) => decides === 'WHAT_TO_WRITE');
        if (open.length === 0) return null;
        return (
          <section key={id}>
            <h3>{say(name)}</h3>
            <ul className={classNames('entries', 'asks')}>
              {open.map((question) => (
                <li key={question.id}>
                  {say(question.text)}
                  {question.why === undefined ? null : <small>{say(question.why)}</small>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

/** All steps are taken: where to go on. */
export function Done({ steps }: { readonly steps: FirstSteps }) {
  const { t } = useText();
  const institution = steps.id;
  return (
    <section className={classNames('first', 'step')} aria-labelledby="step-done">
      <h2 id="step-done" tabIndex={-1}>
        {t.first.doneTitle}
      </h2>
      <p>{t.first.doneBody}</p>
      <p className={classNames('first', 'saving')}>
        <a className={classNames('controls', 'button', 'buttonPrimary')} {...linkTo({ screen: 'gaps', institution })}>
          {t.first.toGaps}
        </a>
        <a className={classNames('controls', 'button')} {...linkTo({ screen: 'chain', institution })}>
          {t.first.toChain}
        </a>
        <a className={classNames('controls', 'button')} {...linkTo({ screen: 'papers', institution })}>
          {t.first.toPapers}
        </a>
      </p>
      <p>
        <LastSaved steps={steps} />
      </p>
      <Asking steps={steps} />
    </section>
  );
}
