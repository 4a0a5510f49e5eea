import type { GapHeadFragment } from '../../api/generated/documents.ts';
import type { ChainLink, ChainNode, ChainView } from '../../model/chain/chainView.ts';
import { moved } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { requirementShort } from '../parts/requirement.ts';
import { SeverityBadge } from '../parts/Severity.tsx';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import type { Emphasis } from './Stage.tsx';

function GapLinks({
  gaps,
  chosen,
}: {
  readonly gaps: readonly GapHeadFragment[];
  readonly chosen: string | undefined;
}) {
  const { say } = useText();
  const place = usePlace();
  if (gaps.length === 0) return null;
  return (
    <ul className={classNames('outline', 'outlineGaps')}>
      {gaps.map((gap) => (
        <li key={gap.key} data-gap={gap.key}>
          <a
            {...linkTo(moved(place, { gap: gap.key, component: undefined, link: undefined }))}
            aria-current={gap.key === chosen ? 'true' : undefined}
          >
            <SeverityBadge severity={gap.severity} short />
            {say(gap.explanation.badge)} <small>{requirementShort(gap.requirement, say)}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}

function LinkItem({
  link,
  view,
  shown,
}: {
  readonly link: ChainLink;
  readonly view: ChainView;
  readonly shown: Emphasis;
}) {
  const { t, name } = useText();
  const place = usePlace();
  const to = view.nodes.get(link.to);
  return (
    <li data-link={link.id}>
      <a
        {...linkTo(moved(place, { link: link.id, gap: undefined, component: undefined }))}
        aria-current={place.link === link.id ? 'true' : undefined}
      >
        <Icon name="arrow" className={classNames('utility', 'iconInline')} /> {name(to?.component.name)}{' '}
        <small>{t.dots(link.kinds.map((kind) => t.linkKind[kind]))}</small>
      </a>
      <GapLinks gaps={view.gapsAt.get(link.id) ?? []} chosen={shown.link === link.id ? place.gap : undefined} />
    </li>
  );
}

function NodeItem({
  node,
  view,
  shown,
}: {
  readonly node: ChainNode;
  readonly view: ChainView;
  readonly shown: Emphasis;
}) {
  const { t, name } = useText();
  const place = usePlace();
  const links = [...view.links.values()].filter(({ id, from }) => from === node.key && !shown.hidden.has(id));
  return (
    <li data-node={node.key}>
      <a
        {...linkTo(moved(place, { component: node.key, gap: undefined, link: undefined }))}
        aria-current={place.component === node.key ? 'true' : undefined}
      >
        <b>{name(node.component.name)}</b> <small>{t.kind[node.component.kind]}</small>
      </a>
      <GapLinks gaps={view.gapsAt.get(node.key) ?? []} chosen={place.gap} />
      {links.length === 0 ? null : (
        <ul className={classNames('outline', 'outlineLinks')} aria-label={t.chain.uses}>
          {links.map((link) => (
            <LinkItem key={link.id} link={link} view={view} shown={shown} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The chain as a list: every component, link and gap of the picture, with the same actions. */
export function Outline({
  view,
  shown,
  elsewhere,
}: {
  readonly view: ChainView;
  readonly shown: Emphasis;
  /** Gaps that have no place in the picture. */
  readonly elsewhere: readonly GapHeadFragment[];
}) {
  const { gap } = usePlace();
  const { t, name } = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <nav className={classNames('outline', 'outline')} aria-label={t.chain.outlineTitle} tabIndex={0}>
      {view.owners.map(({ party, nodes, toAct }) => {
        const visible = nodes.filter(({ key }) => !shown.hidden.has(key));
        if (visible.length === 0) return null;
        return (
          <section key={party.key}>
            <h2>
              {name(party.name)} {toAct === 0 ? null : <small>{t.chain.toAct(toAct)}</small>}
            </h2>
            <ul>
              {visible.map((node) => (
                <NodeItem key={node.key} node={node} view={view} shown={shown} />
              ))}
            </ul>
          </section>
        );
      })}
      {elsewhere.length === 0 ? null : (
        <section>
          <h2>{t.chain.elsewhere}</h2>
          <GapLinks gaps={elsewhere} chosen={gap} />
        </section>
      )}
    </nav>
  );
}
