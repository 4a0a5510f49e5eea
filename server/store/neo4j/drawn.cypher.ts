import type { EntityList } from '../../model/document.ts';
import { cypher } from './cypher.ts';
import { LINKS } from './labels.ts';

/** The labels of the nodes of the model, and the types of their relationships. What is missing of the history is found by reading it. */
const LABEL_OF: Readonly<Record<Exclude<EntityList, 'links'>, string>> = {
  catalogues: 'Catalogue',
  parties: 'Party',
  components: 'Component',
  sheets: 'Sheet',
  contracts: 'Contract',
  evidence: 'Evidence',
  findings: 'Finding',
  decisions: 'Decision',
  proposals: 'Proposal',
};
const LABELS = ['Requirement', ...Object.values(LABEL_OF)];
const TYPES = [
  ...LINKS.split('|'),
  'OWNS',
  'ADOPTS',
  'CONTAINS',
  'HAS_SHEET',
  'RESPONSIBILITY',
  'NAMES',
  'CUSTOMER',
  'SUPPLIER',
  'CONSENTS_TO',
  'COVERS',
  'ANNEXES',
  'CONCERNS',
  'FOUND_ON',
  'ASSIGNED_TO',
  'PROPOSED_BY',
  'PROPOSED_TO',
  'PROPOSED_CUSTOMER',
  'PROPOSED_SUPPLIER',
];

const MATCHES: readonly (readonly [name: string, pattern: string])[] = [
  ...LABELS.map((label) => [`:${label}`, `(x:${label})`] as const),
  ...TYPES.map((type) => [`-${type}`, `()-[x:${type}]->()`] as const),
];

type DrawnRow = { name: string; count: number };

/**
 * How many nodes of each label and relationships of each type there are. The database keeps these numbers: asking for them looks at
 * nothing, however large the graph is.
 */
export const COUNT_DRAWN = cypher<DrawnRow>(
  MATCHES.map(([name, pattern]) => `MATCH ${pattern} WITH count(x) AS count RETURN '${name}' AS name, count`).join(
    ' UNION ALL ',
  ),
);

/** The numbers as one text, those that are zero left out: so they stand in the head. */
export const drawnText = (rows: readonly DrawnRow[]): string =>
  rows
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`)
    .sort()
    .join(', ');

/** The text where nothing is drawn. */
export const NOTHING_DRAWN = drawnText([]);
