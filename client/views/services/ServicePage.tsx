import type { ReactNode } from 'react';
import type { Day } from '../../../schema/calendar/day.ts';
import { addressOf } from '../../api/base.ts';
import type { RecordedByFragment, ServicePageQuery } from '../../api/generated/documents.ts';
import { moved } from '../../model/place.ts';
import { PUBLIC_TRAIT } from '../../model/services/serviceForm.ts';
import { mayWriteFor } from '../../model/viewer.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { Empty, Failure, Waiting } from '../parts/States.tsx';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Crumb } from './Crumb.tsx';
import { DoneBar } from './DoneBar.tsx';
import { MergePage } from './MergePage.tsx';
import { Recorded } from './Recorded.tsx';
import { ServiceFormPage } from './ServiceFormPage.tsx';

type Service = NonNullable<ServicePageQuery['component']>;

/** What the parts of a service are given. */
export interface ServiceProps {
  readonly service: Service;
  readonly viewer: string;
  readonly today: Day;
  readonly mayEdit: boolean;
  readonly recordedBy: RecordedByFragment['recordedBy'];
}

/** Where the page of a public sheet is (server/http/publicSheet.ts). */
const publicPath = (component: string, version: string): string =>
  `/public/${encodeURIComponent(component)}/${encodeURIComponent(version)}`;

/** The versions of a service's sheet. */
function Versions({ service, mayEdit, recordedBy }: ServiceProps) {
  const { t, day } = useText();
  const s = t.services;
  const place = usePlace();
  const { nodes, totalCount } = service.sheets;
  const draft = nodes.find(({ state }) => state === 'DRAFT');
  return (
    <section>
      <div className={classNames('services', 'head')}>
        <h2>{s.versions(totalCount)}</h2>
        {mayEdit ? (
          <a {...linkTo(moved(place, { part: 'sheet' }))} className={classNames('controls', 'button', 'buttonPrimary')}>
            <Icon name="pen" /> {draft === undefined ? s.declare : s.goOn(draft.version)}
          </a>
        ) : null}
      </div>
      {totalCount === 0 ? <p>{mayEdit ? s.noVersionsYet : s.noVersions}</p> : null}
      <ul className={classNames('services', 'list')}>
        {nodes.map(({ version, state, publishedOn }) => (
          <li key={`${version} ${state}`} data-version={version}>
            <b>{t.contract.version(version)}</b> <Recorded by={recordedBy} />
            {publishedOn !== null && service.traits.includes(PUBLIC_TRAIT) && recordedBy === null ? (
              <a href={addressOf(publicPath(service.key, version))}>{t.sheet.publicPage}</a>
            ) : null}
            <small>
              {publishedOn === null
                ? s.isDraft
                : service.sheetInForce?.version === version
                  ? s.sinceInForce(day(publishedOn))
                  : s.publishedOn(day(publishedOn))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ service, mayEdit }: ServiceProps) {
  const { t } = useText();
  const s = t.services;
  const facts: readonly (readonly [name: string, words: string])[] = [
    [s.serviceFields.kind, s.kindMeans[service.kind]],
    [s.serviceFields.layers, t.list(service.layers.map((layer) => s.layers[layer])) || s.noLayers],
    [s.serviceFields.exposure, service.exposure === null ? s.notExposed : t.exposure[service.exposure]],
    [s.serviceFields.traits, t.list(service.traits.filter((trait) => trait !== PUBLIC_TRAIT)) || s.noTraits],
  ];
  const place = usePlace();
  return (
    <section>
      <div className={classNames('services', 'head')}>
        <h2>{s.facts}</h2>
        {mayEdit ? (
          <a {...linkTo(moved(place, { edit: true }))} className={classNames('controls', 'button', 'buttonSmall')}>
            <Icon name="pen" /> {s.edit}
          </a>
        ) : null}
      </div>
      <dl className={classNames('services', 'facts')}>
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** One service: what it is, its sheets, its contracts; or its form, or one of its parts. */
export function ServicePage(props: {
  readonly service: string;
  readonly asOf: Day | undefined;
  /** The part that the address names, for those who may edit. */
  readonly part: (service: ServiceProps) => ReactNode;
}) {
  const { service: key, asOf, part } = props;
  const { t, name } = useText();
  const s = t.services;
  const place = usePlace();
  const { answer, isCurrent, error, retry } = useApiQuery(SOURCES.servicePage, { service: key, asOf });
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  const service = answer?.component?.key === key || isCurrent ? answer?.component : undefined;
  if (answer === undefined || service === undefined) return <Waiting />;
  if (service === null) {
    return (
      <>
        <Crumb />
        <Empty title={s.goneService} alone />
      </>
    );
  }
  const { me, server } = answer;
  const { party } = service;
  const recordedBy = 'recordedBy' in party ? party.recordedBy : null;
  const mayEdit =
    mayWriteFor(me.role, me.party?.key, { key: party.key, recorder: recordedBy?.key }) && asOf === undefined;
  const vendor = { key: party.key, name: name(party.name) };
  const about: ServiceProps = { service, viewer: me.id, today: server.today, mayEdit, recordedBy };
  const mayMerge = me.role === 'ADMINISTRATOR' && asOf === undefined;
  if (place.part === 'merge' && mayMerge) {
    return (
      <>
        <Crumb vendor={vendor} service={{ key, name: name(service.name) }} />
        <MergePage
          what="component"
          from={{ key, name: name(service.name) }}
          vendor={party.key}
          revision={server.revision}
        />
      </>
    );
  }
  if (place.part !== undefined && place.part !== 'merge' && mayEdit) return part(about);
  if (place.edit === true && mayEdit && answer.fields !== null) {
    return (
      <>
        <Crumb vendor={vendor} service={{ key, name: name(service.name) }} />
        <ServiceFormPage
          key={key}
          viewer={me.id}
          service={answer.fields}
          vendor={party.key}
          revision={server.revision}
          recorder={recordedBy?.key}
        />
      </>
    );
  }
  const { contracts } = service;
  return (
    <>
      <Crumb vendor={vendor} />
      <h1>
        {name(service.name)} <Recorded by={recordedBy} />
      </h1>
      <p className={classNames('screen', 'lead')}>{t.dots([vendor.name, t.kind[service.kind]])}</p>
      {recordedBy === null ? null : (
        <p className={classNames('screen', 'notice')}>{s.recordedNote(name(recordedBy.name))}</p>
      )}
      {mayMerge ? (
        <p>
          <a {...linkTo(moved(place, { part: 'merge' }))}>{t.merge.open}</a>
        </p>
      ) : null}
      <DoneBar />
      <div className={classNames('services', 'columns')}>
        <div>
          <Versions {...about} />
        </div>
        <div>
          <Facts {...about} />
          <section>
            <h2>{s.contracts(contracts.totalCount)}</h2>
            {contracts.totalCount === 0 ? <p>{s.noContracts}</p> : null}
            <ul className={classNames('services', 'list')}>
              {contracts.nodes.map((contract) => (
                <li key={contract.key}>
                  <b>{name(contract.name)}</b>
                  <small>{name(contract.customer.name)}</small>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  );
}
