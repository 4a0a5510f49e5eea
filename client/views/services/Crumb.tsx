import { moved, type Place } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** Nothing of this screen chosen: the directory. */
const NOTHING_SHOWN = {
  vendor: undefined,
  service: undefined,
  part: undefined,
  edit: undefined,
  fresh: undefined,
  text: undefined,
  after: undefined,
  list: true,
} as const;

/** The way back: to the directory, to the vendor, to the service. */
export function Crumb(props: {
  readonly vendor?: { readonly key: string; readonly name: string } | undefined;
  readonly service?: { readonly key: string; readonly name: string } | undefined;
}) {
  const { vendor, service } = props;
  const { t } = useText();
  const place = usePlace();
  const steps: readonly (readonly [name: string, place: Place])[] = [
    [t.services.directory, moved(place, NOTHING_SHOWN)],
    ...(vendor === undefined
      ? []
      : [[vendor.name, moved(place, { ...NOTHING_SHOWN, list: undefined, vendor: vendor.key })] as const]),
    ...(service === undefined
      ? []
      : [[service.name, moved(place, { ...NOTHING_SHOWN, list: undefined, service: service.key })] as const]),
  ];
  return (
    <nav className={classNames('services', 'crumb')} aria-label={t.services.crumb}>
      {steps.map(([name, to]) => (
        <a key={JSON.stringify(to)} {...linkTo(to)}>
          {name}
        </a>
      ))}
    </nav>
  );
}
