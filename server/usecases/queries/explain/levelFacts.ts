import type { Scene } from '../../../analysis/context.ts';
import {
  agreedLevel,
  assuranceNeeds,
  backingOf,
  effectiveAssurance,
  type Need,
  promisedFor,
  serviceNeeds,
  statedTerms,
} from '../../../analysis/contracts/levels.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { type AssuranceTerm, SERVICE_TERMS, type ServiceTerm } from '../../../model/vocabulary.ts';
import type { GapFacts } from '../../../text/facts.ts';
import { componentName, contractName, partyText } from './factNames.ts';

/** What a usage needs of which component, and whose that is. */
const neededOf = (scene: Scene, { term, needed, used }: Need<ServiceTerm | AssuranceTerm>): GapFacts => ({
  term,
  needed,
  u: componentName(scene.snapshot, used),
  U: partyText(scene, used.owner),
});

function agreedFacts(scene: Scene, finding: Finding): GapFacts {
  const need = serviceNeeds(scene).find((n) => n.usage === finding.component && n.term === finding.term);
  if (need === undefined) return {};
  const base = neededOf(scene, need);
  const promised = agreedLevel(scene, need);
  if (promised === undefined) return base;
  const contract = scene.contracts
    .covering(scene.institution, need.used.row)
    .find((k) => statedTerms(scene, [k], need.term).includes(promised));
  return { ...base, promised, ...(contract === undefined ? {} : { K: contractName(scene.snapshot, contract) }) };
}

function backedFacts(scene: Scene, finding: Finding): GapFacts {
  const term = SERVICE_TERMS.find((t) => t === finding.term);
  if (term === undefined || finding.component === undefined) return {};
  const promised = promisedFor(scene, finding.component, term);
  const backed = backingOf(scene, finding.component, term);
  return promised === undefined || backed === undefined ? {} : { term, promised, backed };
}

function assuranceFacts(scene: Scene, finding: Finding): GapFacts {
  const need = assuranceNeeds(scene).find((n) => n.usage === finding.component && n.term === finding.term);
  if (need === undefined) return {};
  const level = effectiveAssurance(scene, need.used, need.term);
  const base = neededOf(scene, need);
  return level === undefined ? { ...base, variant: 'UNKNOWN_LEVEL' } : { ...base, level };
}

/** Facts of the rules about service levels and assurance. */
export function levelFacts(scene: Scene, finding: Finding): GapFacts {
  switch (finding.rule) {
    case 'SLA_UNDEFINED':
    case 'SLA_SHORTFALL':
      return agreedFacts(scene, finding);
    case 'SLA_UNBACKED':
      return backedFacts(scene, finding);
    case 'ASSURANCE_SHORTFALL':
      return assuranceFacts(scene, finding);
    default:
      return {};
  }
}
