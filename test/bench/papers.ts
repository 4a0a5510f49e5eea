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

/** The 責任分界表 of a hospital with twenty services of twenty-six vendors on all of edition 6.0, in a process of its own. */
export async function benchPapers(): Promise<void> {
  const child = fileURLToPath(new URL('./papersChild.ts', import.meta.url));
  const out = execFileSync(process.execPath, ['--import', 'tsx', child], { encoding: 'utf8' });
  const { wall, cpu, megabytes, rows, bytes, read } = result.parse(JSON.parse(out.trim().split('\n').at(-1) ?? ''));
  report('one hospital', `20 services, 26 vendors, ${rows} rows on paper, ${Math.round(bytes / 1000)} kB`);
  report('  written', `${ms(wall)}   of a core ${ms(cpu)}`, '(reach: ≤ 5 s)');
  report('  memory of the whole process', `${Math.round(megabytes)} MB`, '(reach: ≤ 300 MB)');
  report('  read back', ms(read));
}
