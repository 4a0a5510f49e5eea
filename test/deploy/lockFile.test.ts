import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const lock = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), integrity: z.string().optional() })),
});

it('the lock file says of each package, of whatever platform, what its archive must be', () => {
  const { packages } = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const others = Object.entries(packages).filter(([place]) => place !== '');
  expect(others.length).toBeGreaterThan(500);
  // npm leaves these out for platforms that it did not install for: `npm view NAME@VERSION dist.integrity` says them.
  const without = others.filter(([, { integrity }]) => !/^sha512-[\w+/]+=*$/.test(integrity ?? ''));
  expect(without.map(([place, { version }]) => `${place}@${version}`)).toEqual([]);
});
