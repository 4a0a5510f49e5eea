import type { Change } from '../../../server/model/change.ts';
import { linkKey, type Plain, puts, remove } from '../support/models.ts';

const name = { ja: '名前' };

const GROUND: Plain = {
  catalogues: [
    { id: 'c', requirements: [{ id: 'r', title: name, layers: ['application', 'network'], phases: ['normal'] }] },
  ],
  parties: [
    { id: 'hub', type: 'VENDOR', name },
    { id: 'cloud', type: 'VENDOR', name },
  ],
  components: [
    { id: 'service', owner: 'hub', kind: 'SAAS', name },
    { id: 'iaas', owner: 'cloud', kind: 'IAAS', name },
  ],
  links: [{ consumer: 'service', supplier: 'iaas', kind: 'RUNS_ON' }],
  sheets: [
    {
      component: 'service',
      version: '1',
      publishedOn: '2026-01-01',
      lines: [{ requirement: 'c:r', stance: 'CONSUMER' }],
    },
  ],
  contracts: [{ id: 'k', customer: 'hub', supplier: 'cloud', covers: ['iaas'], startsOn: '2026-01-01' }],
};

/** A vendor whose one service that number of institutions use, `i0` …, each under a contract; in parts of 2,500 institutions. */
export function* hubModel(institutions: number): Generator<Plain> {
  yield GROUND;
  for (let first = 0; first < institutions; first += 2500) {
    yield customers(Array.from({ length: Math.min(2500, institutions - first) }, (_, i) => `i${first + i}`));
  }
}

/** Institutions that use the service, each under a contract. */
function customers(ids: readonly string[]): Plain {
  return {
    parties: ids.map((id) => ({ id, type: 'INSTITUTION', name, adopts: ['c'] })),
    components: ids.map((id) => ({ id: `${id}-use`, owner: id, kind: 'USAGE', name })),
    links: ids.map((id) => ({ consumer: `${id}-use`, supplier: 'service', kind: 'USES' })),
    contracts: ids.map((id) => ({
      id: `${id}-k`,
      customer: id,
      supplier: 'hub',
      covers: ['service'],
      startsOn: '2026-01-01',
    })),
  };
}

/** Commits on top of a hub model that touch little of it, though all of them end at the hub. */
export const HUB_COMMITS: readonly { readonly title: string; readonly changes: readonly Change[] }[] = [
  { title: 'brings new customers', changes: puts(customers(['n1', 'n2', 'n3', 'n4', 'n5'])) },
  { title: 'puts what is there already', changes: puts(customers(['i1', 'i2', 'i3', 'i4', 'i5'])) },
  {
    title: 'replaces the link and the contract of a customer',
    changes: puts({
      links: [{ consumer: 'i7-use', supplier: 'service', kind: 'USES', network: 'OPEN' }],
      contracts: [{ id: 'i7-k', customer: 'i7', supplier: 'hub', covers: ['service'], startsOn: '2026-02-01' }],
    }),
  },
  {
    title: 'takes a customer away',
    changes: [
      remove('links', linkKey('i7-use', 'USES', 'service')),
      remove('contracts', 'i7-k'),
      remove('components', 'i7-use'),
      remove('parties', 'i7'),
    ],
  },
  {
    title: 'publishes a sheet of the service',
    changes: puts({
      sheets: [
        {
          component: 'service',
          version: '2',
          publishedOn: '2026-02-01',
          lines: [{ requirement: 'c:r', stance: 'SHARED' }],
        },
      ],
    }),
  },
  {
    title: 'renames the vendor and its service',
    changes: puts({
      parties: [{ id: 'hub', type: 'VENDOR', name: { ja: '新名' } }],
      components: [{ id: 'service', owner: 'hub', kind: 'SAAS', name: { ja: '新名' } }],
    }),
  },
];
