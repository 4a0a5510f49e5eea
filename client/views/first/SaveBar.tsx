import { formatTime } from '../../../schema/calendar/format.ts';
import { labelOf } from '../../model/firstSteps/changeSet.ts';
import type { Step } from '../../model/firstSteps/draft.ts';
import { unreadableContracts } from '../../model/firstSteps/plan.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { goTo } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import type { FirstSteps } from './useFirstSteps.ts';

/** What others have changed meanwhile: what was there, and what is there now. */
function Others({ steps }: { readonly steps: FirstSteps }) {
  const { t, language } = useText();
  return (
    <ul className={classNames('first', 'conflict')}>
      {steps.others.map(({ list, key, before, now }) => (
        <li key={`${list} ${key}`}>
          {t.first.changedByOthers(
            before === undefined ? t.first.nothingThere : labelOf(before, language),
            now === undefined ? t.first.nothingThere : labelOf(now, language),
          )}
        </li>
      ))}
    </ul>
  );
}

/** What stands against saving that is about no field of the open step. */
function Refusals({ steps, step }: { readonly steps: FirstSteps; readonly step: Step }) {
  const { t, say } = useText();
  const { failure, problems } = steps;
  const isConflict = problems.some(({ code }) => code === 'REVISION_CONFLICT');
  const rest = problems.filter(({ code, place }) => code !== 'REVISION_CONFLICT' && place?.step !== step);
  return (
    <div role="alert" className={classNames('first', 'refusals')}>
      {failure === undefined ? null : <p>{failure.kind === 'unreachable' ? t.first.notSaved : t.first.refused}</p>}
      {isConflict ? <p>{t.first.conflict}</p> : null}
      {isConflict ? <Others steps={steps} /> : null}
      {problems.length > 0 && !isConflict ? <p>{t.first.problems(problems.length)}</p> : null}
      {rest.map(({ code, path, message, place }) => (
        <p key={`${code} ${path}`}>
          {place === undefined ? '' : `${t.first.steps[place.step]} ${place.key}: `}
          {say(message)}
        </p>
      ))}
    </div>
  );
}

/** What was saved last, and the way to undo it. */
export function LastSaved({ steps }: { readonly steps: FirstSteps }) {
  const { t } = useText();
  const { last, isBusy } = steps;
  if (last === undefined) return null;
  const undo = async () => {
    if ((await steps.undo(last)) !== 'done') return;
    if (last.before === undefined) goTo({ screen: 'first', fresh: true });
    else goTo({ screen: 'first', institution: steps.id, step: last.step });
  };
  return (
    <span className={classNames('first', 'saved')}>
      <Icon name="check" />
      {t.first.savedAt(t.first.steps[last.step], formatTime(last.at))}
      <button
        type="button"
        className={classNames('controls', 'button', 'buttonSmall', 'buttonQuiet')}
        disabled={isBusy}
        onClick={() => void undo()}
      >
        {t.first.undo}
      </button>
    </span>
  );
}

/** What saving would write, the button that does, and what was saved last. */
export function SaveBar({ steps, step }: { readonly steps: FirstSteps; readonly step: Step }) {
  const { t } = useText();
  const { isBusy, templates, draft } = steps;
  const { added, changed, removed } = steps.countsUpTo(step);
  const unreadable = step === 'contracts' ? unreadableContracts(templates, draft).length : 0;
  const isSaved = added + changed + removed + unreadable === 0;
  return (
    <div className={classNames('first', 'saving')}>
      <Refusals steps={steps} step={step} />
      <button type="submit" className={classNames('controls', 'button', 'buttonPrimary')} aria-disabled={isBusy}>
        {isBusy ? t.first.saving : isSaved ? t.first.goOn : t.first.save}
      </button>
      <span className={classNames('first', 'counts')} role="status">
        {isBusy ? '' : unreadable > 0 ? t.first.unfinished(unreadable) : t.first.counts(added, changed, removed)}
      </span>
      <LastSaved steps={steps} />
    </div>
  );
}
