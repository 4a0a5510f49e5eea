import { lineCount, requirementOf } from '../../model/snapshot/lines.ts';
import { splitRequirementKey } from '../../model/values.ts';
import { ownerActs, ownSays } from '../places.ts';
import type { FoundRule } from '../rule.ts';
import type { Scene } from '../scene.ts';

/** Interned keys of requirements whose statements carry over into an edition that the institution adopts. */
function carriedKeys({ universe }: Scene): ReadonlySet<number> {
  return new Set(universe.carriedFrom.flat());
}

/** Every line of the sheet is against an edition that is not adopted, and none carries over into one that is. */
export const outdatedBasis: FoundRule = {
  id: 'OUTDATED_BASIS',
  place: 'found',
  find: (scene, report) => {
    const { snapshot, institution } = scene;
    const adopted: readonly string[] = JSON.parse(snapshot.strings.at(snapshot.parties.adopts[institution] ?? -1));
    const carried = carriedKeys(scene);
    const counts = (key: number) => {
      const catalogue = splitRequirementKey(snapshot.strings.at(key))?.catalogue ?? '';
      return adopted.includes(catalogue) || carried.has(key);
    };
    for (const { node, position } of scene.nodes) {
      const packed = position.own?.packed;
      if (packed === undefined || packed.length === 0) continue;
      const lines = Array.from({ length: lineCount(packed) }, (_, line) => requirementOf(packed, line));
      if (!lines.some(counts)) report({ component: node });
    }
  },
  actors: ownerActs,
  witness: ownSays,
};
