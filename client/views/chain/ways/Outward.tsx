import type { OutwardDuty } from '../../../model/incidents/notice.ts';
import { classNames } from '../../parts/classNames.ts';
import { useText } from '../../state/useText.ts';

/** Whom the institution has to tell after an incident, in order of time, how binding that is and how it is known. */
export function Outward({ duties, us }: { readonly duties: readonly OutwardDuty[]; readonly us: string }) {
  const { t, say } = useText();
  return (
    <section aria-labelledby="notice-out">
      <h2 id="notice-out">
        {t.notice.outward(us)} <small>{t.notice.outwardNote}</small>
      </h2>
      <table className={classNames('notice', 'table')}>
        <thead>
          <tr>
            <th scope="col">{t.notice.when}</th>
            <th scope="col">{t.notice.whom}</th>
            <th scope="col">{t.notice.strength}</th>
            <th scope="col">{t.notice.reading}</th>
          </tr>
        </thead>
        <tbody>
          {duties.map((duty) => (
            <tr key={duty.key}>
              <th scope="row">{t.list(duty.deadlines.map(({ text }) => say(text)))}</th>
              <td data-label={t.notice.whom}>
                <b>{say(duty.to.name)}</b> <small>{say(duty.trigger)}</small>
              </td>
              <td data-label={t.notice.strength}>
                <span className={classNames('notice', 'strength')} data-strength={duty.strength}>
                  {t.notice.strengths[duty.strength]}
                </span>
              </td>
              <td data-label={t.notice.reading}>{t.notice.readings[duty.source.reading]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
