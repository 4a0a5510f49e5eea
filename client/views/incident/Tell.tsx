import type { IncidentAnswer, IncidentInstitution, NoticeDutiesAnswer } from '../../model/answers.ts';
import type { Callable } from '../../model/incidents/firstHour.ts';
import { type OutwardDuty, outwardDuties } from '../../model/incidents/notice.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { Line, Phone } from './SheetParts.tsx';

/** What the contract with whoever called says of when it tells: the worst of what is said of its components. */
function usePromise({ notice }: IncidentAnswer): string {
  const { t } = useText();
  const states = notice.map(({ state }) => state);
  if (states.includes('SILENT')) return t.incident.theirSilence;
  const hours = notice.flatMap((way) => (way.hours === null ? [] : [way.hours]));
  if (states.includes('UNSEEN') || hours.length === 0) return t.incident.unseen;
  return t.incident.theirPromise(t.notice.hours(hours.reduce((most, each) => Math.max(most, each), 0)));
}

/** How soon, in a word or two: what else the deadline says stands beside it. */
function useUrgency(): (duty: OutwardDuty) => string {
  const { t, say } = useText();
  return ({ deadlines: [first] }) => {
    if (first === undefined) return '';
    if (first.urgency !== 'WITHIN') return t.notice.urgencies[first.urgency];
    return first.days === null ? say(first.text) : t.notice.withinDays(first.days);
  };
}

/** Whom to tell, in order: those in charge, one's own vendors, whoever called for more, then authorities and others. */
export function Tell({
  incident,
  institution,
  vendors,
  duties,
}: {
  readonly incident: IncidentAnswer;
  readonly institution: IncidentInstitution;
  readonly vendors: readonly Callable[];
  readonly duties: NoticeDutiesAnswer;
}) {
  const { t, say } = useText();
  const promise = usePromise(incident);
  const outward = outwardDuties(duties).filter(({ to }) => to.kind !== 'VENDOR' && to.kind !== 'INSURER');
  const urgency = useUrgency();
  const atOnce = t.notice.urgencies.AT_ONCE;
  const blank = <span className={classNames('incident', 'blank')} />;
  return (
    <ol className={classNames('incident', 'lines')}>
      <Line lead={atOnce} what={t.incident.head} note={t.incident.headNote} who={<Phone party={institution} />} />
      {vendors.length === 0 ? null : (
        <Line
          lead={atOnce}
          what={t.incident.vendors}
          note={t.incident.vendorNote}
          who={vendors.map((party) => <Phone key={party.key} party={party} />)}
        />
      )}
      <Line lead={atOnce} what={t.incident.theirs} note={promise} who={blank} />
      {outward.map((duty) => (
        <Line
          key={duty.key}
          lead={urgency(duty)}
          what={say(duty.to.name)}
          note={t.dots([t.notice.strengths[duty.strength], ...duty.deadlines.map(({ text }) => say(text))])}
          who={blank}
        />
      ))}
    </ol>
  );
}
