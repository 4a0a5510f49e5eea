import { useDeferredValue, useState } from 'react';
import type { DirectoryQuery } from '../../api/generated/documents.ts';
import { moved } from '../../model/place.ts';
import { byKanaRow } from '../../model/services/kanaRows.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { Empty, Failure, Waiting } from '../parts/States.tsx';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { linkTo, move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { DoneBar } from './DoneBar.tsx';
import { Recorded } from './Recorded.tsx';

type Listed = DirectoryQuery['vendors']['nodes'][number];

function VendorLine({ vendor }: { readonly vendor: Listed }) {
  const { t, name } = useText();
  const place = usePlace();
  const { nodes, totalCount } = vendor.components;
  return (
    <li data-vendor={vendor.key}>
      <a {...linkTo(moved(place, { vendor: vendor.key, text: undefined, after: undefined, list: undefined }))}>
        {name(vendor.name)}
      </a>
      <Recorded by={vendor.recordedBy} />
      <small>
        {t.services.servicesIn(
          nodes.map((service) => name(service.name)),
          totalCount,
        )}
      </small>
    </li>
  );
}

/** Services whose name was looked for. */
function FoundServices({ text }: { readonly text: string }) {
  const { t, name } = useText();
  const place = usePlace();
  const { answer, isCurrent } = useApiQuery(SOURCES.foundServices, text === '' ? undefined : { text });
  const found = isCurrent ? answer?.components : undefined;
  if (text === '' || found === undefined || found.totalCount === 0) return null;
  return (
    <section>
      <h2>{t.services.foundServices(found.totalCount)}</h2>
      <ul className={classNames('services', 'vendors')}>
        {found.nodes.map((service) => (
          <li key={service.key} data-service={service.key}>
            <a {...linkTo(moved(place, { service: service.key, text: undefined, after: undefined, list: undefined }))}>
              {name(service.name)}
            </a>
            <small>{t.dots([name(service.owner.name), t.kind[service.kind]])}</small>
          </li>
        ))}
      </ul>
      {found.nodes.length < found.totalCount ? <p>{t.gaps.firstOf(found.nodes.length, found.totalCount)}</p> : null}
    </section>
  );
}

/** What is found for a text; all where there is none. */
function Found({ text, mayAdd }: { readonly text: string; readonly mayAdd: boolean }) {
  const { t } = useText();
  const s = t.services;
  const place = usePlace();
  const asked = { text: text === '' ? null : text, after: place.after ?? null };
  const { answer, error, retry, isCurrent } = useApiQuery(SOURCES.directory, asked);
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  const found = answer?.vendors;
  if (found === undefined) return <Waiting />;
  return (
    <div aria-busy={!isCurrent}>
      <p role="status" className={classNames('screen', 'lead')}>
        {s.found(found.totalCount)}
      </p>
      {found.totalCount === 0 && text === '' ? (
        <Empty title={s.noneTitle}>
          <p>{mayAdd ? s.noneBody : s.noneSeen}</p>
        </Empty>
      ) : null}
      {byKanaRow(found.nodes).map(({ row, things }) => (
        <section key={`${row ?? ''} ${things[0]?.key ?? ''}`} className={classNames('services', 'row')}>
          <h2>{row === undefined ? s.otherRow : s.kanaRow(row)}</h2>
          <ul className={classNames('services', 'vendors')}>
            {things.map((vendor) => (
              <VendorLine key={vendor.key} vendor={vendor} />
            ))}
          </ul>
        </section>
      ))}
      <p className={classNames('services', 'actions')}>
        {place.after === undefined ? null : <a {...linkTo(moved(place, { after: undefined }))}>{s.firstPage}</a>}
        {found.pageInfo.hasNextPage ? (
          <a {...linkTo(moved(place, { after: found.pageInfo.endCursor ?? undefined }))}>{s.nextPage}</a>
        ) : null}
      </p>
      <FoundServices text={text} />
    </div>
  );
}

/** Vendors by their reading, found on the server by name, reading or id, and their services. */
export function Directory({ mayAdd }: { readonly mayAdd: boolean }) {
  const { t } = useText();
  const s = t.services;
  const place = usePlace();
  const [typed, setTyped] = useState(place.text ?? '');
  const text = useDeferredValue(typed.trim());
  return (
    <>
      <div className={classNames('services', 'head')}>
        <h1>{s.title}</h1>
        {mayAdd ? (
          <a
            {...linkTo(moved(place, { fresh: true, text: undefined, after: undefined, list: undefined }))}
            className={classNames('controls', 'button', 'buttonPrimary')}
          >
            <Icon name="plus" /> {s.newVendor}
          </a>
        ) : null}
      </div>
      <DoneBar />
      <search>
        <label className={classNames('services', 'search')}>
          <span>{s.search}</span>
          <input
            type="search"
            autoComplete="off"
            placeholder={s.searchHint}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              move({ text: target.value.trim() || undefined, after: undefined }, 'replace');
            }}
          />
        </label>
      </search>
      <Found text={text} mayAdd={mayAdd} />
    </>
  );
}
