import type { Decision } from '../decision.ts';
import type { Report } from '../problem.ts';
import type { ModelView } from '../view.ts';

/** A decision is about an institution's gap; the gap itself may have closed since (model/README.md). */
export function checkDecision(decision: Decision, view: ModelView, path: string, report: Report): void {
  const id = decision.institution;
  if (view.party(id)?.type !== 'INSTITUTION') {
    report('UNKNOWN_REFERENCE', `${path}.institution`, { kind: 'institution', id });
  }
}
