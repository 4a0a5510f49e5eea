import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

/**
 * Runs before all files: has the server built from the sources as they are now. Otherwise every program and thread that the first
 * tests begin would build it, all at the same time, and within what a file may take to be read.
 */
export async function setup({ config: { root } }: TestProject): Promise<void> {
  await promisify(execFile)(process.execPath, [join(root, 'server/cli/bunkai.js'), '--help'], { cwd: root });
}
