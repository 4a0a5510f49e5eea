import { useMemo, useState } from 'react';
import type { Graph } from '../../graph/index.ts';
import type { ChainAnswer } from '../../model/answers.ts';
import { viewChain } from '../../model/chain/chainView.ts';
import { SEVERITY_CODES } from '../../model/place.ts';
import { ContractPanel } from '../parts/ContractPanel.tsx';
import { classNames } from '../parts/classNames.ts';
import { GapPanel } from '../parts/GapPanel.tsx';
import { Panel } from '../parts/Panel.tsx';
import { SeverityIcon } from '../parts/Severity.tsx';
import { Failure, NothingExamined, NotShown, Waiting } from '../parts/States.tsx';
import { NARROW, useMedia, usePrinting } from '../state/media.ts';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { Outline } from './Outline.tsx';
import { PaperPicture } from './PaperPicture.tsx';
import { LinkPanel, NodePanel } from './PlacePanels.tsx';
import { type Emphasis, Stage } from './Stage.tsx';
import { Toolbar } from './Toolbar.tsx';
import { type Drawing, usePicture } from './usePicture.ts';
import { Notice } from './ways/Notice.tsx';
import { Routes } from './ways/Routes.tsx';

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
    <div className={classNames('legend', 'legend')} data-legend>
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
      <span className={classNames('utility', 'spacer')} />
      {chain.leftOut.nodes === 0 ? null : (
        <span className={classNames('legend', 'legendNote')}>{t.chain.leftOut(chain.leftOut.nodes)}</span>
      )}
      <span className={classNames('legend', 'legendNote')}>
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
function useEmphasis(
  chain: ChainAnswer,
  view: ReturnType<typeof viewChain>,
  { institution, asOf }: ScreenProps,
): Emphasis {
  const { gap, component, link, only } = usePlace();
  const { answer, isCurrent } = useApiQuery(
    SOURCES.gapCard,
    gap === undefined ? undefined : { institution, asOf, gap },
  );
  const path = isCurrent && gap !== undefined ? answer?.institution?.gap?.path : undefined;
  return useMemo(() => {
    const at = gap === undefined ? undefined : view.placeOf.get(gap);
    const links = new Set(path?.links ?? []);
    const hidden =
      only === true && path !== undefined ? outsideOf(chain, new Set(path.components), links) : new Set<string>();
    return { node: at?.node ?? component, link: at?.link ?? link, path: links, hidden };
  }, [chain, view, path, gap, component, link, only]);
}

/** What is chosen, beside the picture or over the list; what the address names and the chain does not hold is said. */
function Side({ view, ...props }: ScreenProps & { readonly view: ReturnType<typeof viewChain> }) {
  const { t } = useText();
  const { gap, component, link, contract } = usePlace();
  const node = component === undefined ? undefined : view.nodes.get(component);
  const pair = link === undefined ? undefined : view.links.get(link);
  if (contract !== undefined) return <ContractPanel {...props} contract={contract} />;
  if (gap !== undefined) return <GapPanel {...props} gap={gap} elsewhere={['gaps', 'matrix']} />;
  if (pair !== undefined) return <LinkPanel link={pair} view={view} />;
  if (node !== undefined) return <NodePanel node={node} view={view} />;
  if (component === undefined && link === undefined) return null;
  return (
    <Panel label={t.panel.details} crumb={null} about="">
      <p className={classNames('panel', 'fallBack')}>{component === undefined ? t.wrong.link : t.wrong.component}</p>
    </Panel>
  );
}

function Loaded({ chain, ...props }: ScreenProps & { readonly chain: ChainAnswer }) {
  const { t } = useText();
  const { institution } = props;
  const { requirement, phase, rule, party, list } = usePlace();
  const view = useMemo(
    () => viewChain(chain, { requirement, phase, rule, party }),
    [chain, requirement, phase, rule, party],
  );
  const drawing = usePicture(view, institution);
  const shown = useEmphasis(chain, view, props);
  const [graph, setGraph] = useState<Graph>();
  const narrow = useMedia(NARROW);
  const printing = usePrinting();
  const hiddenNodes = chain.nodes.filter(({ key }) => shown.hidden.has(key)).length;
  return (
    <div className={classNames('chain', 'chain')}>
      <h1 className={classNames('utility', 'visuallyHidden')}>{t.screens.chain}</h1>
      <Toolbar
        graph={graph}
        chain={chain}
        view={view}
        hidden={{ nodes: hiddenNodes, links: shown.hidden.size - hiddenNodes }}
      />
      <div className={classNames('screen', 'split')}>
        {printing ? <PaperPicture view={view} drawing={drawing} /> : null}
        {list === true || narrow || printing ? <Outline view={view} shown={shown} elsewhere={chain.elsewhere} /> : null}
        {narrow ? null : <Stage view={view} drawing={drawing} shown={shown} onGraph={setGraph} />}
        <Side {...props} view={view} />
      </div>
      <Legend drawing={drawing} chain={chain} hidden={hiddenNodes} />
    </div>
  );
}

/** The chain by responsibility: who depends on whom, and where duties fall between two. */
function Responsibility(props: ScreenProps) {
  const { t } = useText();
  const { institution, asOf } = props;
  const { answer, error, retry } = useApiQuery(SOURCES.chain, { institution, asOf });
  const chain = answer?.institution?.key === institution ? answer.institution.chain : undefined;
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (chain === null) return <NotShown />;
  if (chain === undefined) return <Waiting />;
  if (chain.nodes.length === 0) {
    return (
      <div className={classNames('screen', 'page')}>
        <h1 className={classNames('utility', 'visuallyHidden')}>{t.screens.chain}</h1>
        <NothingExamined why={chain.examined.nothing ?? 'NO_COMPONENT'} others={chain.elsewhere.length} />
      </div>
    );
  }
  return <Loaded {...props} chain={chain} />;
}

/** The chain, looked at in one of three ways: by responsibility, by the ways of an attacker, or by who tells whom. */
export function Chain(props: ScreenProps) {
  const { way } = usePlace();
  if (way === 'routes') return <Routes {...props} />;
  if (way === 'notice') return <Notice {...props} />;
  return <Responsibility {...props} />;
}
