import type { ReactNode } from 'react';
import type { Day } from '../../../schema/calendar/day.ts';
import type { FindingsQuery } from '../../api/generated/documents.ts';
import { moved } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { SeverityBadge } from '../parts/Severity.tsx';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** A finding as it is listed. */
export type Listed = FindingsQuery['findings']['nodes'][number];

/** One cell, with the name of its column where the table has no head. */
function Cell(props: { readonly name: string; readonly children: ReactNode; readonly isLate?: boolean }) {
  const { name, children, isLate = false } = props;
  return (
    <td className={isLate ? classNames('findings', 'late') : undefined}>
      <span className={classNames('findings', 'cellName')}>{name}</span> {children}
    </td>
  );
}

function Row(props: {
  readonly finding: Listed;
  readonly day: Day;
  readonly onClose: ((finding: Listed) => void) | undefined;
}) {
  const { finding, day, onClose } = props;
  const { t, say, name, day: sayDay } = useText();
  const place = usePlace();
  const f = t.findings;
  const { title, component, severity, assignee, foundOn, dueOn, closedOn, state } = finding;
  const isLate = state === 'OPEN' && dueOn !== null && dueOn < day;
  return (
    <tr data-finding={finding.key}>
      <th scope="row">
        <a {...linkTo(moved(place, { finding: finding.key, edit: true }))}>{say(title)}</a>
        <small>{name(component.name)}</small>
      </th>
      <Cell name={f.severity}>{severity === null ? '—' : <SeverityBadge severity={severity} />}</Cell>
      <Cell name={f.assignee}>{assignee === null ? f.noAssignee : name(assignee.name)}</Cell>
      <Cell name={f.foundOn}>{sayDay(foundOn)}</Cell>
      <Cell name={f.dueOn} isLate={isLate}>
        {dueOn === null ? f.noDue : sayDay(dueOn)}
        {isLate ? <small>{f.late}</small> : null}
      </Cell>
      <Cell name={f.standing}>
        {closedOn !== null && state === 'CLOSED' ? `${f.standings.CLOSED} ${sayDay(closedOn)}` : f.standings[state]}
        {state === 'OPEN' && onClose !== undefined && finding.mayEdit ? (
          <button
            type="button"
            className={classNames('controls', 'button', 'buttonSmall')}
            aria-label={f.closeOf(say(title))}
            onClick={() => onClose(finding)}
          >
            {f.close}
          </button>
        ) : null}
      </Cell>
    </tr>
  );
}

/** Findings as a table; below 768 px as cards. */
export function List(props: {
  readonly findings: readonly Listed[];
  readonly day: Day;
  /** Closes a finding on the day; undefined where nothing may be changed. */
  readonly onClose: ((finding: Listed) => void) | undefined;
}) {
  const { findings, day, onClose } = props;
  const { t } = useText();
  const f = t.findings;
  return (
    <table className={classNames('findings', 'table')}>
      <caption className={classNames('utility', 'visuallyHidden')}>{f.title}</caption>
      <thead>
        <tr>
          {[f.what, f.severity, f.assignee, f.foundOn, f.dueOn, f.standing].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <Row key={finding.key} finding={finding} day={day} onClose={onClose} />
        ))}
      </tbody>
    </table>
  );
}
