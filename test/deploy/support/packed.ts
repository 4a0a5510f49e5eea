import { type ExecFileException, execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ran } from '../../support/api/bunkai.ts';
import { copyCheckout } from '../../support/copyCheckout.ts';

/** Settings of the machine that the tests run on, and of `npm test`, are not those of whoever installs the package. */
export function cleanEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_(?!config_(?:registry|cache))|NODE_ENV|VITEST|BUNKAI|BACKUP|NEO4J|PORT|HOST$|DATA|AUTH|TEST)/i.test(
        name,
      ),
  );
  return { ...Object.fromEntries(kept.map(([name, value = '']) => [name, value])), LANG: 'en_GB.UTF-8' };
}

/** Runs a program to its end. */
export function run(cwd: string, program: string, argv: readonly string[], settings = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...cleanEnvironment(), ...settings }, maxBuffer: 100_000_000 };
    execFile(program, argv, options, (error: ExecFileException | null, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ status, stdout, stderr });
    });
  });
}

/** The same, which has to succeed; gives what was printed as data. */
export async function succeed(cwd: string, program: string, argv: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await run(cwd, program, argv);
  if (status !== 0) throw new Error(`${program} ${argv.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** A folder that holds the package as a file, and nothing else. */
export interface Packed {
  readonly folder: string;
  remove(): void;
}

/** Makes the package from a copy of this checkout and puts it into an empty folder. */
export async function packInto(): Promise<Packed> {
  const checkout = copyCheckout([
    'client',
    'schema',
    'seed',
    'server',
    'LICENSE',
    'README.md',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'bunkai-installed-'));
  try {
    await succeed(checkout, 'npm', ['pack', '--silent']);
    if (readdirSync(checkout).includes('built')) throw new Error('npm pack has left something behind');
    const [name = ''] = readdirSync(checkout).filter((file) => file.endsWith('.tgz'));
    copyFileSync(join(checkout, name), join(folder, name));
    const remove = () => {
      for (const made of [checkout, folder]) rmSync(made, { recursive: true, force: true });
    };
    return { folder, remove };
  } catch (error) {
    for (const made of [checkout, folder]) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}
