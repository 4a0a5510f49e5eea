import { completeMapping } from '../../server/exchange/tables/mapping/completeMapping.ts';
import { readMapped } from '../../server/exchange/tables/mapping/readMapped.ts';
import { readTables } from '../../server/exchange/tables/readers.ts';
import { TABLE_TARGETS } from '../../server/exchange/tables/targets.ts';
import { cp932, KNOWN } from '../exchange/registers/support.ts';
import { HOSPITAL } from '../exchange/tables/mapped.ts';
import { workbookOf } from '../exchange/tables/support.ts';

/** An asset register as a large hospital has it. */
const ASSETS = 30_000;

/** Rows of a responsibility matrix that are like no requirement, and parties across. */
const [DUTIES, PARTIES] = [3000, 20] as const;

const KINDS = ['サーバ', '端末', '通信機器', '回線', '機器'];

const assets = cp932(
  [
    '資産番号,機器名,種別,保守業者,ﾘﾓｰﾄ保守',
    ...Array.from({ length: ASSETS }, (_, i) => `S-${i},部門システム${i}号機,${KINDS[i % 5]},保守会社${i % 40},有`),
  ].join('\r\n'),
);

const duties = await workbookOf({
  分担表: (sheet) => {
    sheet.addRow([
      'No',
      '項目',
      ...Array.from({ length: PARTIES }, (_, i) => (i === 0 ? '病院' : `事業者${i}`)),
      '費用',
    ]);
    for (let row = 0; row < DUTIES; row += 1) {
      sheet.addRow([
        row,
        `第${row % 40}章の作業${row}を行う`,
        ...Array.from({ length: PARTIES }, (_, i) => '○×△◎'[(row + i) % 4]),
        '有償',
      ]);
    }
  },
});

/** How long a file takes to be understood and read, and what comes of it; memory is of the whole process so far. */
async function timed(name: string, content: Uint8Array, context: typeof HOSPITAL) {
  const options = { catalogue: 'own' };
  const [start, before] = [performance.now(), process.cpuUsage()];
  const tables = await readTables({ name, content }, (code) => {
    throw new Error(code);
  });
  if (tables === undefined) throw new Error(`${name} holds no table`);
  const given = { format: 'bunkai-mapping/1' as const, options, sheets: [] };
  const { sheets } = completeMapping(tables, name, TABLE_TARGETS, context, given);
  const { document } = readMapped(tables, name, sheets, TABLE_TARGETS, context, options);
  const { user, system } = process.cpuUsage(before);
  const made = (document.components?.length ?? 0) + (document.catalogues?.[0]?.requirements?.length ?? 0);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return { wall: performance.now() - start, cpu: (user + system) / 1000, made, bytes: content.length, megabytes };
}

const register = await timed('assets.csv', assets, {
  institution: 'h',
  asOf: '2026-11-30',
  known: KNOWN,
  mayAddForOthers: true,
});
const matrix = await timed('duties.xlsx', duties, HOSPITAL);
console.log(JSON.stringify({ register, matrix }));
