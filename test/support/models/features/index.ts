import { CATALOGUE_FEATURES } from './catalogues.ts';
import { CLAIM_FEATURES } from './claims.ts';
import { COMPONENT_FEATURES } from './components.ts';
import { CONTRACT_FEATURES } from './contracts.ts';
import { DOCUMENT_FEATURES } from './documents.ts';
import type { Feature } from './facts.ts';
import { LINK_FEATURES } from './links.ts';
import { SHEET_FEATURES } from './sheets.ts';

export { type Feature, factsOf } from './facts.ts';

/** Everything that generated models must often have, by concept. */
export const FEATURES: readonly Feature[] = [
  ...COMPONENT_FEATURES,
  ...LINK_FEATURES,
  ...CATALOGUE_FEATURES,
  ...SHEET_FEATURES,
  ...CLAIM_FEATURES,
  ...CONTRACT_FEATURES,
  ...DOCUMENT_FEATURES,
];
