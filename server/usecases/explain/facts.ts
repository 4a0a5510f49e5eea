import type { Analysis } from '../../analysis/analyse.ts';
import type { Finding } from '../../analysis/rule.ts';
import type { GapFacts } from '../../text/facts.ts';
import { contractFacts } from './contractFacts.ts';
import { evidenceFacts } from './evidenceFacts.ts';
import { levelFacts } from './levelFacts.ts';
import { componentName, partyText, requirementName } from './names.ts';
import { responsibilityFacts } from './responsibilityFacts.ts';

/** What stands at a gap's place: components, their owners, the requirement. */
function placeFacts({ scene }: Analysis, finding: Finding): GapFacts {
  const c = finding.component ?? finding.consumer;
  const u = finding.supplier;
  const r = requirementName(scene, finding);
  const sameOwner = c !== undefined && u !== undefined && c.owner === u.owner;
  // Within one owner the parties would be the same word twice: the components are named instead.
  const who = (node: NonNullable<typeof c>) =>
    sameOwner ? { name: componentName(scene.snapshot, node) } : partyText(scene, node.owner);
  return {
    ...(c === undefined ? {} : { c: componentName(scene.snapshot, c), C: who(c) }),
    ...(u === undefined ? {} : { u: componentName(scene.snapshot, u), U: who(u) }),
    ...(r === undefined ? {} : { r }),
  };
}

/** Everything that the sentence of a gap may speak of; what its rule does not have is absent. */
export function factsOf(analysis: Analysis, finding: Finding): GapFacts {
  return {
    ...placeFacts(analysis, finding),
    ...responsibilityFacts(analysis.scene, finding),
    ...contractFacts(analysis.scene, finding),
    ...evidenceFacts(analysis.scene, finding),
    ...levelFacts(analysis.scene, finding),
  };
}
