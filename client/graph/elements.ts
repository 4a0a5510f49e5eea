import type { ElementDefinition } from 'cytoscape';
import { bendsOf } from '../model/chain/bends.ts';
import type { Picture, PlacedNode, Point } from '../model/lanes/index.ts';

/** Classes of what is drawn, by node or link id; they say how bad it is, what is chosen, what is hidden. */
export type Classes = ReadonlyMap<string, readonly string[]>;

/** Ids of nodes and of links must not meet in the picture. */
export function edgeId(link: string): string {
  return `link ${link}`;
}

function endpoint(point: Point | undefined, node: PlacedNode | undefined): string {
  if (point === undefined || node === undefined) return '0px 0px';
  return `${String(point.x - node.x - node.width / 2)}px ${String(point.y - node.y - node.height / 2)}px`;
}

/** A computed picture as elements with preset positions. */
export function elementsOf(picture: Picture, classes: Classes): ElementDefinition[] {
  const at = new Map(picture.nodes.map((node) => [node.id, node]));
  const nodes = picture.nodes.map(({ id, x, y, width, height }): ElementDefinition => {
    const data = { id, width, height };
    return {
      group: 'nodes',
      data,
      position: { x: x + width / 2, y: y + height / 2 },
      classes: [...(classes.get(id) ?? [])],
    };
  });
  const edges = picture.routes.map(({ id, consumer, supplier, points }): ElementDefinition => {
    const { weights, distances } = bendsOf(points);
    const straight = weights.length === 0 ? ['straight'] : [];
    const data = {
      id: edgeId(id),
      link: id,
      source: consumer,
      target: supplier,
      weights,
      distances,
      begin: endpoint(points[0], at.get(consumer)),
      end: endpoint(points.at(-1), at.get(supplier)),
    };
    return { group: 'edges', data, classes: [...straight, ...(classes.get(id) ?? [])] };
  });
  return [...nodes, ...edges];
}
