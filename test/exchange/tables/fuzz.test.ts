import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { completeMapping } from '../../../server/exchange/tables/mapping/completeMapping.ts';
import { readMapped } from '../../../server/exchange/tables/mapping/readMapped.ts';
import { TABLE_TARGETS } from '../../../server/exchange/tables/targets.ts';
import { repeats } from '../../support/repeats.ts';
import { HOSPITAL, knownModel } from './mapped.ts';
import { tablesIn, workbookOf } from './support.ts';

const RUNS = repeats(200, 10_000);

const ROWS = [
  ['No', '項目', '病院', 'つばめ', '備考'],
  ['1', 'ログの取得と確認', '×', '○', '令和8年4月1日から'],
  ['2', '不正ソフトウェア対策', '△', '◎(有償)', ''],
  ['3', '帳票', '○', '別途協議', '1年'],
];

/** Files of different kinds that are damaged. */
const KINDS = 7;

const CONTEXT = { ...HOSPITAL, mayAddForOthers: true };

const LEDGER = [
  '契約番号,件名,契約先,契約先カナ,契約期間,自動更新,更新拒絶期限,再委託,稼働率,担当者,電話,別紙',
  '令6-12,つばめ電子カルテ利用,株式会社つばめシステム,ツバメ,R6.4.1～R9.3.31,有,3か月前,要承諾,99.5%,山田,03-0000-0000,つばめ電子カルテ @ 2',
  '令6-13,清掃業務,みどり清掃,,令和6年度,無,（削除）,不可,,,,',
];

const ASSETS = [
  '資産番号,機器名,種別,保守業者,ﾘﾓｰﾄ保守,外部接続,読み',
  'S-001,電子カルテサーバ①,サーバ,㈱つばめシステム,有,－,でんしかるて',
  'S-002,VPN装置,機器,里山システム,無,インターネット,',
];

let files: readonly (readonly [string, Uint8Array])[];

beforeAll(async () => {
  const text = (of: string) => new TextEncoder().encode(of);
  files = [
    [
      'x.xlsx',
      await workbookOf({
        a: (sheet) => {
          for (const row of ROWS) sheet.addRow(row);
          sheet.mergeCells('E2:E3');
        },
      }),
    ],
    ['x.csv', text(ROWS.map((row) => row.join(',')).join('\n'))],
    [
      'x.md',
      text(
        `# 分担\n${ROWS.map((row) => `| ${row.join(' | ')} |`)
          .join(`\n`)
          .replace('\n', '\n|---|---|---|---|---|\n')}`,
      ),
    ],
    [
      'x.json',
      text(JSON.stringify(ROWS.slice(1).map(([no, item, hospital, vendor]) => ({ no, item, hospital, vendor })))),
    ],
    ['ledger.csv', text(LEDGER.join('\n'))],
    ['assets.csv', text(ASSETS.join('\n'))],
    ['x.html', text(`<table>${ROWS.map((row) => `<tr><td>${row.join('<td>')}`).join('')}</table>`)],
  ];
  expect(files).toHaveLength(KINDS);
});

/** Bytes with some of them exchanged, put in or cut off. */
const mutation = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    how: fc.constantFrom('SET', 'INSERT', 'CUT', 'REPEAT'),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 6 },
);

type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

const mutated = (bytes: Uint8Array, changes: Mutation): Uint8Array =>
  changes.reduce((before: Uint8Array, { at, how, bytes: put }) => {
    const from = Math.floor(at * before.length);
    const [head, tail] = [before.subarray(0, from), before.subarray(from)];
    if (how === 'SET') return Buffer.concat([head, put, tail.subarray(put.length)]);
    if (how === 'INSERT') return Buffer.concat([head, put, tail]);
    return how === 'CUT' ? Buffer.concat([head, tail.subarray(put.length * 10)]) : Buffer.concat([head, tail, tail]);
  }, bytes);

function collected(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

test('no damaged file crashes anything, what is read is valid, and nothing of it stays in memory', async () => {
  let early = 0;
  let runs = 0;
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(KINDS - 1), mutation, async (kind, changes) => {
      const [name, bytes] = files[kind] ?? ['x.csv', new Uint8Array()];
      const { tables, problems } = await tablesIn(name, mutated(bytes, changes));
      runs += 1;
      if (runs === Math.floor(RUNS / 4)) early = collected();
      if (tables === undefined) {
        expect(problems.length).toBeGreaterThan(0);
        return;
      }
      read += 1;
      const options = { catalogue: 'own' };
      const given = { format: 'bunkai-mapping/1' as const, options, sheets: [] };
      const guess = completeMapping(tables, name, TABLE_TARGETS, CONTEXT, given);
      const { document } = readMapped(tables, name, guess.sheets, TABLE_TARGETS, CONTEXT, options);
      expect(knownModel(document)).toBeDefined();
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  expect(read).toBeGreaterThan(RUNS / 10);
  expect(collected() / early).toBeLessThan(1.5);
});
