import type { ReactNode } from 'react';
import type { Day } from '../../../schema/calendar/day.ts';
import type { VendorPageQuery } from '../../api/generated/documents.ts';
import { moved } from '../../model/place.ts';
import { PUBLIC_TRAIT } from '../../model/services/serviceForm.ts';
import { CONTACT_FIELDS } from '../../model/services/vendorForm.ts';
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
import { OpenDuties } from './OpenDuties.tsx';
import { Recorded } from './Recorded.tsx';
import { VendorFormPage } from './VendorFormPage.tsx';

type Vendor = NonNullable<VendorPageQuery['vendor']>;

/** The services of a vendor, each with the version in force and a draft. */
function Services({ vendor, mayEdit }: { readonly vendor: Vendor; readonly mayEdit: boolean }) {
  const { t, name, day } = useText();
  const s = t.services;
  const place = usePlace();
  const { nodes, totalCount } = vendor.components;
  return (
    <section>
      <div className={classNames('services', 'head')}>
        <h2>{s.servicesOf(totalCount)}</h2>
        {mayEdit ? (
          <a {...linkTo(moved(place, { fresh: true }))} className={classNames('controls', 'button', 'buttonSmall')}>
            <Icon name="plus" /> {s.newService}
          </a>
        ) : null}
      </div>
      {totalCount === 0 ? <p>{s.noServices}</p> : null}
      <ul className={classNames('services', 'list')}>
        {nodes.map((service) => {
          const { sheetInForce: sheet, newest } = service;
          return (
            <li key={service.key} data-service={service.key}>
              <a {...linkTo(moved(place, { vendor: undefined, service: service.key }))}>{name(service.name)}</a>
              <small>
                {t.dots([
                  t.kind[service.kind],
                  sheet?.publishedOn ? s.inForce(sheet.version, day(sheet.publishedOn)) : s.nothingInForce,
                  ...(newest.nodes[0]?.state === 'DRAFT' ? [s.draftOf(newest.nodes[0].version)] : []),
                  ...(service.traits.includes(PUBLIC_TRAIT) && !vendor.recordedBy ? [s.isPublic] : []),
                ])}
              </small>
            </li>
          );
        })}
      </ul>
      {nodes.length < totalCount ? <p>{t.gaps.firstOf(nodes.length, totalCount)}</p> : null}
    </section>
  );
}

