import { proposedLinks, structureIn } from '../../model/firstSteps/plan.ts';
import { connectionKey } from '../../model/firstSteps/structure.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import type { StepProps } from './stepProps.ts';

/** Links between systems that are likely: each is there once a person has said so. */
export function LinksStep({ steps, problemAt }: StepProps) {
  const { t, language } = useText();
  const { templates, draft, edits } = steps;
  const structure = structureIn(templates, draft);
  const links = proposedLinks(structure);
  const nameOf = (id: string) => structure.elements.find((element) => element.id === id)?.name[language] ?? id;
  const open = links.filter((link) => draft.links[connectionKey(link)] === undefined);
  const say = (answers: Readonly<Record<string, boolean>>) => steps.edit({ links: { ...edits.links, ...answers } });
  return (
    <>
      <p className={classNames('field', 'hint')}>{t.first.linksHint}</p>
      <p className={classNames('entries', 'count')} role="status">
        {t.first.linksOpen(links.length, open.length)}
      </p>
      {open.length === 0 ? null : (
        <button
          type="button"
          className={`${classNames('controls', 'button', 'buttonSmall')} ${classNames('entries', 'acceptRest')}`}
          onClick={() => say(Object.fromEntries(open.map((link) => [connectionKey(link), true])))}
        >
          {t.first.acceptRest(open.length)}
        </button>
      )}
      <ul className={classNames('entries', 'rows')}>
        {links.map((link) => {
          const key = connectionKey(link);
          const answer = draft.links[key];
          const sentence = t.first.linkQuestion[link.kind](nameOf(link.consumer), nameOf(link.supplier));
          return (
            <li key={key} className={classNames('entries', 'link')} data-answer={String(answer)}>
              <fieldset>
                <legend>{sentence}</legend>
                {[true, false].map((value) => (
                  <label key={String(value)}>
                    <input type="radio" name={key} checked={answer === value} onChange={() => say({ [key]: value })} />
                    {value ? t.first.yes : t.first.no}
                  </label>
                ))}
              </fieldset>
            </li>
          );
        })}
      </ul>
      {problemAt('') === undefined ? null : <p className={classNames('field', 'problem')}>{problemAt('')}</p>}
    </>
  );
}
