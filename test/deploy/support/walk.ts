import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { openedAt } from '../../support/api/bunkai.ts';
import { post } from '../../support/api/http.ts';
import { cleanEnvironment, run } from './packed.ts';

/** The lines that an administrator types, in order, without what is said of them. */
export function walkedLines(): readonly string[] {
  const [, walk = ''] =
    /<!-- walk:begin -->([\s\S]*)<!-- walk:end -->/.exec(readFileSync('server/deploy/README.md', 'utf8')) ?? [];
  return walk
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('```'));
}

/** How one line ended; of a server, also how many institutions it answered with. */
export interface Step {
  readonly line: string;
  readonly status: number | null;
  readonly told: string;
  readonly institutions?: number;
}

const answer = z.object({ data: z.object({ institutions: z.object({ totalCount: z.number() }) }) });

/** Starts a server in a process of its own, asks it once, and stops it as the system would. */
async function serve(folder: string, line: string, argv: readonly string[]): Promise<Step> {
  const program = 'node_modules/bunkai/server/cli/bunkai.js';
  const env = { ...cleanEnvironment(), PORT: '0' };
  const server = spawn(process.execPath, [program, ...argv], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  let told = '';
  server.stderr.on('data', (part) => {
    told += String(part);
  });
  try {
    const { json } = await post(await openedAt(() => told), '{ institutions { totalCount } }');
    const { totalCount } = answer.parse(json).data.institutions;
    server.kill('SIGTERM');
    return { line, status: await ended, told, institutions: totalCount };
  } finally {
    server.kill('SIGKILL');
  }
}

/** Does what a line says, in a folder. */
export async function step(folder: string, line: string): Promise<Step> {
  const [program = '', ...argv] = line.split(/\s+/);
  if (argv[0] === 'bunkai' && argv[1] === 'serve') return serve(folder, line, argv.slice(1));
  const { status, stdout, stderr } = await run(folder, program, argv);
  return { line, status, told: stdout + stderr };
}
