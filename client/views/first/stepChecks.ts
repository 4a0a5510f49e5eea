import type { Step } from '../../model/firstSteps/draft.ts';
import { unreadableContracts } from '../../model/firstSteps/plan.ts';
import { missingRoles } from '../../model/firstSteps/templates.ts';
import type { FirstSteps } from './useFirstSteps.ts';

/** Whether something of a step must be mended before it can be saved; the form says what, at the fields. */
export function blockedBy({ draft, templates }: FirstSteps, step: Step): boolean {
  switch (step) {
    case 'institution':
      return draft.institution.name.trim() === '' || draft.institution.adopts.length === 0;
    case 'systems':
      return missingRoles(templates, draft.systems).length > 0;
    case 'contracts':
      return unreadableContracts(templates, draft).length > 0;
    case 'vendors':
    case 'links':
      return false;
  }
}