/** Whom to turn to. */
function Contacts({ vendor }: { readonly vendor: Vendor }) {
  const { t } = useText();
  const s = t.services;
  return (
    <section>
      <h2>{s.contacts}</h2>
      {vendor.contacts.length === 0 ? <p>{s.noContacts}</p> : null}
      <ul className={classNames('services', 'list')}>
        {vendor.contacts.map((contact) => (
          <li key={JSON.stringify(contact)}>
            <b>{s.purposes[contact.purpose]}</b>
            <small>{t.dots(CONTACT_FIELDS.flatMap((field) => contact[field] ?? []))}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who uses its services, and by which contracts, as far as one may see. */
function Customers({ vendor }: { readonly vendor: Vendor }) {
  const { t, name, day } = useText();
  const s = t.services;
  const { customers, contracts, proposals } = vendor;
  const term = ({ startsOn, lastDay }: Vendor['contracts']['nodes'][number]): string =>
    t.dots([s.from(day(startsOn)), lastDay === null ? t.contract.onward : s.until(day(lastDay))]);
  return (
    <>
      <section>
        <h2>{s.customers(customers.totalCount)}</h2>
        {customers.totalCount === 0 ? <p>{s.noCustomers}</p> : null}
        <ul className={classNames('services', 'chips')}>
          {customers.nodes.map((party) => (
            <li key={party.key} data-customer={party.key}>
              {name(party.name)}
            </li>
          ))}
        </ul>
        {customers.nodes.length < customers.totalCount ? (
          <p>{t.gaps.firstOf(customers.nodes.length, customers.totalCount)}</p>
        ) : null}
      </section>
      <section>
        <h2>{s.contracts(contracts.totalCount)}</h2>
        {contracts.totalCount === 0 ? <p>{s.noContracts}</p> : null}
        <ul className={classNames('services', 'list')}>
          {contracts.nodes.map((contract) => (
            <li key={contract.key}>
              <b>{name(contract.name)}</b>
              <small>
                {t.dots([
                  name(contract.customer.key === vendor.key ? contract.supplier.name : contract.customer.name),
                  term(contract),
                ])}
              </small>
            </li>
          ))}
        </ul>
      </section>
      {proposals.totalCount === 0 ? null : (
        <section>
          <h2>{s.proposals(proposals.totalCount)}</h2>
          <ul className={classNames('services', 'list')}>
            {proposals.nodes.map(({ key, by, on, contract }) => (
              <li key={key}>
                <b>{name(contract.documents[0]?.title) || name(contract.customer.name)}</b>
                <small>
                  {by.key === vendor.key
                    ? s.proposedTo(name(contract.customer.name), day(on))
                    : s.proposedBy(name(by.name), day(on))}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** One vendor: its services and their sheets, whom to turn to, its customers and contracts; or its form, or one of a new service. */
export function VendorPage(props: {
  readonly vendor: string;
  readonly asOf: Day | undefined;
  /** The form of a new service, given the institution that recorded the vendor. */
  readonly newService: (about: {
    readonly viewer: string;
    readonly revision: number;
    readonly recorder: string | undefined;
  }) => ReactNode;
}) {
  const { vendor: key, asOf, newService } = props;
  const { t, name } = useText();
  const s = t.services;
  const place = usePlace();
  const { answer, isCurrent, error, retry } = useApiQuery(SOURCES.vendorPage, { vendor: key, asOf });
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  const vendor = answer?.vendor?.key === key || isCurrent ? answer?.vendor : undefined;
  if (answer === undefined || vendor === undefined) return <Waiting />;
  if (vendor === null) {
    return (
      <>
        <Crumb />
        <Empty title={s.goneVendor} alone />
      </>
    );
  }
  const mayEdit = answer.me.mayEdit && asOf === undefined;
  const crumbed = { key: vendor.key, name: name(vendor.name) };
  const { id: viewer } = answer.me;
  const { revision } = answer.server;
  if (place.fresh === true && mayEdit) {
    return (
      <>
        <Crumb vendor={crumbed} />
        {newService({ viewer, revision, recorder: vendor.recordedBy?.key })}
      </>
    );
  }
  if (place.edit === true && mayEdit) {
    return (
      <>
        <Crumb vendor={crumbed} />
        <VendorFormPage
          key={vendor.key}
          viewer={viewer}
          vendor={vendor}
          revision={revision}
          recorder={undefined}
          mayRegister={false}
        />
      </>
    );
  }
  const mayMerge = answer.me.role === 'ADMINISTRATOR' && asOf === undefined;
  if (place.part === 'merge' && mayMerge) {
    return (
      <>
        <Crumb vendor={crumbed} />
        <MergePage what="party" from={crumbed} vendor={vendor.key} revision={revision} />
      </>
    );
  }
  const isOwn = answer.me.party?.key === vendor.key || answer.me.role === 'ADMINISTRATOR' || vendor.recordedBy !== null;
  return (
    <>
      <Crumb />
      <div className={classNames('services', 'head')}>
        <h1>
          {name(vendor.name)} <Recorded by={vendor.recordedBy} />
        </h1>
        {mayMerge ? (
          <a
            {...linkTo(moved(place, { vendor: key, part: 'merge' }))}
            className={classNames('controls', 'button', 'buttonQuiet')}
          >
            {t.merge.open}
          </a>
        ) : null}
        {mayEdit ? (
          <a {...linkTo(moved(place, { edit: true }))} className={classNames('controls', 'button')}>
            <Icon name="pen" /> {s.edit}
          </a>
        ) : null}
      </div>
      {vendor.kana === null ? null : <p className={classNames('screen', 'lead')}>{vendor.kana}</p>}
      {vendor.recordedBy === null ? null : (
        <p className={classNames('screen', 'notice')}>{s.recordedNote(name(vendor.recordedBy.name))}</p>
      )}
      <DoneBar />
      <div className={classNames('services', 'columns')}>
        <div>
          <Services vendor={vendor} mayEdit={mayEdit} />
          {isOwn ? <OpenDuties vendor={key} asOf={asOf} /> : null}
        </div>
        <div>
          <Contacts vendor={vendor} />
          <Customers vendor={vendor} />
        </div>
      </div>
    </>
  );
}
