import { useMemo } from 'react';
import { type ChainView, laneOf } from '../../model/chain/chainView.ts';
import { type GapMark, gapMark } from '../../model/chain/gapMark.ts';
import { type Fold, foldChain, type LaneChain, layoutLanes, type Picture } from '../../model/lanes/index.ts';
import { useText } from '../state/useText.ts';
import { badgeWidth } from './words.ts';

/** The most components that are drawn; beyond that bands fold. */
const DRAWN = 300;

/** The picture of a chain, and what stands in it. */
export interface Drawing {
  readonly picture: Picture;
  readonly folds: ReadonlyMap<string, Fold>;
  readonly marks: ReadonlyMap<string, GapMark>;
  /** Components that stand in the picture, or in a fold of it. */
  readonly drawn: number;
  /** Where a component is drawn: itself, or the fold that stands for it. */
  readonly standsAt: (component: string) => string;
}

function laneChain(
  view: ChainView,
  institution: string,
  marks: ReadonlyMap<string, GapMark>,
  width: (mark: GapMark) => number,
): LaneChain {
  const nodes = [...view.nodes.values()].map((node) => ({
    id: node.key,
    owner: node.owner.key,
    lane: laneOf(node),
    strip: marks.has(node.key),
  }));
  const links = [...view.links.values()].map(({ id, from, to, kinds }) => {
    const mark = marks.get(id);
    return {
      id,
      consumer: from,
      supplier: to,
      kind: kinds.join(),
      ...(mark === undefined ? {} : { badge: width(mark) }),
    };
  });
  return { institution, nodes, links };
}

/** Lays the chain out; again only when the chain, the filter or the language changes. */
export function usePicture(view: ChainView, institution: string): Drawing {
  const saying = useText();
  return useMemo(() => {
    const marks = new Map<string, GapMark>();
    for (const [place, gaps] of view.gapsAt) {
      const mark = gapMark(gaps);
      if (mark !== undefined) marks.set(place, mark);
    }
    const chain = laneChain(view, institution, marks, (mark) => badgeWidth(mark, saying));
    const withGaps = new Set([...marks.keys()].filter((place) => view.nodes.has(place)));
    const { chain: small, folds, merged } = foldChain(chain, DRAWN, withGaps);
    const standIns = [...merged, ...folds.map(({ id, members }) => [id, members] as const)];
    for (const [id, members] of standIns) {
      const mark = gapMark(members.flatMap((member) => view.gapsAt.get(member) ?? []));
      if (mark !== undefined) marks.set(id, mark);
    }
    const at = new Map(folds.flatMap((fold) => fold.members.map((member) => [member, fold.id] as const)));
    return {
      picture: layoutLanes(small),
      folds: new Map(folds.map((fold) => [fold.id, fold])),
      marks,
      drawn: small.nodes.length,
      standsAt: (component) => at.get(component) ?? component,
    };
  }, [view, institution, saying]);
}
