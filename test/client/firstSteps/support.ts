import { readFileSync } from 'node:fs';
import type { FacilityClass } from '../../../client/api/generated/documents.ts';
import { type Draft, emptyDraft } from '../../../client/model/firstSteps/draft.ts';
import type { Plan } from '../../../client/model/firstSteps/plan.ts';
import { proposedLinks, structureIn } from '../../../client/model/firstSteps/plan.ts';
import { connectionKey } from '../../../client/model/firstSteps/structure.ts';
import { readTemplates } from '../../../client/model/firstSteps/templates.ts';

const FILE = new URL('../../../seed/templates/systems.json', import.meta.url);

/** The templates that are shipped. */
export const TEMPLATES = readTemplates(readFileSync(FILE, 'utf8'));

export const CLASSES = ['HOSPITAL', 'CLINIC', 'DENTAL', 'PHARMACY', 'HOME_CARE'] as const;

/** A draft of an institution of a class with some systems. */
export const draftOf = (facilityClass: FacilityClass, systems: readonly string[], more: Partial<Draft> = {}): Draft => {
  const empty = emptyDraft([]);
  return { ...empty, institution: { ...empty.institution, name: '試行', facilityClass }, systems, ...more };
};

/** The draft with every proposed link taken. */
export const withAllLinks = (draft: Draft): Draft => ({
  ...draft,
  links: Object.fromEntries(
    proposedLinks(structureIn(TEMPLATES, draft)).map((link) => [connectionKey(link), true] as const),
  ),
});

/** A model document that holds what a plan holds. */
export const documentOf = (plan: Plan) => ({
  format: 'bunkai-model/1',
  parties: [...plan.parties.values()],
  components: [...plan.components.values()],
  links: [...plan.links.values()],
  contracts: [...plan.contracts.values()],
});
