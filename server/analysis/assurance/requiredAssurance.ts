import type { AssuranceAnswers, ImpactCategories } from '../../model/assuranceBasis.ts';

/** The least levels of assurance that a service has to ask for; `fal` is undefined where nothing is federated. */
export interface RequiredAssurance {
  readonly ial: 1 | 2 | 3;
  readonly aal: 1 | 2 | 3;
  readonly fal: 1 | 2 | 3 | undefined;
}

/** The level after the kinds of harm alone: the lowest whose limits none of them exceeds. */
function levelOfHarm({
  safety,
  inconvenience,
  financial,
  programs,
  information,
  violations,
}: ImpactCategories): 1 | 2 | 3 {
  const others = [inconvenience, financial, programs, information, violations];
  if (safety === 'HIGH' || safety === 'MODERATE' || others.includes('HIGH')) return 3;
  if (others.includes('MODERATE')) return 2;
  return [programs, information, safety, violations].includes('LOW') ? 2 : 1;
}

/**
 * The least levels of identity, authentication and federation assurance after NIST SP 800-63-3 section 6 (SEMANTICS.md
 * section 10). What its table 6-2 forbids cannot come out: where personal data can be reached, one factor is not enough.
 */
export function requiredAssurance(categories: ImpactCategories, answers: AssuranceAnswers): RequiredAssurance {
  const level = levelOfHarm(categories);
  const atLeastTwo = (needed: boolean) => (needed && level === 1 ? 2 : level);
  const proofed = answers.personalDataNeeded && answers.validationNeeded;
  return {
    ial: proofed ? level : 1,
    aal: atLeastTwo(answers.personalDataReachable),
    fal: answers.federated ? atLeastTwo(answers.personalDataInAssertion || answers.frontChannel) : undefined,
  };
}
