import type { AnalysisContext } from '../../../analysis/context.ts';
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
const neededOf = (context: AnalysisContext, { term, needed, used }: Need<ServiceTerm | AssuranceTerm>): GapFacts => ({
  term,
  needed,
  u: componentName(context.snapshot, used),
  U: partyText(context, used.owner),
});

function agreedFacts(context: AnalysisContext, finding: Finding): GapFacts {
  const need = serviceNeeds(context).find((n) => n.usage === finding.component && n.term === finding.term);
  if (need === undefined) return {};
  const base = neededOf(context, need);
  const promised = agreedLevel(context, need);
  if (promised === undefined) return base;
  const contract = context.contracts
    .covering(context.institution, need.used.row)
    .find((k) => statedTerms(context, [k], need.term).includes(promised));
  return { ...base, promised, ...(contract === undefined ? {} : { K: contractName(context.snapshot, contract) }) };
}

function backedFacts(context: AnalysisContext, finding: Finding): GapFacts {
  const term = SERVICE_TERMS.find((t) => t === finding.term);
  if (term === undefined || finding.component === undefined) return {};
  const promised = promisedFor(context, finding.component, term);
  const backed = backingOf(context, finding.component, term);
  return promised === undefined || backed === undefined ? {} : { term, promised, backed };
}

function assuranceFacts(context: AnalysisContext, finding: Finding): GapFacts {
  const need = assuranceNeeds(context).find((n) => n.usage === finding.component && n.term === finding.term);
  if (need === undefined) return {};
  const level = effectiveAssurance(context, need.used, need.term);
  const base = neededOf(context, need);
  return level === undefined ? { ...base, variant: 'UNKNOWN_LEVEL' } : { ...base, level };
}

/** Facts of the rules about service levels and assurance. */
export function levelFacts(context: AnalysisContext, finding: Finding): GapFacts {
  switch (finding.rule) {
    case 'SLA_UNDEFINED':
    case 'SLA_SHORTFALL':
      return agreedFacts(context, finding);
    case 'SLA_UNBACKED':
      return backedFacts(context, finding);
    case 'ASSURANCE_SHORTFALL':
      return assuranceFacts(context, finding);
    default:
      return {};
  }
}
