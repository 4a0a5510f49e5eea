import type { Change } from '../../../server/model/change.ts';
import { linkKey, type Plain, puts, remove, sheetKey } from '../support/models.ts';

/** One commit on top of GROUND, and how the model differs afterwards: entities as `list key`. */
export interface CommitCase {
  readonly title: string;
  readonly changes: readonly Change[];
  /** Entities that are there afterwards with exactly this content. */
  readonly holds?: Plain;
  /** `list key` of entities that are gone. */
  readonly lacks?: readonly string[];
}

const VPN = {
  id: 'h-vpn',
  owner: 'h',
  kind: 'APPLIANCE',
  name: { ja: 'VPN装置（更新済み）' },
  exposure: 'PARTNER',
} as const;
const PHARMACY = { id: 'p', type: 'INSTITUTION', name: { ja: '薬局' }, facilityClass: 'PHARMACY' } as const;
const DRAFT = { component: 'v-emr', version: '2', publishedOn: '2026-06-01' } as const;
const LINE = { id: 'line', owner: 'w', kind: 'LINE', name: { ja: '回線' } } as const;

/** Commits that a store takes. */
export const COMMIT_CASES: readonly CommitCase[] = [
  { title: 'adds an entity', changes: puts({ parties: [PHARMACY] }), holds: { parties: [PHARMACY] } },
  {
    title: 'replaces an entity whole, so that fields left out are gone',
    changes: puts({ components: [VPN] }),
    holds: { components: [VPN] },
  },
  {
    title: 'adds things in an order in which references point forwards',
    changes: [
      ...puts({ links: [{ consumer: 'h-vpn', supplier: 'line', kind: 'CONNECTS_VIA' }] }),
      ...puts({ components: [LINE] }),
    ],
    holds: { components: [LINE], links: [{ consumer: 'h-vpn', supplier: 'line', kind: 'CONNECTS_VIA' }] },
  },
  {
    title: 'removes a component together with all that refers to it',
    changes: [
      remove('components', 'm-op'),
      remove('links', linkKey('h-vpn', 'OPERATED_BY', 'm-op')),
      remove('links', linkKey('m-op', 'RUNS_ON', 'm-pc')),
      remove('sheets', sheetKey('m-op', '1')),
      remove('contracts', 'k-h-m'),
    ],
    lacks: ['components m-op', `sheets ${sheetKey('m-op', '1')}`, 'contracts k-h-m'],
  },
  {
    title: 'publishes a draft by removing it and adding the published sheet',
    changes: [remove('sheets', sheetKey('v-emr', '2', 'draft')), ...puts({ sheets: [DRAFT] })],
    holds: { sheets: [DRAFT] },
    lacks: [`sheets ${sheetKey('v-emr', '2', 'draft')}`],
  },
  {
    title: 'lets a draft stand beside the published sheet of its version',
    changes: puts({ sheets: [{ component: 'v-emr', version: '1' }] }),
    holds: { sheets: [{ component: 'v-emr', version: '1' }] },
  },
  {
    title: 'puts a published sheet again as it is',
    changes: puts({ sheets: [{ component: 'h-vpn', version: '1', publishedOn: '2026-02-01' }] }),
    holds: { sheets: [{ component: 'h-vpn', version: '1', publishedOn: '2026-02-01' }] },
  },
  {
    title: 'applies changes in order: of two puts of one entity the last one counts',
    changes: puts({ parties: [{ ...PHARMACY, name: { ja: '旧' } }, PHARMACY] }),
    holds: { parties: [PHARMACY] },
  },
  {
    title: 'leaves nothing behind of an entity that is added and removed at once',
    changes: [...puts({ parties: [PHARMACY] }), remove('parties', 'p')],
    lacks: ['parties p'],
  },
  {
    title: 'removes an entity and adds another one with its key at once',
    changes: [
      remove('links', linkKey('h-emr', 'USES', 'v-emr')),
      ...puts({ links: [{ consumer: 'h-emr', supplier: 'v-emr', kind: 'USES', network: 'OPEN' }] }),
    ],
    holds: { links: [{ consumer: 'h-emr', supplier: 'v-emr', kind: 'USES', network: 'OPEN' }] },
  },
  {
    title: 'moves a component to another owner',
    changes: puts({ components: [{ id: 'm-pc', owner: 'w', kind: 'TERMINAL', name: { ja: '保守端末' } }] }),
    holds: { components: [{ id: 'm-pc', owner: 'w', kind: 'TERMINAL', name: { ja: '保守端末' } }] },
  },
  {
    title: 'replaces a catalogue',
    changes: puts({ catalogues: [{ id: 'other', title: { ja: '別の要求事項集' } }] }),
    holds: { catalogues: [{ id: 'other', title: { ja: '別の要求事項集' } }] },
  },
  {
    title: 'adds a catalogue that sheets and mappings have named before it was there',
    changes: puts({
      catalogues: [
        { id: 'gone', requirements: [{ id: 'r9', title: { ja: '九' }, layers: ['data'], phases: ['normal'] }] },
        { id: 'elsewhere', requirements: [{ id: 'x1', title: { ja: '一' }, layers: ['data'], phases: ['normal'] }] },
      ],
    }),
  },
];
