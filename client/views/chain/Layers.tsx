import { memo, type Ref } from 'react';
import type { ChainView } from '../../model/chain/chainView.ts';
import type { LaneHead } from '../../model/lanes/index.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { SeverityIcon } from '../parts/Severity.tsx';
import { useText } from '../state/useText.ts';
import type { Drawing } from './usePicture.ts';
import { moreOf, secondLine } from './words.ts';

/** Space that the bands take beyond the picture, so that they reach the edges of the stage whatever the zoom. */
const BEYOND = 4000;

/** Height of a band's name, px at zoom 1. */
const LINE = 32;

/** Under the canvas: bands, strips for empty lanes, the boundary. */
export const Ground = memo(function Ground({
  drawing,
  layer,
}: {
  readonly drawing: Drawing;
  readonly layer: Ref<HTMLDivElement>;
}) {
  const { t } = useText();
  const { picture } = drawing;
  return (
    <div className={classNames('layers', 'layer')} ref={layer} aria-hidden="true">
      {picture.bands.map((band, index) => {
        const own = index === 0 && picture.boundary !== undefined;
        return (
          <div
            key={band.owner}
            className={classNames('layers', 'band', own && 'bandOwn')}
            style={{ top: band.top, height: band.height, width: picture.width + BEYOND }}
          />
        );
      })}
      {picture.lanes
        .filter(({ empty }) => empty)
        .map((strip) => (
          <div
            key={strip.x}
            className={classNames('layers', 'strip')}
            style={{ left: strip.x, width: strip.width, height: picture.height }}
          >
            <span>{t.chain.emptyLanes(strip.lanes.map((lane) => t.chain.lanes[lane]))}</span>
          </div>
        ))}
      {picture.boundary === undefined ? null : (
        <div
          className={classNames('layers', 'boundary')}
          style={{ top: picture.boundary, width: picture.width + BEYOND }}
        >
          <span style={{ left: picture.boundaryLabel }}>{t.chain.boundary}</span>
        </div>
      )}
    </div>
  );
});

/** Whose the bands are; the names follow the picture up and down and stay at its left edge. */
export const Owners = memo(function Owners({
  drawing,
  view,
  layer,
}: {
  readonly drawing: Drawing;
  readonly view: ChainView;
  readonly layer: Ref<HTMLDivElement>;
}) {
  const { t, name } = useText();
  const owners = new Map(view.owners.map((owner) => [owner.party.key, owner]));
  return (
    <div className={classNames('layers', 'layer', 'owners')} ref={layer} aria-hidden="true">
      {drawing.picture.bands.map(({ owner: key, top, height, middle, head }) => {
        const owner = owners.get(key);
        return (
          <div
            key={key}
            className={classNames('layers', 'owner', head && 'ownerHead')}
            data-owner={key}
            style={{ top: head ? top : middle }}
            {...(head ? { 'data-top': top, 'data-room': Math.max(0, height - LINE) } : {})}
          >
            <b>{name(owner?.party.name)}</b>
            {owner === undefined || owner.toAct === 0 ? null : <span>{t.chain.toAct(owner.toAct)}</span>}
          </div>
        );
      })}
    </div>
  );
});

/** Over the canvas: what the components are called. The canvas draws their frames. */
export const Names = memo(function Names({
  drawing,
  view,
  hidden,
}: {
  readonly drawing: Drawing;
  readonly view: ChainView;
  readonly hidden: ReadonlySet<string>;
}) {
  const saying = useText();
  const { t, name, say } = saying;
  const folded = (id: string) => {
    const members = drawing.folds.get(id)?.members ?? [];
    const gaps = members.reduce((sum, member) => sum + (view.gapsAt.get(member)?.length ?? 0), 0);
    return t.chain.folded(members.length, gaps);
  };
  return drawing.picture.nodes.map((box) => {
    const node = view.nodes.get(box.id);
    const mark = drawing.marks.get(box.id);
    const line = node === undefined ? undefined : secondLine(node, saying);
    if (hidden.has(box.id)) return null;
    return (
      <div
        key={box.id}
        data-name={box.id}
        className={classNames('layers', 'node')}
        style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      >
        <b>{node === undefined ? folded(box.id) : name(node.component.name)}</b>
        {line === undefined ? null : (
          <span className={classNames('layers', 'nodeSecond')}>
            <Icon name={line.icon} className={classNames('utility', 'iconSmall')} />
            {line.words}
          </span>
        )}
        {mark === undefined || node === undefined ? null : (
          <span className={classNames('layers', 'nodeFoot')} data-severity={mark.severity}>
            <SeverityIcon severity={mark.severity} />
            {say(mark.badge)} {moreOf(mark, saying.language)}
          </span>
        )}
      </div>
    );
  });
});

/** What a lane is called; a first lane that holds others' systems too is not called the institution's. */
function useLaneName(drawing: Drawing, view: ChainView) {
  const { t } = useText();
  const mixed = drawing.picture.nodes.some(
    ({ id, column }) => drawing.picture.columns[column]?.lane === 'own' && view.nodes.get(id)?.isOwn === false,
  );
  return ({ lanes: [lane] }: LaneHead): string =>
    lane === undefined ? '' : lane === 'own' && mixed ? t.chain.lanes.any : t.chain.lanes[lane];
}

/** The heads of the lanes; they follow the picture sideways and stay at the top. */
export const LaneHeads = memo(function LaneHeads({
  drawing,
  view,
  layer,
}: {
  readonly drawing: Drawing;
  readonly view: ChainView;
  readonly layer: Ref<HTMLDivElement>;
}) {
  const nameOf = useLaneName(drawing, view);
  return (
    <div className={classNames('chain', 'laneHeads')} aria-hidden="true">
      <div ref={layer}>
        {drawing.picture.lanes
          .filter(({ empty }) => !empty)
          .map((head) => (
            <span key={head.x} style={{ left: `calc(${String(head.x)}px * var(--zoom, 1))` }}>
              {nameOf(head)}
            </span>
          ))}
      </div>
    </div>
  );
});
