import type { ReactNode } from 'react';
import { type Callable, callOf } from '../../model/incidents/firstHour.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';

/** A part of the sheet: by when, what is done, and a note at the right. */
export function Part({
  id,
  tag,
  title,
  note,
  children,
}: {
  readonly id: string;
  readonly tag: string;
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={classNames('incident', 'part')}>
      <h3 id={id}>
        <span className={classNames('incident', 'tag')}>{tag}</span>
        {title}
        <small>{note}</small>
      </h3>
      {children}
    </section>
  );
}

/** A party and its telephone; an empty field to write on where none is registered. */
export function Phone({ party }: { readonly party: Callable }) {
  const { name } = useText();
  const { who, phone, hours } = callOf(party);
  return (
    <span className={classNames('incident', 'phone')}>
      <b>{name(party.name)}</b>
      {who === undefined ? null : <span>{who}</span>}
      {phone === undefined ? (
        <span className={classNames('incident', 'blank')} />
      ) : (
        <b className={classNames('incident', 'dial')}>{phone}</b>
      )}
      {hours === undefined ? null : <small>{hours}</small>}
    </span>
  );
}

/** One line to work through: what, a note below, who with the telephone, a box to tick and a place for the time. */
export function Line({
  lead,
  what,
  note,
  who,
}: {
  readonly lead: string;
  readonly what: string;
  readonly note: string;
  readonly who: ReactNode;
}) {
  const { t } = useText();
  return (
    <li className={classNames('incident', 'line')}>
      <b className={classNames('incident', 'lead')}>{lead}</b>
      <span className={classNames('incident', 'what')}>
        <b>{what}</b>
        <span>{note}</span>
      </span>
      <span className={classNames('incident', 'who')}>{who}</span>
      <span className={classNames('incident', 'box')}>
        <span className={classNames('utility', 'visuallyHidden')}>{t.incident.done}</span>
      </span>
      <span className={classNames('incident', 'clock')}>
        <span className={classNames('utility', 'visuallyHidden')}>{t.incident.time}</span>
        <span aria-hidden="true">：</span>
      </span>
    </li>
  );
}

/** A field to write in. */
export function Field({ label }: { readonly label: string }) {
  return (
    <div className={classNames('incident', 'field')}>
      <span>{label}</span>
      <span className={classNames('incident', 'blank')} />
    </div>
  );
}
