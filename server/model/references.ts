import type { Entity, Put } from './change.ts';
import { ENTITY_LISTS, type EntityList } from './document.ts';
import { unreachable } from './unreachable.ts';
import { cataloguesNamed } from './values.ts';

/** The ways in which entities refer to others, as `list.what`, each with the list that it refers to. */
export const REFERENCES = {
  'components.owner': 'parties',
  'links.consumer': 'components',
  'links.supplier': 'components',
  'sheets.component': 'components',
  'sheets.evidence': 'evidence',
  'sheets.catalogue': 'catalogues',
  'contracts.customer': 'parties',
  'contracts.supplier': 'parties',
  'contracts.consented': 'parties',
  'contracts.covers': 'components',
  'contracts.annex': 'components',
  'findings.component': 'components',
  'findings.assignee': 'parties',
  'findings.catalogue': 'catalogues',
  'decisions.institution': 'parties',
  'proposals.customer': 'parties',
  'proposals.supplier': 'parties',
  'parties.adopts': 'catalogues',
  'parties.treatments': 'components',
  'catalogues.mapping': 'catalogues',
} as const satisfies Readonly<Record<string, EntityList>>;

/** One of the ways. */
export type ReferenceRole = keyof typeof REFERENCES;

/** The list whose entities refer in a way. */
export function listReferring(role: ReferenceRole): EntityList {
  const list = ENTITY_LISTS.find((each) => role.startsWith(`${each}.`));
  if (list === undefined) throw new TypeError(`no list refers as ${role}`);
  return list;
}

/** One reference; a sheet's, a finding's and a mapping's catalogue need not be there. */
export interface Reference {
  readonly role: ReferenceRole;
  readonly key: string;
}

const toCatalogues = (role: ReferenceRole, requirements: readonly string[]): Reference[] =>
  [...cataloguesNamed(requirements)].map((key) => ({ role, key }));

const each = (role: ReferenceRole, keys: Iterable<string> = []): Reference[] =>
  [...new Set(keys)].map((key) => ({ role, key }));

const ofSheet = ({ component, lines = [] }: Entity<'sheets'>): Reference[] => [
  { role: 'sheets.component', key: component },
  ...each(
    'sheets.evidence',
    lines.flatMap(({ evidence }) => evidence ?? []),
  ),
  ...toCatalogues(
    'sheets.catalogue',
    lines.map(({ requirement }) => requirement),
  ),
];

const ofContract = (contract: Entity<'contracts'>): Reference[] => [
  { role: 'contracts.customer', key: contract.customer },
  { role: 'contracts.supplier', key: contract.supplier },
  ...each('contracts.consented', contract.subcontracting?.consented),
  ...each('contracts.covers', contract.covers),
  ...each(
    'contracts.annex',
    contract.annexes?.map(({ component }) => component),
  ),
];

const ofFinding = ({ component, assignee, requirement }: Entity<'findings'>): Reference[] => [
  { role: 'findings.component', key: component },
  ...each('findings.assignee', assignee === undefined ? [] : [assignee]),
  ...toCatalogues('findings.catalogue', requirement === undefined ? [] : [requirement]),
];

/** Every reference of an entity to others, each once per way; not those within itself, and not `via` and `satisfies`. */
export function referencesOf(found: Put): Reference[] {
  const { list } = found;
  switch (list) {
    case 'catalogues': {
      const mappings = found.entity.mappings ?? [];
      return toCatalogues(
        'catalogues.mapping',
        mappings.flatMap(({ source, target }) => [source, target]),
      );
    }
    case 'parties':
      return [
        ...each('parties.adopts', found.entity.adopts),
        ...each(
          'parties.treatments',
          found.entity.treatments?.map(({ component }) => component),
        ),
      ];
    case 'components':
      return [{ role: 'components.owner', key: found.entity.owner }];
    case 'links':
      return [
        { role: 'links.consumer', key: found.entity.consumer },
        { role: 'links.supplier', key: found.entity.supplier },
      ];
    case 'sheets':
      return ofSheet(found.entity);
    case 'contracts':
      return ofContract(found.entity);
    case 'evidence':
      return [];
    case 'findings':
      return ofFinding(found.entity);
    case 'decisions':
      return [{ role: 'decisions.institution', key: found.entity.institution }];
    case 'proposals':
      return [
        { role: 'proposals.customer', key: found.entity.contract.customer },
        { role: 'proposals.supplier', key: found.entity.contract.supplier },
      ];
    default:
      return unreachable(list);
  }
}
