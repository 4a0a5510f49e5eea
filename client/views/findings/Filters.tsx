import { addDays, type Day } from '../../../schema/calendar/day.ts';
import { SEVERITY_CODES, STANDING_CODES } from '../../model/place.ts';
import { FilterChip, type Option } from '../parts/Choice.tsx';
import { classNames } from '../parts/classNames.ts';
import { move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

const codesOf = (id: string) => SEVERITY_CODES.filter((code) => code === id);

/** What narrows the list of findings; each of it stands in the address. */
export function Filters(props: {
  readonly day: Day;
  readonly components: readonly Option[];
  readonly parties: readonly Option[];
}) {
  const { day, components, parties } = props;
  const { t, day: say } = useText();
  const place = usePlace();
  const f = t.findings;
  const dues: Option[] = [
    { id: day, label: f.dueIn.today },
    { id: addDays(day, 30), label: f.dueIn.month },
    { id: addDays(day, 90), label: f.dueIn.quarter },
  ];
  const [severity] = place.severities ?? [];
  const { due } = place;
  const isOther = due !== undefined && !dues.some(({ id }) => id === due);
  return (
    <div className={classNames('controls', 'toolbar')}>
      <FilterChip
        name={f.standing}
        value={place.standing}
        usual={f.standings.OPEN}
        options={STANDING_CODES.map((id) => ({ id, label: f.standings[id] }))}
        onChoose={(id) => move({ standing: STANDING_CODES.find((code) => code === id) }, 'replace')}
      />
      <FilterChip
        name={f.severity}
        value={severity}
        options={SEVERITY_CODES.map((id) => ({ id, label: t.severity[id] }))}
        onChoose={(id) => move({ severities: id === undefined ? undefined : codesOf(id) }, 'replace')}
      />
      <FilterChip
        name={f.component}
        value={place.component}
        options={components}
        onChoose={(component) => move({ component }, 'replace')}
      />
      <FilterChip
        name={f.assignee}
        value={place.party}
        options={parties}
        onChoose={(party) => move({ party }, 'replace')}
      />
      <FilterChip
        name={f.due}
        value={due}
        options={isOther ? [...dues, { id: due, label: f.dueBy(say(due)) }] : dues}
        onChoose={(id) => move({ due: id }, 'replace')}
      />
    </div>
  );
}
