import type {
  Assurance,
  Catalogue,
  Component,
  Contract,
  Disclosure,
  Evidence,
  Finding,
  Line,
  Link,
  ModelDocument,
  Needs,
  Party,
  Requirement,
  Sheet,
  Terms,
} from '../types.ts';
import { all, drop, field, list, type Shrinker } from './shrinker.ts';

const shrinkParty = all<Party>(
  drop('area', 'facilityType', 'facilityClass', 'adopts', 'treatments'),
  field('adopts', list(0)),
  field('treatments', list(0)),
);

const shrinkAssurance: Shrinker<Assurance> = drop('ial', 'aal', 'fal');

const shrinkTerms: Shrinker<Terms> = drop('availability', 'rtoHours', 'rpoHours', 'incidentNoticeHours');

const shrinkNeeds = all<Needs>(
  drop('availability', 'rtoHours', 'rpoHours', 'incidentNoticeHours', 'assurance'),
  field('assurance', shrinkAssurance),
);

const shrinkDisclosure = all<Disclosure>(drop('version', 'issuedOn', 'negatives'), field('negatives', list(0)));

const shrinkComponent = all<Component>(
  drop('layers', 'traits', 'lacks', 'credentials', 'exposure', 'assurance', 'disclosures', 'needs'),
  field('layers', list(0)),
  field('traits', list(0)),
  field('assurance', shrinkAssurance),
  field('lacks', list(0)),
  field('credentials', list(0)),
  field('disclosures', list(0, shrinkDisclosure)),
  field('needs', shrinkNeeds),
);

const shrinkLink: Shrinker<Link> = drop('network');

const shrinkRequirement = all<Requirement>(
  drop('facilityTypes', 'delegable', 'traits', 'priority', 'evidenceRequired', 'defends', 'updates'),
  field('layers', list(1)),
  field('phases', list(1)),
  field('facilityTypes', list(1)),
  field('delegable', list(1)),
  field('traits', list(1)),
);

const shrinkCatalogue = all<Catalogue>(
  drop('supersededBy', 'mappings'),
  field('requirements', list(0, shrinkRequirement)),
  field('mappings', list(0)),
);

/** The owner simply does it: what belongs to the old stance goes with it. */
const saySelf: Shrinker<Line> = (line) => {
  if (line.stance === 'SELF') return [];
  const { via: _via, duties: _duties, when: _when, compensation: _compensation, ...rest } = line;
  return [{ rank: 1, make: () => ({ ...rest, stance: 'SELF' }) }];
};

const shrinkLine = all<Line>(
  saySelf,
  drop('phases', 'via', 'duties', 'when', 'satisfies', 'compensation', 'evidence', 'note', 'source'),
  field('phases', list(1)),
  field('duties', list(0)),
  field('when', list(0)),
  field('satisfies', list(0)),
  field('evidence', list(0)),
);

const shrinkSheet = all<Sheet>(drop('lines'), field('lines', list(0, shrinkLine)));

const shrinkContract = all<Contract>(
  drop('kind', 'endsOn', 'renewal', 'terminatedOn', 'bundles', 'subcontracting', 'annexes', 'terms', 'documents'),
  field('covers', list(1)),
  field('annexes', list(0)),
  field('terms', shrinkTerms),
);

const shrinkEvidence: Shrinker<Evidence> = drop('issuedOn', 'validUntil');

const shrinkFinding: Shrinker<Finding> = drop('requirement', 'assignee', 'dueOn', 'closedOn', 'source');

/** Ways to make a document simpler; what then hangs in the air is left to repair.ts. */
export const shrinkDocument = all<ModelDocument>(
  drop('title', 'requires', 'asOf', 'contracts', 'sheets', 'evidence', 'findings'),
  field('parties', list(0, shrinkParty)),
  field('components', list(0, shrinkComponent)),
  field('catalogues', list(0, shrinkCatalogue)),
  field('contracts', list(0, shrinkContract)),
  field('sheets', list(0, shrinkSheet)),
  field('links', list(0, shrinkLink)),
  field('evidence', list(0, shrinkEvidence)),
  field('findings', list(0, shrinkFinding)),
);
