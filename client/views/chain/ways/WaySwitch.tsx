import { CHAIN_WAYS, type ChainWay } from '../../../model/place.ts';
import { Segmented } from '../../parts/Controls.tsx';
import { NARROW, useMedia } from '../../state/media.ts';
import { move, usePlace } from '../../state/usePlace.ts';
import { useText } from '../../state/useText.ts';

const RESPONSIBILITY = 'responsibility';

/** The three ways to look at the chain; the choice stands in the address. */
export function WaySwitch() {
  const { t } = useText();
  const { way } = usePlace();
  return (
    <Segmented<ChainWay | typeof RESPONSIBILITY>
      label={t.ways.label}
      value={way ?? RESPONSIBILITY}
      segments={([RESPONSIBILITY, ...CHAIN_WAYS] as const).map((id) => ({ id, label: t.ways[id] }))}
      onChoose={(id) => move({ way: CHAIN_WAYS.find((one) => one === id), list: undefined, gap: undefined })}
    />
  );
}

/** Whether a way to look is shown as a picture or as the equal list, which is all that there is on a narrow screen. */
export function FormSwitch() {
  const { t } = useText();
  const { list } = usePlace();
  const narrow = useMedia(NARROW);
  if (narrow) return null;
  return (
    <Segmented
      label={t.ways.form}
      value={list === true ? 'list' : 'picture'}
      segments={[
        { id: 'picture', label: t.ways.picture },
        { id: 'list', label: t.ways.list },
      ]}
      onChoose={(id) => move({ list: id === 'list' ? true : undefined }, 'replace')}
    />
  );
}
