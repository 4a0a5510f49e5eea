/** How bad it would be, in a category, if an identity were wrong. */
export type Harm = 'NONE' | 'LOW' | 'MODERATE' | 'HIGH';

/** The six categories of SEMANTICS.md section 10. */
export interface Categories {
  readonly inconvenience: Harm;
  readonly financial: Harm;
  readonly programs: Harm;
  readonly information: Harm;
  readonly safety: Harm;
  readonly violations: Harm;
}

/** The six questions. */
export interface Answers {
  readonly personalDataNeeded: boolean;
  readonly validationNeeded: boolean;
  readonly personalDataReachable: boolean;
  readonly federated: boolean;
  readonly personalDataInAssertion: boolean;
  readonly frontChannel: boolean;
}

/**
 * "*Tree*: any HIGH → 3; safety MODERATE → 3; any other MODERATE → 2; LOW in programs, information, safety or violations → 2; otherwise
 * 1."
 */
function tree(of: Categories): 1 | 2 | 3 {
  const all = Object.values(of);
  if (all.includes('HIGH') || of.safety === 'MODERATE') return 3;
  if (all.includes('MODERATE')) return 2;
  return [of.programs, of.information, of.safety, of.violations].includes('LOW') ? 2 : 1;
}

/** *requiredAssurance*: the least levels; no `fal` where nothing is federated. */
export function requiredAssuranceReference(
  categories: Categories,
  answers: Answers,
): { readonly ial: number; readonly aal: number; readonly fal?: number } {
  const level = tree(categories);
  const unless = (isHigher: boolean): number => (level === 1 && isHigher ? 2 : level);
  return {
    // "IAL: 1 if no personal information is needed or none has to be validated; otherwise the tree."
    ial: answers.personalDataNeeded && answers.validationNeeded ? level : 1,
    // "AAL: the tree; 2 instead of 1 if personal data can be reached."
    aal: unless(answers.personalDataReachable),
    // "FAL: none if nothing is federated; otherwise the tree; 2 instead of 1 if the assertion holds personal data or travels over the
    // front channel."
    ...(answers.federated ? { fal: unless(answers.personalDataInAssertion || answers.frontChannel) } : {}),
  };
}
