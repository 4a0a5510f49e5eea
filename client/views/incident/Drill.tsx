import type { DrillAnswer } from '../../model/answers.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';

/** A tabletop drill: what happens, step by step, and what to ask about it. */
export function Drill({ drill }: { readonly drill: DrillAnswer }) {
  const { t, say } = useText();
  return (
    <section className={classNames('drill', 'drill')} aria-labelledby="drill">
      <h2 id="drill">
        {t.incident.drillTitle}：{say(drill.title)}
      </h2>
      <p>{say(drill.summary)}</p>
      <h3>{t.incident.drillSteps}</h3>
      <ol>
        {drill.steps.map(({ after, text }) => (
          <li key={say(after)}>
            <b>{say(after)}</b> {say(text)}
          </li>
        ))}
      </ol>
      <h3>{t.incident.drillAsk}</h3>
      <ol>
        {drill.questions.map(({ ask, good }) => (
          <li key={say(ask)}>
            {say(ask)}
            <small>
              {t.incident.drillGood}：{t.list(good.map(say))}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
