import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small disk of its own. */
export interface Disk {
  readonly folder: string;
  /** Fills what is left of it. */
  fill(): void;
  /** Makes it so large, or read-only, or writable again. */
  change(option: `size=${string}` | 'ro' | 'rw'): void;
  remove(): void;
}

const mount = (...options: string[]) => spawnSync('mount', options, { encoding: 'utf8' });

/** Makes a disk in memory, which needs the right to mount; or says why there is none. */
export function makeDisk(size: string): Disk | string {
  const folder = mkdtempSync(join(tmpdir(), 'bunkai-disk-'));
  const made = mount('-t', 'tmpfs', '-o', `size=${size},mode=700`, 'tmpfs', folder);
  if (made.status !== 0) {
    rmdirSync(folder);
    return (made.stderr ?? '') || 'there is no mount command';
  }
  const change = (option: string) => {
    const { status, stderr } = mount('-o', `remount,${option}`, folder);
    if (status !== 0) throw new Error(stderr);
  };
  return {
    folder,
    change,
    fill: () => {
      const block = Buffer.alloc(65_536);
      for (let bytes = block.length; bytes > 0; bytes >>= 1) {
        try {
          for (;;) writeFileSync(join(folder, 'filling'), block.subarray(0, bytes), { flag: 'a' });
        } catch {
          // Full for blocks of this size.
        }
      }
    },
    remove: () => {
      // A closed connection lets go of its file when its memory is collected, which may be later.
      spawnSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}
