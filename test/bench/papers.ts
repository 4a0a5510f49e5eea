import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ms, report } from './timing.ts';

const result = z.object({
  wall: z.number(),
  cpu: z.number(),
  megabytes: z.number(),
  rows: z.number(),
  bytes: z.number(),
  read: z.number(),
});

const table = z.object({
  wall: z.number(),
  cpu: z.number(),
  made: z.number(),
  bytes: z.number(),
  megabytes: z.number(),
});

const tables = z.object({ register: table, matrix: table });

/** What a program of its own prints as its last line. */
function answerOf<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  const child = fileURLToPath(new URL(file, import.meta.url));
  const out = execFileSync(process.execPath, ['--import', 'tsx', child], { encoding: 'utf8' });
  return schema.parse(JSON.parse(out.trim().split('\n').at(-1) ?? ''));
}

/** An asset register of 30,000 rows in CP932, and a responsibility matrix of 3,000 rows and 20 parties, without mappings. */
function benchTables(): void {
  for (const [name, read] of Object.entries(answerOf('./tablesChild.ts', tables))) {
    report(`a large ${name} of others`, `${Math.round(read.bytes / 1000)} kB, ${read.made} made of it`);
    report('  understood and read', `${ms(read.wall)}   of a core ${ms(read.cpu)}`, '(reach: ≤ 20 s)');
    report('  memory of the whole process', `${Math.round(read.megabytes)} MB`);
  }
}

/** The 責任分界表 of a hospital with twenty services of twenty-six vendors on all of edition 6.0, in a process of its own. */
export async function benchPapers(): Promise<void> {
  const { wall, cpu, megabytes, rows, bytes, read } = answerOf('./papersChild.ts', result);
  report('one hospital', `20 services, 26 vendors, ${rows} rows on paper, ${Math.round(bytes / 1000)} kB`);
  report('  written', `${ms(wall)}   of a core ${ms(cpu)}`, '(reach: ≤ 5 s)');
  report('  memory of the whole process', `${Math.round(megabytes)} MB`, '(reach: ≤ 300 MB)');
  report('  read back', ms(read));
  benchTables();
}
