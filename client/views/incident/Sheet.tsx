import { type Day, eraOf } from '../../../schema/calendar/day.ts';

import type { IncidentAnswer, IncidentInstitution, NoticeDutiesAnswer } from '../../model/answers.ts';
import { breachedParty, lacksPhone, splitDuties, vendorsToTell } from '../../model/incidents/firstHour.ts';
import type { PhaseCode } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';
import { Cuts, Keys } from './CutAndClose.tsx';
import { Field, Part } from './SheetParts.tsx';
import { Tell } from './Tell.tsx';
import { Decided, Undecided } from './WhoDoes.tsx';

function Affected({ incident }: { readonly incident: IncidentAnswer }) {
  const { t, name } = useText();
  const { hanging, data } = incident;
  return (
    <dl className={classNames('incident', 'affected')}>
      <dt>{t.incident.hangs}</dt>
      <dd>{hanging.length === 0 ? '―' : t.list(hanging.map(({ component }) => name(component.name)))}</dd>
      <dt>{t.incident.data}</dt>
      <dd>
        {data.length === 0
          ? t.incident.dataNone
          : t.list(
              data.map(({ component, depth }) =>
                depth === 0
                  ? t.incident.dataDirect(name(component.name))
                  : t.incident.dataHeld(name(component.name), depth),
              ),
            )}
      </dd>
    </dl>
  );
}

/** The sheet for the first hour, in the order of doing: what not to do, cut, close, tell, and what no party is in charge of. */
export function Sheet({
  incident,
  institution,
  duties,
  phase,
  isVendor,
  day,
}: {
  readonly incident: IncidentAnswer;
  readonly institution: IncidentInstitution;
  readonly duties: NoticeDutiesAnswer;
  readonly phase: PhaseCode;
  readonly isVendor: boolean;
  readonly day: Day;
}) {
  const { t, language, name, day: sayDay } = useText();
  const party = breachedParty(incident);
  const what = incident.components.map(({ name: each }) => name(each))[0] ?? '';
  const title =
    isVendor && party !== undefined ? t.incident.sheetTitle(name(party.name)) : t.incident.componentTitle(what);
  const vendors = vendorsToTell(incident);
  const { undecided, decided } = splitDuties(incident);
  const cuts = incident.cuts.length + 1;
  return (
    <article className={classNames('incident', 'sheet')} aria-labelledby="sheet-title">
      <header>
        <p>{t.dots([name(institution.name), t.incident.common(t.phase[phase])])}</p>
        <p className={classNames('incident', 'when')}>
          {sayDay(day)} {language === 'ja' ? (eraOf(day) ?? '') : ''}
        </p>
        <h2 id="sheet-title">{title}</h2>
        <p className={classNames('incident', 'when')}>{t.incident.place}</p>
      </header>
      <div className={classNames('incident', 'blanks')}>
        <Field label={t.incident.call} />
        <Field label={t.incident.known} />
        <Field label={t.incident.holder} />
      </div>
      <div className={classNames('incident', 'never')}>
        <b>{t.incident.never}</b>
        <p>
          {t.incident.neverDo} <b>{t.incident.neverAnswer}</b>
        </p>
      </div>
      <Affected incident={incident} />
      <Part id="sheet-cut" tag={t.incident.minutes(10)} title={t.incident.cut} note={t.incident.cutNote}>
        <Cuts incident={incident} institution={institution} />
      </Part>
      <Part id="sheet-keys" tag={t.incident.minutes(30)} title={t.incident.keys} note={t.incident.keysNote}>
        <Keys incident={incident} after={cuts} />
      </Part>
      <Part id="sheet-tell" tag={t.incident.minutes(60)} title={t.incident.tell} note={t.incident.tellNote}>
        <Tell incident={incident} institution={institution} vendors={vendors} duties={duties} />
      </Part>
      <Part id="sheet-open" tag={t.incident.undecided} title={t.incident.undecidedTitle} note="">
        <Undecided duties={undecided} />
      </Part>
      <Part id="sheet-who" tag={t.phase[phase]} title={t.incident.duties} note={t.incident.dutiesNote}>
        <Decided duties={decided} />
      </Part>
      <footer>
        <p>{t.incident.reprint}</p>
        {lacksPhone(vendors, institution) ? <p>{t.incident.noPhone}</p> : null}
      </footer>
    </article>
  );
}
