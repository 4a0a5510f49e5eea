import { useMemo, useState } from 'react';
import type { Graph } from '../../graph/index.ts';
import type { ChainAnswer } from '../../model/answers.ts';
import { viewChain } from '../../model/chain/chainView.ts';
import { SEVERITY_CODES } from '../../model/place.ts';
import type { ScreenProps } from '../App.tsx';
import { GapPanel } from '../parts/GapPanel.tsx';
import { SeverityIcon } from '../parts/Severity.tsx';
import { Failure, Waiting } from '../parts/States.tsx';
import { SOURCES } from '../state/sources.ts';
import { useAsk } from '../state/useAsk.ts';
import { usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Outline } from './Outline.tsx';
import { LinkPanel, NodePanel } from './PlacePanels.tsx';
import { type Shown, Stage } from './Stage.tsx';
import { Toolbar } from './Toolbar.tsx';
import { type Drawing, usePicture } from './usePicture.ts';

function Legend({
  drawing,
  chain,
  hidden,
}: {
  readonly drawing: Drawing;
  readonly chain: ChainAnswer;
  readonly hidden: number;
}) {
  const { t } = useText();
  const all = chain.nodes.length + chain.leftOut.nodes;
  const whole = drawing.drawn >= all && hidden === 0;
  return (
    <div className="legend">
      {SEVERITY_CODES.map((severity) => (
        <span key={severity}>
          <SeverityIcon severity={severity} />
          {t.severity[severity]}
        </span>
      ))}
      <span>
        <svg width="26" height="8" aria-hidden="true">
          <path d="M0 4h26" stroke="var(--wire)" strokeWidth="1.5" />
        </svg>
        {t.chain.legendLink}
      </span>
      <span>
        <svg width="26" height="8" aria-hidden="true">
          <path d="M0 4h26" stroke="var(--wire)" strokeWidth="1.5" strokeDasharray="4 3" />
        </svg>
        {t.chain.legendOwn}
      </span>
      <span className="grow" />
      {chain.leftOut.nodes === 0 ? null : <span className="k">{t.chain.leftOut(chain.leftOut.nodes)}</span>}
      <span className="k">
        {whole ? t.chain.shown(all, chain.links.length) : t.chain.shownOf(drawing.drawn - hidden, all)}
      </span>
    </div>
  );
}

/** Components and links that are not on a way. */
function outsideOf(chain: ChainAnswer, nodes: ReadonlySet<string>, links: ReadonlySet<string>): Set<string> {
  const hidden = new Set<string>();
  for (const { key } of chain.nodes) if (!nodes.has(key)) hidden.add(key);
  for (const { id } of chain.links) if (!links.has(id)) hidden.add(id);
  return hidden;
}

/** The way of the chosen gap, and what is hidden when only that is to be seen. */
function useShown(chain: ChainAnswer, view: ReturnType<typeof viewChain>, { institution, asOf }: ScreenProps): Shown {
  const { gap, component, link, only } = usePlace();
  const { answer, isCurrent } = useAsk(SOURCES.gapCard, gap === undefined ? undefined : { institution, asOf, gap });
  const path = isCurrent && gap !== undefined ? answer?.institution?.gap?.path : undefined;
  return useMemo(() => {
    const at = gap === undefined ? undefined : view.placeOf.get(gap);
    const links = new Set(path?.links ?? []);
    const hidden =
      only === true && path !== undefined ? outsideOf(chain, new Set(path.components), links) : new Set<string>();
    return { node: at?.node ?? component, link: at?.link ?? link, path: links, hidden };
  }, [chain, view, path, gap, component, link, only]);
}

function Loaded({ chain, ...props }: ScreenProps & { readonly chain: ChainAnswer }) {
  const { t } = useText();
  const { institution } = props;
  const { requirement, phase, rule, party, gap, component, link, list } = usePlace();
  const view = useMemo(
    () => viewChain(chain, { requirement, phase, rule, party }),
    [chain, requirement, phase, rule, party],
  );
  const drawing = usePicture(view, institution);
  const shown = useShown(chain, view, props);
  const [graph, setGraph] = useState<Graph>();
  const node = component === undefined ? undefined : view.nodes.get(component);
  const pair = link === undefined ? undefined : view.links.get(link);
  const hiddenNodes = chain.nodes.filter(({ key }) => shown.hidden.has(key)).length;
  return (
    <div className="chain">
      <h1 className="sr">{t.screens.chain}</h1>
      <Toolbar
        graph={graph}
        chain={chain}
        view={view}
        hidden={{ nodes: hiddenNodes, links: shown.hidden.size - hiddenNodes }}
      />
      <div className="split">
        {list === true ? <Outline view={view} shown={shown} elsewhere={chain.elsewhere} /> : null}
        <Stage view={view} drawing={drawing} shown={shown} onGraph={setGraph} />
        {gap !== undefined ? (
          <GapPanel {...props} gap={gap} elsewhere={['gaps', 'matrix']} />
        ) : pair !== undefined ? (
          <LinkPanel link={pair} view={view} />
        ) : node !== undefined ? (
          <NodePanel node={node} view={view} />
        ) : null}
      </div>
      <Legend drawing={drawing} chain={chain} hidden={hiddenNodes} />
    </div>
  );
}

/** The chain: who depends on whom, and where duties fall between two. */
export function Chain(props: ScreenProps) {
  const { institution, asOf } = props;
  const { answer, error, retry } = useAsk(SOURCES.chain, { institution, asOf });
  const chain = answer?.institution?.key === institution ? answer.institution.chain : undefined;
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (chain === undefined || chain === null) return <Waiting />;
  return <Loaded {...props} chain={chain} />;
}
