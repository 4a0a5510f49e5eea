import type { ChainNode } from '../../model/chain/chainView.ts';
import type { GapMark } from '../../model/chain/gapMark.ts';
import { widthOf } from '../../model/words.ts';
import type { IconName } from '../parts/Icon.tsx';
import type { Saying } from '../state/useText.ts';

const ICONS: Readonly<Record<ChainNode['component']['kind'], IconName>> = {
  ORGANISATION: 'people',
  ON_PREMISES: 'server',
  TERMINAL: 'terminal',
  APPLIANCE: 'device',
  NETWORK: 'network',
  LINE: 'network',
  SAAS: 'cloud',
  PAAS: 'cloud',
  IAAS: 'cloud',
  OPERATION: 'contract',
  API: 'api',
  USAGE: 'people',
};

/** The second line of a node. */
export interface SecondLine {
  readonly icon: IconName;
  readonly words: string;
}

/** What a component is, in the institution's band; when its contract ends, in a vendor's. */
export function secondLine({ isOwn, component, contract }: ChainNode, { t, month }: Saying): SecondLine {
  if (isOwn) {
    const words = component.exposure === null ? t.kind[component.kind] : t.exposure[component.exposure];
    return { icon: ICONS[component.kind], words };
  }
  if (contract === null) return { icon: 'contract', words: t.chain.noContract };
  const { standing, lastDay, endsOn, startsOn, renewal } = contract;
  if (standing === 'ENDED') return { icon: 'contract', words: t.chain.endedOn(month(lastDay ?? endsOn ?? startsOn)) };
  if (lastDay !== null) return { icon: 'contract', words: t.chain.until(month(lastDay)) };
  return { icon: 'contract', words: renewal === 'AUTOMATIC' ? t.chain.renewed : t.chain.openEnded };
}

/** How many more there are: 「2件」 of the same rule, 「+2」 of others. */
export function moreOf({ same, others }: GapMark, language: 'ja' | 'en'): string | undefined {
  const times = same < 2 ? undefined : language === 'ja' ? `${String(same)}件` : `×${String(same)}`;
  const rest = others === 0 ? undefined : `+${String(others)}`;
  if (times === undefined && rest === undefined) return undefined;
  return [times, rest].filter((text) => text !== undefined).join(' ');
}

/** The width a badge takes at zoom 1, px. */
export function badgeWidth(mark: GapMark, { say, language }: Saying): number {
  const more = moreOf(mark, language);
  return 34 + 13.2 * widthOf(say(mark.badge)) + (more === undefined ? 0 : 6 + 13 * widthOf(more));
}
