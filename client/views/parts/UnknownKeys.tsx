import { type KeyName, type KeysHere, unknownKeys } from '../../model/unknownKeys.ts';
import { move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';

/** Says which keys of the address the screen does not have, and takes them off: an empty screen would not say why. */
export function UnknownKeys({ here }: { readonly here: KeysHere }) {
  const { t } = useText();
  const place = usePlace();
  const labels: Readonly<Record<KeyName, string>> = {
    party: t.chain.party,
    actors: t.gaps.actors,
    group: t.matrix.group,
    catalogue: t.matrix.catalogue,
    requirement: t.chain.requirement,
  };
  return unknownKeys(place, here).map(({ name, text }) => (
    <p className={`${classNames('screen', 'notice')} ${classNames('controls', 'unknownKey')}`} role="status" key={name}>
      {t.wrong.key(labels[name], text)}{' '}
      <button
        type="button"
        className={classNames('controls', 'button', 'buttonSmall', 'buttonQuiet')}
        onClick={() => move({ [name]: undefined }, 'replace')}
      >
        {t.chain.clear(labels[name])}
      </button>
    </p>
  ));
}
