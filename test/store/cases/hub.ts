import type { Plain } from '../support/models.ts';

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

/** A vendor whose one service so many institutions use, `i0` …, each under a contract; in parts of 2,500 institutions. */
export function* hubModel(institutions: number): Generator<Plain> {
  yield GROUND;
  for (let first = 0; first < institutions; first += 2500) {
    const ids = Array.from({ length: Math.min(2500, institutions - first) }, (_, i) => `i${first + i}`);
    yield {
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
}
