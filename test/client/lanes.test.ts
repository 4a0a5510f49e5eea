import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LaneChain, layoutLanes, type Picture, type PlacedNode } from '../../client/model/lanes/index.ts';
import { anyChain, INSTITUTION } from './chains.ts';

function placed(picture: Picture): ReadonlyMap<string, PlacedNode> {
  return new Map(picture.nodes.map((node) => [node.id, node]));
}

function forAnyChain(check: (chain: LaneChain, picture: Picture) => void): void {
  fc.assert(fc.property(anyChain(), (chain) => check(chain, layoutLanes(chain))));
}

describe('the lanes layout', () => {
  test('every component stands in a column of its own lane, and lanes keep their order', () => {
    forAnyChain((chain, picture) => {
      const at = placed(picture);
      for (const { id, lane } of chain.nodes) {
        const node = at.get(id);
        const column = picture.columns[node?.column ?? -1];
        expect(column?.lane).toBe(lane);
        expect(column?.x).toBe(node?.x);
      }
      const xs = picture.columns.map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    });
  });

  test('no two components share a cell, and none overlap', () => {
    forAnyChain((_, { nodes }) => {
      expect(new Set(nodes.map(({ column, row }) => `${column}/${row}`)).size).toBe(nodes.length);
      nodes.forEach((a, index) => {
        for (const b of nodes.slice(index + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart, `${a.id} and ${b.id}`).toBe(true);
        }
      });
    });
  });

  test('the order of the input does not change the picture', () => {
    fc.assert(
      fc.property(anyChain(), fc.infiniteStream(fc.nat()), (chain, rng) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, at: rng.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const other = { ...chain, nodes: shuffled(chain.nodes), links: shuffled(chain.links) };
        expect(layoutLanes(other)).toEqual(layoutLanes(chain));
      }),
    );
  });

  test('a component more in a lane that is in use changes the column of no other, and without links to route moves none', () => {
    forAnyChain((chain, before) => {
      const model = chain.nodes[0];
      if (model === undefined) return;
      const more = { ...chain, nodes: [...chain.nodes, { ...model, id: 'new' }] };
      const after = layoutLanes(more);
      // It stands in the first sub-column of its lane, which may have been empty only where a cycle filled the others.
      if (after.columns.length !== before.columns.length) return;
      expect(after.columns.map(({ lane }) => lane)).toEqual(before.columns.map(({ lane }) => lane));
      const at = placed(after);
      for (const { id, column } of before.nodes) expect(at.get(id)?.column).toBe(column);
      const bare = layoutLanes({ ...chain, links: [] });
      expect(layoutLanes({ ...more, links: [] }).columns).toEqual(bare.columns);
    });
  });

  test('the institution comes first, and all components of an owner stand inside its band', () => {
    forAnyChain((chain, picture) => {
      const owns = chain.nodes.some(({ owner }) => owner === INSTITUTION);
      if (owns) expect(picture.bands[0]?.owner).toBe(INSTITUTION);
      expect(new Set(picture.bands.map(({ owner }) => owner)).size).toBe(picture.bands.length);
      const owners = new Map(chain.nodes.map(({ id, owner }) => [id, owner]));
      for (const { id, y, height, band } of picture.nodes) {
        const { owner, top = 0, height: high = 0 } = picture.bands[band] ?? {};
        expect(owner).toBe(owners.get(id));
        expect(y).toBeGreaterThanOrEqual(top);
        expect(y + height).toBeLessThanOrEqual(top + high);
      }
    });
  });

  test('every run is orthogonal, made of numbers, and goes from its consumer to its supplier', () => {
    forAnyChain((chain, picture) => {
      const at = placed(picture);
      expect(picture.routes.map(({ id }) => id).sort()).toEqual(chain.links.map(({ id }) => id).sort());
      for (const { points, consumer, supplier } of picture.routes) {
        expect(points.length).toBeGreaterThanOrEqual(2);
        points.slice(1).forEach((b, index) => {
          const a = points[index] ?? b;
          expect(Number.isFinite(b.x) && Number.isFinite(b.y)).toBe(true);
          expect(a.x === b.x || a.y === b.y).toBe(true);
        });
        for (const [point, id] of [
          [points[0], consumer],
          [points.at(-1), supplier],
        ] as const) {
          const node = at.get(id);
          expect(onBorder(point, node), `${id} of ${consumer}→${supplier}`).toBe(true);
        }
      }
    });
  });

  test('no run passes through a component', () => {
    forAnyChain((_, picture) => {
      for (const { id, points } of picture.routes) {
        points.slice(1).forEach((b, index) => {
          const a = points[index] ?? b;
          for (const node of picture.nodes) {
            const inside =
              Math.max(a.x, b.x) > node.x + 1 &&
              Math.min(a.x, b.x) < node.x + node.width - 1 &&
              Math.max(a.y, b.y) > node.y + 1 &&
              Math.min(a.y, b.y) < node.y + node.height - 1;
            expect(inside, `${id} through ${node.id}`).toBe(false);
          }
        });
      }
    });
  });

  test('every link with a gap is counted by exactly one badge, and badges with words cover no component', () => {
    forAnyChain((chain, picture) => {
      const bad = chain.links.filter(({ badge }) => badge !== undefined).map(({ id }) => id);
      expect(picture.badges.flatMap(({ links }) => links).sort()).toEqual(bad.sort());
      for (const badge of picture.badges) {
        if (badge.compact) continue;
        for (const node of picture.nodes) {
          const apart =
            badge.x + badge.width / 2 <= node.x ||
            node.x + node.width <= badge.x - badge.width / 2 ||
            badge.y + badge.height / 2 <= node.y ||
            node.y + node.height <= badge.y - badge.height / 2;
          expect(apart, `${badge.trunk} over ${node.id}`).toBe(true);
        }
      }
    });
  });

  test('an empty chain is an empty picture', () => {
    const picture = layoutLanes({ institution: INSTITUTION, nodes: [], links: [] });
    expect(picture).toMatchObject({ nodes: [], routes: [], bands: [], boundary: undefined });
  });
});

function onBorder(point: { x: number; y: number } | undefined, node: PlacedNode | undefined): boolean {
  if (point === undefined || node === undefined) return false;
  const across = point.x >= node.x && point.x <= node.x + node.width;
  const down = point.y >= node.y && point.y <= node.y + node.height;
  const side = point.x === node.x || point.x === node.x + node.width;
  const end = point.y === node.y || point.y === node.y + node.height;
  return (side && down) || (end && across);
}
