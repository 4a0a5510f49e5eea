import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HERE = process.cwd();

/** Parts of this checkout in a new folder, with the installed packages of this one, and an empty cache of its own. */
export function copyCheckout(parts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bunkai-checkout-'));
  for (const part of parts) {
    cpSync(join(HERE, part), join(folder, part), { recursive: true, filter: (path) => !path.endsWith('client/dist') });
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const installed of readdirSync(join(HERE, 'node_modules'))) {
    if (installed === '.cache') continue;
    symlinkSync(join(HERE, 'node_modules', installed), join(folder, 'node_modules', installed));
  }
  return folder;
}
