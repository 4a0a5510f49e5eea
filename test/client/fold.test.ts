import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldChain } from '../../client/model/lanes/index.ts';
import { anyChain, INSTITUTION } from './chains.ts';

describe('folding a chain that is too large to draw', () => {
  test('a chain within the limit stays as it is', () => {
    fc.assert(
      fc.property(anyChain(), (chain) => {
        const { chain: same, folds, leftOut } = foldChain(chain, chain.nodes.length);
        expect({ folds, leftOut }).toEqual({ folds: [], leftOut: [] });
        expect(same.nodes).toEqual(chain.nodes);
        expect(same.links.length).toBe(chain.links.length);
      }),
    );
  });

  test('every component is drawn, in a fold, or left out, and only the institution is cut', () => {
    fc.assert(
      fc.property(anyChain(), fc.integer({ min: 6, max: 30 }), (chain, limit) => {
        const { chain: small, folds, leftOut } = foldChain(chain, limit);
        const drawn = small.nodes.map(({ id }) => id).filter((id) => !id.startsWith('fold:'));
        const all = [...drawn, ...folds.flatMap(({ members }) => members), ...leftOut];
        expect(all.sort()).toEqual(chain.nodes.map(({ id }) => id).sort());
        expect(small.nodes.length).toBeLessThanOrEqual(limit);
        const owners = new Map(chain.nodes.map(({ id, owner }) => [id, owner]));
        for (const id of leftOut) expect(owners.get(id)).toBe(INSTITUTION);
      }),
    );
  });

  test('links that fall together become one, and a gap on any of them stays in sight', () => {
    const node = (id: string, owner: string) => ({ id, owner, lane: 'operation' as const });
    const folded = foldChain(
      {
        institution: INSTITUTION,
        nodes: [node('a', INSTITUTION), node('x', 'v'), node('y', 'v')],
        links: [
          { id: 'a→x', consumer: 'a', supplier: 'x', kind: 'OPERATED_BY' },
          { id: 'a→y', consumer: 'a', supplier: 'y', kind: 'OPERATED_BY', badge: 90 },
          { id: 'x→y', consumer: 'x', supplier: 'y', kind: 'OPERATED_BY', badge: 70 },
        ],
      },
      2,
    );
    expect(folded.chain.links).toEqual([
      { id: 'a→fold:v', consumer: 'a', supplier: 'fold:v', kind: 'FOLDED', badge: 90 },
    ]);
    expect([...folded.merged]).toEqual([['a→fold:v', ['a→x', 'a→y']]]);
  });

  test('components to be kept are never cut', () => {
    fc.assert(
      fc.property(anyChain(), (chain) => {
        const keep = new Set(chain.nodes.map(({ id }) => id));
        expect(foldChain(chain, 3, keep).leftOut).toEqual([]);
      }),
    );
  });
});
