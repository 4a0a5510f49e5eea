import fc from 'fast-check';
import { LANES, type LaneChain, type LaneLink, type LaneNode } from '../../client/model/lanes/index.ts';

/** The id of the institution of every generated chain. */
export const INSTITUTION = 'p0';

const nodeShape = fc.record({
  owner: fc.integer({ min: 0, max: 5 }).map((n) => `p${n}`),
  lane: fc.constantFrom(...LANES),
  strip: fc.boolean(),
});

function linkOf(ends: readonly [number, number], kind: string, badge: boolean, nodes: readonly LaneNode[]): LaneLink[] {
  const consumer = nodes[ends[0] % Math.max(1, nodes.length)]?.id;
  const supplier = nodes[ends[1] % Math.max(1, nodes.length)]?.id;
  if (consumer === undefined || supplier === undefined || consumer === supplier) return [];
  return [{ id: `${consumer}→${supplier}`, consumer, supplier, kind, ...(badge ? { badge: 110 } : {}) }];
}

/** Any chain, with cycles, links that skip lanes, links backwards, and owners that are hardly connected. */
export function anyChain(most = 40): fc.Arbitrary<LaneChain> {
  const ends = fc.tuple(fc.tuple(fc.nat(999), fc.nat(999)), fc.constantFrom('RUNS_ON', 'CONNECTS_VIA'), fc.boolean());
  return fc
    .tuple(fc.array(nodeShape, { minLength: 1, maxLength: most }), fc.array(ends, { maxLength: most * 2 }))
    .map(([shapes, pairs]) => {
      const nodes = shapes.map((shape, index) => ({ id: `c${index}`, ...shape }));
      const links = pairs.flatMap(([at, kind, badge]) => linkOf(at, kind, badge, nodes));
      return { institution: INSTITUTION, nodes, links: [...new Map(links.map((link) => [link.id, link])).values()] };
    });
}
