import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../server/model/document.ts';
import { day } from '../../server/model/values.ts';
import { readNow } from './readNow.ts';

/** A day on which the hub's contract runs. */
export const HUB_DAY = day.parse('2026-11-01');

/** How large a hub is. */
export interface HubSize {
  /** Systems of the hospital, all of which run on the one platform. */
  readonly systems: number;
  /** Requirements, each in four phases. */
  readonly requirements: number;
  /** How many of these the platform leaves to its consumers. */
  readonly left: number;
}

/** As many as a large hospital or a shared platform has: 2,002 components, 120,000 cells and more than 9,000 gaps. */
export const LARGE_HUB: HubSize = { systems: 2000, requirements: 15, left: 9 };

const PHASES = ['normal', 'disaster', 'cyberattack', 'system-failure'];
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** A model document of one hospital, whose systems all run on one platform; half of them answer for what it leaves to them. */
export function hubDocument({ systems, requirements, left }: HubSize): unknown {
  const keys = range(requirements).map((i) => `hub:r${i}`);
  const selfOn = (indices: readonly number[]) =>
    indices.map((i) => ({ requirement: keys[i], stance: 'SELF', phases: PHASES }));
  const platformLines = range(requirements).map((i) =>
    i < left
      ? { requirement: keys[i], stance: 'CONSUMER', duties: [{ id: `paas.r${i}`, text: { ja: `作業${i}` } }] }
      : { requirement: keys[i], stance: 'SELF' },
  );
  const sheet = (component: string, lines: unknown) => ({ component, version: '1', publishedOn: '2026-01-01', lines });
  return {
    format: 'bunkai-model/1',
    catalogues: [
      {
        id: 'hub',
        title: { ja: '共通基盤の要求' },
        groups: [{ id: 'g', title: { ja: '運用' } }],
        requirements: range(requirements).map((i) => ({
          id: `r${i}`,
          title: { ja: `要求${i}` },
          group: 'g',
          layers: ['application', 'platform'],
          phases: PHASES,
        })),
      },
    ],
    parties: [
      { id: 'h', type: 'INSTITUTION', name: { ja: '大病院' }, adopts: ['hub'] },
      { id: 'v', type: 'VENDOR', name: { ja: '基盤会社' } },
    ],
    components: [
      { id: 'paas', owner: 'v', kind: 'PAAS', name: { ja: '共通基盤' } },
      { id: 'o', owner: 'h', kind: 'ORGANISATION', name: { ja: '情報部' } },
      ...range(systems).map((n) => ({ id: `s${n}`, owner: 'h', kind: 'ON_PREMISES', name: { ja: `システム${n}` } })),
    ],
    links: range(systems).map((n) => ({ consumer: `s${n}`, supplier: 'paas', kind: 'RUNS_ON' })),
    sheets: [
      sheet('paas', platformLines),
      ...range(systems).map((n) => sheet(`s${n}`, selfOn(range(requirements).filter((i) => i >= left || n % 2 === 0)))),
    ],
    contracts: [{ id: 'k', customer: 'h', supplier: 'v', covers: ['paas'], startsOn: '2026-01-01' }],
  };
}

/** The model of a hub. */
export function hubModel(size: HubSize): Model {
  const read = readNow([{ name: 'hub.json', content: Buffer.from(JSON.stringify(hubDocument(size))) }]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
  return read.model;
}

/** Writes the document of a hub into a folder; gives its path. */
export function writeHub(folder: string, size: HubSize): string {
  const file = join(folder, 'hub.json');
  writeFileSync(file, JSON.stringify(hubDocument(size)));
  return file;
}
