import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const range = (n: number) => Array.from({ length: n }, (_, index) => index);

/** Number of requirements, more than a page of the API holds. */
export const REQUIREMENTS = 120;

/** Number of components of one institution that say nothing at all. */
export const TERMINALS = 12;

const LONG = '医療法人社団たいへん長い名前の会が運営する地域包括ケアと在宅診療を担う総合診療所附属医療情報部門';
const UNBROKEN = 'UnbrokenVendorNameWithoutAnySpaceInItWhatsoeverAndLongerThanItsColumn';

/** Institutions whose answers rest on little or on nothing, and one whose names are long. */
const ODD = [
  { id: 'zz-no-edition', name: '版を選んでいない診療所' },
  { id: 'zz-no-component', name: '構成要素のない医院', adopts: ['asks'] },
  { id: 'zz-open', name: 'すべてが空白の医院', adopts: ['asks'] },
  { id: 'zz-excluded', name: '該当しない医院', adopts: ['asks'] },
  { id: 'zz-long', name: LONG, adopts: ['asks'] },
  { id: 'zz-many', name: '同じ端末の多い医院', adopts: ['asks'] },
];

const component = (id: string, owner: string, name: string, kind = 'ON_PREMISES') => ({
  id,
  owner,
  kind,
  name: { ja: name },
});

const lines = (stance: string) => range(REQUIREMENTS).map((n) => ({ requirement: `asks:r${n}`, stance }));

/** More institutions than the API gives on one page (205), as a model file; returns its path. */
export function writeClinics(): string {
  const parties = [
    ...range(199).map((n) => ({
      id: `clinic-${String(n).padStart(3, '0')}`,
      name: n === 42 ? '高橋診療所' : `第${n}診療所`,
    })),
    ...ODD,
  ].map(({ name, ...party }) => ({ ...party, type: 'INSTITUTION', name: { ja: name } }));
  const model = {
    format: 'bunkai-model/1',
    catalogues: [
      {
        id: 'asks',
        title: { ja: '試しの要求事項集' },
        publishedOn: '2026-01-01',
        chapters: [{ id: 'c1', title: { ja: '第1章' } }],
        requirements: range(REQUIREMENTS).map((n) => ({
          id: `r${n}`,
          item: `要-${n}`,
          title: { ja: `要求事項その${n}` },
          chapter: 'c1',
          layers: ['platform'],
          phases: ['normal'],
        })),
      },
    ],
    parties: [...parties, { id: 'vendor', type: 'VENDOR', name: { ja: UNBROKEN } }],
    components: [
      component('takahashi-c', 'clinic-042', '高橋式撮影装置'),
      component('open-c', 'zz-open', '電子カルテ'),
      component('excluded-c', 'zz-excluded', '電子カルテ'),
      component('long-c', 'zz-long', '長い名前の電子カルテと部門システムを束ねる統合基盤'),
      ...range(TERMINALS).map((n) => component(`terminal-${n}`, 'zz-many', `診察室の端末${n}`)),
      component('vendor-s', 'vendor', 'VeryLongServiceNameWithoutAnyBlank', 'SAAS'),
    ],
    links: [{ consumer: 'long-c', supplier: 'vendor-s', kind: 'RUNS_ON' }],
    sheets: [
      { component: 'open-c', version: '1', publishedOn: '2026-04-01', lines: [] },
      ...range(TERMINALS).map((n) => ({
        component: `terminal-${n}`,
        version: '1',
        publishedOn: '2026-04-01',
        lines: [],
      })),
      { component: 'excluded-c', version: '1', publishedOn: '2026-04-01', lines: lines('NOT_APPLICABLE') },
      {
        component: 'long-c',
        version: '1',
        publishedOn: '2026-04-01',
        lines: range(REQUIREMENTS).map((n) => ({ requirement: `asks:r${n}`, stance: 'SUPPLIER', via: 'vendor-s' })),
      },
    ],
    contracts: [
      {
        id: 'long-k',
        customer: 'zz-long',
        supplier: 'vendor',
        covers: ['vendor-s'],
        startsOn: '2026-01-01',
        documents: [{ title: { ja: '統合基盤の利用契約書' } }],
      },
    ],
  };
  const path = join(mkdtempSync(join(tmpdir(), 'bunkai-clinics-')), 'clinics.json');
  writeFileSync(path, JSON.stringify(model));
  return path;
}
