import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where data folders are that earlier versions wrote. */
export const STORES = join(process.cwd(), 'test/fixtures/stores');

/** Makes a data folder of one that an earlier version wrote: a folder below STORES. */
export function unpackStore(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const file of readdirSync(join(STORES, name))) {
    const content = gunzipSync(readFileSync(join(STORES, name, file)));
    writeFileSync(join(folder, file.replace(/\.gz$/, '')), content, { mode: 0o600 });
  }
}
