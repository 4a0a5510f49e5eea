import { type KeyboardEvent, useRef, useState } from 'react';
import type { Graph } from '../../graph/index.ts';
import type { ChainView } from '../../model/chain/chainView.ts';
import { type Direction, nearest } from '../../model/chain/walk.ts';
import { rememberOpener } from '../parts/Panel.tsx';
import { move } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import type { Walked } from './classes.ts';
import type { Drawing } from './usePicture.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Walks the picture by keys and says where one is. `onWalk` tells whether it took the key. */
export function useWalk(
  view: ChainView,
  drawing: Drawing,
  hidden: ReadonlySet<string>,
  graph: Graph | undefined,
  setWalked: (walked: Walked) => void,
) {
  const { t, name } = useText();
  const [said, setSaid] = useState('');
  const at = useRef<Walked>({ node: undefined, link: undefined });
  // In reading order, so that the walk begins at the upper left and “3 of 17” means something.
  const stops = drawing.picture.nodes
    .filter(({ id }) => !hidden.has(id))
    .sort((a, b) => a.row - b.row || a.column - b.column);

  const sayNode = (id: string) => {
    const node = view.nodes.get(id);
    const order = stops.findIndex((stop) => stop.id === id) + 1;
    if (node === undefined) return t.chain.folded(drawing.folds.get(id)?.members.length ?? 0, 0);
    const gaps = view.gapsAt.get(id)?.length ?? 0;
    const words = t.chain.node(name(node.component.name), name(node.owner.name), t.kind[node.component.kind], gaps);
    return `${words} ${t.chain.position(order, stops.length)}`;
  };

  const step = (direction: Direction) => {
    const next = nearest(stops, at.current.node, direction);
    if (next === undefined) return;
    at.current = { node: next.id, link: undefined };
    setWalked(at.current);
    graph?.reveal(next.x + next.width / 2, next.y + next.height / 2);
    setSaid(sayNode(next.id));
  };

  const alongLinks = (by: number) => {
    const { node, link } = at.current;
    const routes = drawing.picture.routes.filter(
      ({ id, consumer, supplier }) => !hidden.has(id) && (consumer === node || supplier === node),
    );
    const index = routes.findIndex(({ id }) => id === link);
    const next = routes[(index + by + routes.length) % Math.max(1, routes.length)];
    if (next === undefined) return;
    at.current = { node, link: next.id };
    setWalked(at.current);
    const named = (id: string) => name(view.nodes.get(id)?.component.name) || id;
    setSaid(t.chain.link(named(next.consumer), named(next.supplier), view.gapsAt.get(next.id)?.length ?? 0));
  };

  const open = () => {
    const { node, link } = at.current;
    rememberOpener();
    if (link !== undefined && view.links.has(link)) move({ link, gap: undefined, component: undefined });
    else if (node !== undefined && view.nodes.has(node)) move({ component: node, gap: undefined, link: undefined });
    else if (node !== undefined) move({ list: true });
  };

  const onWalk = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const direction = ARROWS[key];
    if (direction !== undefined) step(direction);
    else if (key === 'l' || key === 'L') alongLinks(shiftKey ? -1 : 1);
    else if (key === 'Enter') open();
    else return false;
    return true;
  };
  return { said, onWalk };
}
