import type { Day } from '../../../schema/calendar/day.ts';
import { openDuties } from '../../model/services/openDuties.ts';
import { classNames } from '../parts/classNames.ts';
import { Waiting } from '../parts/States.tsx';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useText } from '../state/useText.ts';

/** How many duties are written out. */
const WRITTEN = 20;

/** Customers who have not taken on what the vendor's sheets in force leave to them. */
export function OpenDuties({ vendor, asOf }: { readonly vendor: string; readonly asOf: Day | undefined }) {
  const { t, name, say } = useText();
  const s = t.services;
  const { answer } = useApiQuery(SOURCES.vendorDuties, { vendor, asOf });
  const duties = answer?.vendor?.key === vendor ? answer.vendor.duties : undefined;
  const open = openDuties(duties?.nodes ?? []);
  return (
    <section aria-live="polite">
      <h2>{duties === undefined ? s.openDutiesTitle : s.openDuties(open.length)}</h2>
      {duties === undefined ? <Waiting /> : null}
      {duties !== undefined && open.length === 0 ? (
        <p>{duties.totalCount === 0 ? s.leavesNothing : s.allTaken}</p>
      ) : null}
      <ul className={classNames('services', 'list')}>
        {open.slice(0, WRITTEN).map(({ key, duty, customers }) => (
          <li key={key}>
            <span>
              {say(duty.line.requirement?.title) || duty.line.requirementKey}
              {duty.line.duties.length === 0 ? null : `：${t.list(duty.line.duties.map((item) => say(item.text)))}`}
            </span>
            <small>
              {t.dots([
                name(duty.component.name),
                ...customers.map(({ party, standing }) => s.standing(name(party.name), s.standings[standing])),
              ])}
            </small>
          </li>
        ))}
      </ul>
      {open.length > WRITTEN ? <p>{t.gaps.firstOf(WRITTEN, open.length)}</p> : null}
      {duties !== undefined && duties.nodes.length < duties.totalCount ? (
        <p>{s.firstDuties(duties.nodes.length, duties.totalCount)}</p>
      ) : null}
    </section>
  );
}
