import type { Finding } from '../finding.ts';
import type { Report } from '../problem.ts';
import type { ModelView } from '../view.ts';
import { checkRequirementKey } from './catalogue.ts';

/**
 * A finding is about a component and assigned to a party that are there, due and closed no sooner than found; its requirement is
 * held to what that of a sheet's line is (README, "Findings").
 */
export function checkFinding(finding: Finding, view: ModelView, path: string, report: Report): void {
  const { id, component, assignee, requirement, foundOn } = finding;
  if (view.component(component) === undefined) {
    report('UNKNOWN_REFERENCE', `${path}.component`, { kind: 'component', id: component });
  }
  if (assignee !== undefined && view.party(assignee) === undefined) {
    report('UNKNOWN_REFERENCE', `${path}.assignee`, { kind: 'party', id: assignee });
  }
  if (requirement !== undefined) checkRequirementKey(requirement, view, `${path}.requirement`, report);
  for (const field of ['dueOn', 'closedOn'] as const) {
    const date = finding[field];
    if (date !== undefined && date < foundOn) report('BEFORE_FOUND', `${path}.${field}`, { field, date, foundOn, id });
  }
}
