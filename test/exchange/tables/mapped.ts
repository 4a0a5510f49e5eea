import { completeMapping, type FileGuess } from '../../../server/exchange/tables/mapping/completeMapping.ts';
import { MAPPING_FORMAT, type Mapping } from '../../../server/exchange/tables/mapping/mapping.ts';
import { readMapped, type TablesReading } from '../../../server/exchange/tables/mapping/readMapped.ts';
import type { MappingContext } from '../../../server/exchange/tables/mapping/target.ts';
import { TABLE_TARGETS } from '../../../server/exchange/tables/targets.ts';
import { MODEL_FORMAT, type ModelDocument } from '../../../server/model/document.ts';
import { parseDocument } from '../../../server/model/parse.ts';
import { tablesIn } from './support.ts';

/** The guesses for a file, and what reading it by them comes to. */
export interface Mapped {
  readonly guess: FileGuess;
  readonly read: TablesReading;
}

/** A part of a model, checked. */
export function knownModel(parts: object): ModelDocument {
  const problems: unknown[] = [];
  const document = parseDocument({ format: MODEL_FORMAT, ...parts }, (...problem) => problems.push(problem));
  if (document === undefined) throw new Error(JSON.stringify(problems));
  return document;
}

const requirement = (id: string, title: string, more: object = {}) => ({
  id,
  title: { ja: title },
  layers: ['application'],
  phases: ['normal'],
  ...more,
});

/** A hospital that uses an electronic record from a vendor, and what it is asked for. */
export const HOSPITAL: MappingContext = {
  institution: 'h',
  asOf: '2026-11-30',
  known: knownModel({
    catalogues: [
      {
        id: 'core',
        requirements: [
          requirement('patch', '更新プログラムの適用', { item: '8-①', phases: ['normal', 'cyberattack'] }),
          requirement('malware', '不正ソフトウェア対策'),
          requirement('backup', '切り離したバックアップ', {
            phases: ['normal', 'disaster', 'cyberattack', 'system-failure'],
          }),
          requirement('accounts', '退職・異動時のアカウント削除'),
          requirement('logs', 'ログの取得と確認'),
        ],
      },
    ],
    parties: [
      { id: 'h', type: 'INSTITUTION', name: { ja: '谷あい町立病院' }, adopts: ['core'] },
      { id: 'v', type: 'VENDOR', name: { ja: '株式会社つばめシステム' } },
      { id: 'w', type: 'VENDOR', name: { ja: '遠隔サポート社' } },
    ],
    components: [
      { id: 'h.use', owner: 'h', kind: 'USAGE', name: { ja: '電子カルテの利用' } },
      { id: 'v.ehr', owner: 'v', kind: 'SAAS', name: { ja: 'つばめ電子カルテ' } },
      { id: 'w.care', owner: 'w', kind: 'OPERATION', name: { ja: '遠隔保守' } },
    ],
    links: [{ consumer: 'h.use', supplier: 'v.ehr', kind: 'USES' }],
  }),
};

/** Guesses what a file is, with a mapping where one is given, and reads it so. */
export async function mapped(
  name: string,
  content: string | Uint8Array,
  given: Partial<Mapping> = {},
  context: MappingContext = HOSPITAL,
): Promise<Mapped> {
  const { tables, problems } = await tablesIn(name, content);
  if (tables === undefined) throw new Error(JSON.stringify(problems));
  const mapping: Mapping = { format: MAPPING_FORMAT, sheets: [], ...given };
  const guess = completeMapping(tables, name, TABLE_TARGETS, context, mapping);
  return { guess, read: readMapped(tables, name, guess.sheets, TABLE_TARGETS, context, mapping.options) };
}

/** What a reading says of each component: `requirement phases stance via`, in order. */
export function saidIn({ read }: Mapped): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    (read.document.sheets ?? []).map(({ component, lines }) => [
      component,
      (lines ?? []).map(({ requirement: key, phases, stance, via }) =>
        [key.slice(key.indexOf(':') + 1), phases?.join('+'), stance, via]
          .filter((part) => part !== undefined)
          .join(' '),
      ),
    ]),
  );
}

/** What was not taken over: place, text and reason. */
export const notTaken = ({ read }: Mapped): readonly string[] =>
  read.notUnderstood.map(({ place, original, reason }) => `${place} ${original} ${reason}`);
