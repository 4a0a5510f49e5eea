import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OWN = 24;
const VENDORS = 12;
const REQUIREMENTS = 500;
const PER_CHAPTER = 25;

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

/** What the n-th requirement's line says on a sheet: the own do nearly all, vendors nearly all of theirs, some is left open. */
function lineOf(id: string, at: number, n: number) {
  const requirement = `big:r${n}`;
  const rare = (n * 7 + at) % 53 === 0;
  if (id.startsWith('care')) {
    if (n % 10 !== 0) return [];
    return [{ requirement, stance: 'CONSUMER', duties: [{ id: `${id}-d${n}`, text: { ja: `実施事項${n}` } }] }];
  }
  if (rare && n % 2 === 0) return [];
  if (rare) return [{ requirement, stance: 'SHARED', duties: [{ id: `${id}-d${n}`, text: { ja: `分担${n}` } }] }];
  return [{ requirement, stance: 'SELF' }];
}

function sheets() {
  return components().map(({ id }, at) => ({
    component: id,
    version: '1',
    publishedOn: '2026-04-01',
    lines: range(REQUIREMENTS).flatMap((n) => lineOf(id, at, n)),
  }));
}

function contracts() {
  return range(VENDORS).map((v) => ({
    id: `contract${v}`,
    customer: 'hospital',
    supplier: `vendor${v}`,
    covers: [`saas${v}`, `iaas${v}`, `care${v}`],
    startsOn: '2026-01-01',
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
    contracts: contracts(),
  };
  const path = join(mkdtempSync(join(tmpdir(), 'bunkai-big-')), 'hospital.json');
  writeFileSync(path, JSON.stringify(model));
  return path;
}
