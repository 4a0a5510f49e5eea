import type { ChainLink, ChainNode, ChainView } from '../../model/chain/chainView.ts';
import { moved, onScreen } from '../../model/place.ts';
import { ContractLine } from '../parts/ContractLine.tsx';
import { classNames } from '../parts/classNames.ts';
import { GapPlace } from '../parts/GapPanel.tsx';
import { GapList } from '../parts/GapParts.tsx';
import { LetterLinks } from '../parts/LetterLinks.tsx';
import { Panel } from '../parts/Panel.tsx';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

function LinkList({
  links,
  view,
  title,
  toward,
}: {
  readonly links: readonly ChainLink[];
  readonly view: ChainView;
  readonly title: string;
  readonly toward: 'from' | 'to';
}) {
  const { t, name } = useText();
  const place = usePlace();
  if (links.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={classNames('panel', 'gapList')}>
        {links.map((link) => {
          const other = view.nodes.get(link[toward]);
          return (
            <li key={link.id}>
              <a {...linkTo(moved(place, { link: link.id, component: undefined, gap: undefined }))}>
                <span className={classNames('panel', 'gapListName')}>{name(other?.component.name)}</span>
                <span>
                  <small>{t.dots(link.kinds.map((kind) => t.linkKind[kind]))}</small>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What a component is, what it has said, what it depends on, and what is wrong there. */
export function NodePanel({ node, view }: { readonly node: ChainNode; readonly view: ChainView }) {
  const { t, name, day } = useText();
  const place = usePlace();
  const { component, owner, sheet, contract, gaps } = node;
  const links = [...view.links.values()];
  return (
    <Panel label={t.panel.details} about={node.key} crumb={<span>{name(owner.name)}</span>}>
      <h2>{name(component.name)}</h2>
      <dl className={classNames('panel', 'facts')}>
        <dt>{t.chain.kind}</dt>
        <dd>{t.kind[component.kind]}</dd>
        {component.exposure === null ? null : (
          <>
            <dt>{t.chain.exposure}</dt>
            <dd>{t.exposure[component.exposure]}</dd>
          </>
        )}
        <dt>{t.chain.sheet}</dt>
        <dd>
          {sheet === null
            ? t.said.noSheet
            : sheet.publishedOn === null
              ? t.said.draft(sheet.version)
              : t.said.sheet(sheet.version, day(sheet.publishedOn))}
        </dd>
        <dt>{t.chain.contract}</dt>
        <dd>{contract === null ? t.chain.noContract : <ContractLine contract={contract} />}</dd>
      </dl>
      <h3>{t.chain.gapsHere}</h3>
      {gaps.length === 0 ? (
        <p className={classNames('panel', 'fallBack')}>{t.chain.noGapsHere}</p>
      ) : (
        <GapList gaps={gaps} />
      )}
      <LinkList
        links={links.filter(({ from }) => from === node.key)}
        view={view}
        title={t.chain.dependsOn}
        toward="to"
      />
      <LinkList links={links.filter(({ to }) => to === node.key)} view={view} title={t.chain.supports} toward="from" />
      <p className={classNames('panel', 'actions')}>
        {component.kind === 'USAGE' || component.kind === 'ORGANISATION' ? null : (
          <a
            className={classNames('controls', 'button', 'buttonSmall')}
            {...linkTo(onScreen(place, 'papers', { component: node.key }))}
          >
            {t.papers.declaration}
          </a>
        )}
        <LetterLinks actors={[owner]} />
      </p>
    </Panel>
  );
}

/** How a consumer depends on a supplier, what binds it, and what is wrong between them. */
export function LinkPanel({ link, view }: { readonly link: ChainLink; readonly view: ChainView }) {
  const { t, name } = useText();
  const from = name(view.nodes.get(link.from)?.component.name);
  const to = name(view.nodes.get(link.to)?.component.name);
  return (
    <Panel
      label={t.panel.details}
      about={link.id}
      crumb={<span>{t.dots(link.kinds.map((kind) => t.linkKind[kind]))}</span>}
    >
      <h2>
        <GapPlace consumer={from} supplier={to} />
      </h2>
      <dl className={classNames('panel', 'facts')}>
        <dt>{t.chain.contract}</dt>
        <dd>
          {link.contracts.length === 0
            ? t.binding[link.binding]
            : link.contracts.map((contract) => <ContractLine key={contract.key} contract={contract} />)}
        </dd>
      </dl>
      <h3>{t.chain.linkGaps}</h3>
      {link.gaps.length === 0 ? (
        <p className={classNames('panel', 'fallBack')}>{t.chain.noGapsHere}</p>
      ) : (
        <GapList gaps={link.gaps} />
      )}
    </Panel>
  );
}
