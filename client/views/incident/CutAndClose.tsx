import type { IncidentAnswer, IncidentInstitution } from '../../model/answers.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { Line, Phone } from './SheetParts.tsx';

/** The connections to cut, the way to the backup first, each with what stops and who can. */
export function Cuts({
  incident,
  institution,
}: {
  readonly incident: IncidentAnswer;
  readonly institution: IncidentInstitution;
}) {
  const { t, name } = useText();
  return (
    <>
      <ol className={classNames('incident', 'lines')}>
        <Line lead="1" what={t.incident.backup} note={t.incident.backupNote} who={<Phone party={institution} />} />
        {incident.cuts.map(({ key, inside, outside, by, stops }, at) => (
          <Line
            key={key}
            lead={String(at + 2)}
            what={t.incident.cutAt(name(inside.name), name(outside.name))}
            note={
              stops.length === 0
                ? t.incident.stopsNothing
                : t.incident.stops(t.list(stops.map(({ component }) => name(component.name))))
            }
            who={by.map((party) => <Phone key={party.key} party={party} />)}
          />
        ))}
      </ol>
      {incident.cuts.length === 0 ? <p>{t.incident.noCuts}</p> : null}
    </>
  );
}

/** What opens with the same keys as what was broken into, numbered on. */
export function Keys({ incident, after }: { readonly incident: IncidentAnswer; readonly after: number }) {
  const { t, name } = useText();
  const opened = incident.credentials.flatMap(({ key, found, opens }) =>
    opens.map((component) => ({ key: `${key} ${component.key}`, found, component })),
  );
  if (opened.length === 0) return <p>{t.incident.noKeys}</p>;
  return (
    <ol className={classNames('incident', 'lines')} start={after + 1}>
      {opened.map(({ key, found, component }, at) => (
        <Line
          key={key}
          lead={String(after + at + 1)}
          what={name(component.name)}
          note={t.incident.keyOf(t.list(found.map((each) => name(each.name))))}
          who={<Phone party={component.owner} />}
        />
      ))}
    </ol>
  );
}
