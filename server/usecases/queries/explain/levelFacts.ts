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

/** What a usage needs, and what is agreed where something is. */
export function agreedFacts(context: AnalysisContext, finding: Finding): GapFacts {
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

/** What is promised for a component, and what is promised to it. */
export function backedFacts(context: AnalysisContext, finding: Finding): GapFacts {
  const term = SERVICE_TERMS.find((t) => t === finding.term);
  if (term === undefined || finding.component === undefined) return {};
  const promised = promisedFor(context, finding.component, term);
  const backed = backingOf(context, finding.component, term);
  return promised === undefined || backed === undefined ? {} : { term, promised, backed };
}

/** The assurance that a usage needs, and the level that there is. */
export function assuranceFacts(context: AnalysisContext, finding: Finding): GapFacts {
  const need = assuranceNeeds(context).find((n) => n.usage === finding.component && n.term === finding.term);
  if (need === undefined) return {};
  const level = effectiveAssurance(context, need.used, need.term);
  const base = neededOf(context, need);
  return level === undefined ? { ...base, variant: 'UNKNOWN_LEVEL' } : { ...base, level };
}
