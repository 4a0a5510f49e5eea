import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OWN = 24;
const VENDORS = 12;
const REQUIREMENTS = 500;
const PER_CHAPTER = 25;
const STANCES = ['SELF', 'SHARED', 'CONSUMER', 'NOT_APPLICABLE'] as const;

const range = (n: number) => Array.from({ length: n }, (_, index) => index);

function components() {
  const kinds = ['ON_PREMISES', 'TERMINAL', 'NETWORK', 'APPLIANCE'] as const;
  const own = range(OWN).map((n) => ({
    id: `own${n}`,
    owner: 'hospital',
    kind: kinds[n % 4] ?? 'TERMINAL',
    name: { ja: `院内の構成要素${n}` },
  }));
  const foreign = range(VENDORS).flatMap((v) => [
    { id: `saas${v}`, owner: `vendor${v}`, kind: 'SAAS', name: { ja: `サービス${v}` } },
    { id: `iaas${v}`, owner: `vendor${v}`, kind: 'IAAS', name: { ja: `基盤${v}` } },
    { id: `care${v}`, owner: `vendor${v}`, kind: 'OPERATION', name: { ja: `保守${v}` } },
  ]);
  return [...own, ...foreign];
}

function links() {
  const usable = range(OWN);
  return [
    ...usable.map((n) => ({ consumer: `own${n}`, supplier: `care${n % VENDORS}`, kind: 'OPERATED_BY' })),
    ...usable
      .filter((n) => n % 4 === 0)
      .map((n) => ({ consumer: `own${n}`, supplier: `own${n + 2}`, kind: 'CONNECTS_VIA' })),
    ...usable
      .filter((n) => n % 4 === 0)
      .map((n) => ({ consumer: `own${n}`, supplier: `saas${n % VENDORS}`, kind: 'AUTHENTICATES_VIA' })),
    ...range(VENDORS).map((v) => ({ consumer: `care${v}`, supplier: `saas${v}`, kind: 'RUNS_ON' })),
    ...range(VENDORS).map((v) => ({ consumer: `saas${v}`, supplier: `iaas${v}`, kind: 'RUNS_ON' })),
  ];
}

function requirements() {
  const layers = ['platform', 'infrastructure', 'network', 'terminal', 'application'] as const;
  return range(REQUIREMENTS).map((n) => ({
    id: `r${n}`,
    item: `要-${n}`,
    title: { ja: `要求事項その${n}` },
    group: `g${n % 3}`,
    chapter: `c${Math.floor(n / PER_CHAPTER)}`,
    layers: [layers[n % layers.length] ?? 'platform'],
    phases: n % 3 === 0 ? ['normal', 'cyberattack'] : ['normal'],
  }));
}

/** Most say something about most; enough is left open or at odds for every kind of cell to show. */
function sheets() {
  return components().map(({ id }, at) => ({
    component: id,
    version: '1',
    publishedOn: '2026-04-01',
    lines: range(REQUIREMENTS)
      .filter((n) => (n + at) % 7 !== 0)
      .map((n) => ({
        requirement: `big:r${n}`,
        stance: STANCES[(n * 3 + at) % (id.startsWith('own') ? 1 : 4)] ?? 'SELF',
      })),
  }));
}

/** A hospital of 60 components and 500 requirements as a model file; returns its path. */
export function writeHospital(): string {
  const chapters = range(REQUIREMENTS / PER_CHAPTER).map((n) => ({
    id: `c${n}`,
    group: `g${n % 3}`,
    title: { ja: `第${n + 1}章` },
  }));
  const model = {
    format: 'bunkai-model/1',
    catalogues: [
      {
        id: 'big',
        title: { ja: '大きな要求事項集' },
        publishedOn: '2026-01-01',
        groups: range(3).map((n) => ({ id: `g${n}`, title: { ja: `第${n + 1}編` } })),
        chapters,
        requirements: requirements(),
      },
    ],
    parties: [
      {
        id: 'hospital',
        type: 'INSTITUTION',
        name: { ja: '大きな病院' },
        facilityType: 'I',
        facilityClass: 'HOSPITAL',
        adopts: ['big'],
      },
      ...range(VENDORS).map((v) => ({ id: `vendor${v}`, type: 'VENDOR', name: { ja: `事業者${v}` } })),
    ],
    components: components(),
    links: links(),
    sheets: sheets(),
  };
  const path = join(mkdtempSync(join(tmpdir(), 'bunkai-big-')), 'hospital.json');
  writeFileSync(path, JSON.stringify(model));
  return path;
}
