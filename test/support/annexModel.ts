import type { Model } from '../../server/model/document.ts';
import { day } from '../../server/model/values.ts';
import { readNow } from './readNow.ts';
import { seedFile } from './seed.ts';

/** A day on which everything in the model is in force. */
export const ANNEX_DAY = day.parse('2026-11-01');

/** A hospital on paper: the given number of services that it uses, of the given number of vendors in all. */
export interface AnnexSize {
  readonly services: number;
  readonly vendors: number;
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

const STANCES = ['SELF', 'SHARED', 'CONSUMER', 'SELF', 'NOT_APPLICABLE', 'CONSUMER'] as const;

/** The keys of the requirements of edition 6.0. */
function requirementsOf(): string[] {
  const read = readNow([seedFile('catalogues/core.json'), seedFile('catalogues/mhlw-6.0.json')]);
  if (!read.ok) throw new Error('the catalogues cannot be read');
  const [found] = read.model.catalogues.filter(({ id }) => id === 'mhlw-6.0');
  return (found?.requirements ?? []).map(({ id }) => `mhlw-6.0:${id}`);
}

function supplierLine(requirement: string, service: number, index: number) {
  const stance = STANCES[(service * 7 + index) % STANCES.length] ?? 'SELF';
  const isShared = stance === 'SHARED' || stance === 'CONSUMER';
  const duty = { id: `s${service}.${index}`, text: { ja: `作業${index}を行い、結果を残す` }, within: { ja: '毎月' } };
  return {
    requirement,
    stance,
    ...(isShared ? { duties: [duty], charge: index % 3 === 0 ? 'EXTRA' : 'INCLUDED' } : {}),
    note: { ja: `サービス${service}の仕様による` },
    source: { document: `サービス${service} 仕様書`, page: `${(index % 40) + 1}` },
  };
}

/** A hospital whose services run on the platforms of further vendors, every one with something to say on all of edition 6.0. */
export function annexModel({ services, vendors }: AnnexSize): Model {
  const keys = requirementsOf();
  const platforms = range(vendors - services);
  const sheet = (component: string, lines: unknown) => ({ component, version: '1', publishedOn: '2026-01-01', lines });
  const contract = (i: number, covers: string) => ({
    id: `k${i}`,
    customer: 'h',
    supplier: `v${i}`,
    covers: [covers],
    startsOn: '2026-01-01',
    terms: { availability: 0.999, rtoHours: 8, incidentNoticeHours: 24 },
  });
  const document = {
    format: 'bunkai-model/1',
    parties: [
      { id: 'h', type: 'INSTITUTION', name: { ja: '谷あい町立病院' }, facilityType: 'II', adopts: ['mhlw-6.0'] },
      ...range(vendors).map((i) => ({
        id: `v${i}`,
        type: 'VENDOR',
        name: { ja: `事業者${i}` },
        contacts: [{ purpose: 'incident', phone: `03-0000-${1000 + i}`, deputy: '夜間窓口' }],
      })),
    ],
    components: [
      { id: 'org', owner: 'h', kind: 'ORGANISATION', name: { ja: '医療情報部' } },
      ...range(services).flatMap((i) => [
        { id: `use${i}`, owner: 'h', kind: 'USAGE', name: { ja: `サービス${i}の利用` } },
        { id: `s${i}`, owner: `v${i}`, kind: 'SAAS', name: { ja: `サービス${i}` } },
      ]),
      ...platforms.map((i) => ({ id: `p${i}`, owner: `v${services + i}`, kind: 'PAAS', name: { ja: `基盤${i}` } })),
    ],
    links: range(services).flatMap((i) => [
      { consumer: `use${i}`, supplier: `s${i}`, kind: 'USES' },
      ...(platforms.length === 0 ? [] : [{ consumer: `s${i}`, supplier: `p${i % platforms.length}`, kind: 'RUNS_ON' }]),
    ]),
    sheets: [
      sheet(
        'org',
        keys.map((requirement) => ({ requirement, stance: 'SELF' })),
      ),
      ...range(services).flatMap((i) => [
        sheet(
          `use${i}`,
          keys.map((requirement, k) => ({ requirement, stance: (i + k) % 4 === 0 ? 'SELF' : 'SUPPLIER' })),
        ),
        sheet(
          `s${i}`,
          keys.map((requirement, k) => supplierLine(requirement, i, k)),
        ),
      ]),
      ...platforms.map((i) =>
        sheet(
          `p${i}`,
          keys.map((requirement, k) => supplierLine(requirement, services + i, k)),
        ),
      ),
    ],
    contracts: range(services).map((i) => contract(i, `s${i}`)),
  };
  const files = [seedFile('catalogues/core.json'), seedFile('catalogues/mhlw-6.0.json')];
  const read = readNow([...files, { name: 'annex.json', content: Buffer.from(JSON.stringify(document)) }]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
  return read.model;
}
