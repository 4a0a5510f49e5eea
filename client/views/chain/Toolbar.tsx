import type { Graph } from '../../graph/index.ts';
import type { ChainAnswer } from '../../model/answers.ts';
import type { ChainView } from '../../model/chain/chainView.ts';
import { PHASE_CODES } from '../../model/place.ts';
import { FilterChip, type Option } from '../parts/Choice.tsx';
import { Check } from '../parts/Controls.tsx';
import { classNames } from '../parts/classNames.ts';
import { useRequirementName } from '../parts/GapParts.tsx';
import { Icon } from '../parts/Icon.tsx';
import { UnknownKeys } from '../parts/UnknownKeys.tsx';
import { move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { LEAST_FIT } from './Stage.tsx';
import { WaySwitch } from './ways/WaySwitch.tsx';

/** All gaps of a chain, wherever they stand. */
function gapsOf(chain: ChainAnswer) {
  return [...chain.nodes.flatMap(({ gaps }) => gaps), ...chain.links.flatMap(({ gaps }) => gaps), ...chain.elsewhere];
}

function counted(entries: readonly (readonly [id: string, label: string])[]): Option[] {
  const options = new Map<string, { label: string; n: number }>();
  for (const [id, label] of entries) options.set(id, { label, n: (options.get(id)?.n ?? 0) + 1 });
  return [...options]
    .map(([id, { label, n }]) => ({ id, label, note: String(n) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

function ZoomButtons({ graph }: { readonly graph: Graph | undefined }) {
  const { t } = useText();
  const buttons = [
    { name: 'minus', label: t.chain.zoomOut, act: () => graph?.zoomBy(0.8) },
    { name: 'plus', label: t.chain.zoomIn, act: () => graph?.zoomBy(1.25) },
    { name: 'fit', label: t.chain.fit, act: () => graph?.fit(LEAST_FIT, 1, 'all') },
  ] as const;
  return (
    <span className={classNames('chain', 'zoomButtons')}>
      {buttons.map(({ name, label, act }) => (
        <button key={name} type="button" aria-label={label} title={label} onClick={act}>
          <Icon name={name} />
        </button>
      ))}
    </span>
  );
}

/** Filters of the chain in the order requirement, phase, rule, party; the way of the chosen gap; the list. */
export function Toolbar({
  graph,
  chain,
  view,
  hidden,
}: {
  readonly graph: Graph | undefined;
  readonly chain: ChainAnswer;
  readonly view: ChainView;
  readonly hidden: { readonly nodes: number; readonly links: number };
}) {
  const { t, say, name } = useText();
  const place = usePlace();
  const requirementName = useRequirementName();
  const gaps = gapsOf(chain);
  const requirements = counted(
    gaps.flatMap(({ requirement }) =>
      requirement === null ? [] : [[requirement.key, requirementName(requirement)] as const],
    ),
  );
  const rules = counted(gaps.map(({ rule, explanation }) => [rule, say(explanation.badge)] as const));
  const set = (change: Parameters<typeof move>[0]) => move(change, 'replace');
  return (
    <div className={classNames('controls', 'toolbar')} role="toolbar" aria-label={t.gaps.filters}>
      <WaySwitch />
      <FilterChip
        name={t.chain.requirement}
        value={place.requirement}
        options={requirements}
        onChoose={(requirement) => set({ requirement })}
      />
      <FilterChip
        name={t.chain.phase}
        value={place.phase}
        options={PHASE_CODES.map((id) => ({ id, label: t.phase[id] }))}
        onChoose={(id) => set({ phase: PHASE_CODES.find((phase) => phase === id) })}
      />
      <FilterChip name={t.chain.rule} value={place.rule} options={rules} onChoose={(rule) => set({ rule })} />
      <FilterChip
        name={t.chain.party}
        value={place.party}
        options={view.owners.map(({ party }) => ({ id: party.key, label: name(party.name) }))}
        onChoose={(party) => set({ party })}
      />
      <Check
        checked={place.only === true}
        disabled={place.gap === undefined}
        onChange={(on) => set({ only: on ? true : undefined })}
      >
        {t.chain.onlyPath}
      </Check>
      {place.only === true && place.gap !== undefined ? (
        <span className={classNames('controls', 'toolbarNote')} role="status">
          {t.chain.hidden(hidden.nodes, hidden.links)}
        </span>
      ) : null}
      <span className={classNames('utility', 'spacer')} />
      <ZoomButtons graph={graph} />
      <button
        type="button"
        className={classNames('controls', 'button', 'buttonSmall')}
        aria-pressed={place.list === true}
        onClick={() => set({ list: place.list === true ? undefined : true })}
      >
        <Icon name="table" />
        {t.chain.outline}
      </button>
      <UnknownKeys
        here={{ requirement: requirements.map(({ id }) => id), party: view.owners.map(({ party }) => party.key) }}
      />
    </div>
  );
}
