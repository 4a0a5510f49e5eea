import { disclosureDue, lists, operatingVendors } from '../contracts/disclosures.ts';
import { nobodySays } from './places.ts';
import type { FoundRule } from './rule.ts';

/** The disclosure due on a component is not listed: SDS on used clouds, MDS on own equipment that a vendor operates. */
export const disclosureMissing: FoundRule = {
  id: 'DISCLOSURE_MISSING',
  place: 'found',
  find: (scene, report) => {
    for (const component of scene.chain.nodes) {
      const form = disclosureDue(scene, component);
      if (form !== undefined && !lists(scene, component, form)) report({ component });
    }
  },
  actors: ({ component }, scene) => {
    if (component === undefined) return [];
    const form = disclosureDue(scene, component);
    return form === 'SDS' ? [component.owner] : [scene.institution, ...operatingVendors(scene, component)];
  },
  witness: nobodySays,
};
