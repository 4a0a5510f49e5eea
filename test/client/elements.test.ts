import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeId, elementsOf } from '../../client/graph/elements.ts';
import { layoutLanes } from '../../client/model/lanes/index.ts';
import { repeats } from '../support/repeats.ts';
import { anyChain } from './chains.ts';

test('what is drawn is every component and link of the picture once, with the classes of each', () => {
  fc.assert(
    fc.property(anyChain(), (chain) => {
      const picture = layoutLanes(chain);
      const ids = [...picture.nodes, ...picture.routes].map(({ id }) => id);
      const drawn = elementsOf(picture, new Map(ids.map((id, i) => [id, i % 2 === 0 ? ['hidden'] : ['plain']])));
      const names = [...picture.nodes.map(({ id }) => id), ...picture.routes.map(({ id }) => edgeId(id))];
      expect(drawn.map(({ data }) => data.id)).toEqual(names);
      const isHidden = drawn.map(({ classes }) => Array.isArray(classes) && classes.includes('hidden'));
      expect(isHidden).toEqual(ids.map((_, i) => i % 2 === 0));
    }),
    { numRuns: repeats(30, 500) },
  );
});
