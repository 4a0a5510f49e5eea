import type { Day } from '../../../schema/calendar/day.ts';
import { mayEditParty } from '../../model/viewer.ts';
import { classNames } from '../parts/classNames.ts';
import { Waiting } from '../parts/States.tsx';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Crumb } from './Crumb.tsx';
import { Directory } from './Directory.tsx';
import { PublishPage } from './PublishPage.tsx';
import { ServiceFormPage } from './ServiceFormPage.tsx';
import { ServicePage } from './ServicePage.tsx';
import { SheetEditor } from './SheetEditor.tsx';
import { VendorFormPage } from './VendorFormPage.tsx';
import { VendorPage } from './VendorPage.tsx';

/** Vendors and what they supply: the directory, one vendor, one service and its sheet. A vendor begins with itself. */
export function Services({
  institution,
  asOf,
}: {
  readonly institution: string | undefined;
  readonly asOf: Day | undefined;
}) {
  const { name } = useText();
  const place = usePlace();
  const { answer } = useApiQuery(SOURCES.servicesStart, { institution: institution ?? '' });
  if (answer === undefined) return <Waiting />;
  const { me, server } = answer;
  const standing = answer.institution?.key === institution ? answer.institution : null;
  const isAdministrator = me.role === 'ADMINISTRATOR';
  const recorder =
    standing !== null && (isAdministrator || mayEditParty(me.role, me.party?.key, standing.key))
      ? { key: standing.key, name: name(standing.name) }
      : undefined;
  const mayAdd = (isAdministrator || recorder !== undefined) && asOf === undefined;
  const own = me.role === 'VENDOR_EDITOR' && place.list !== true ? me.party?.key : undefined;
  const vendor = place.vendor ?? own;
  return (
    <div className={`${classNames('screen', 'page')} ${classNames('services', 'services')}`}>
      {place.service !== undefined ? (
        <ServicePage
          key={place.service}
          service={place.service}
          asOf={asOf}
          part={(of) => (place.part === 'publish' ? <PublishPage {...of} /> : <SheetEditor {...of} />)}
        />
      ) : vendor !== undefined ? (
        <VendorPage
          key={vendor}
          vendor={vendor}
          asOf={asOf}
          newService={(about) => <ServiceFormPage {...about} service={undefined} vendor={vendor} />}
        />
      ) : place.fresh === true && mayAdd ? (
        <>
          <Crumb />
          <VendorFormPage
            viewer={me.id}
            vendor={undefined}
            revision={server.revision}
            recorder={recorder}
            mayRegister={isAdministrator}
          />
        </>
      ) : (
        <Directory mayAdd={mayAdd} />
      )}
    </div>
  );
}
