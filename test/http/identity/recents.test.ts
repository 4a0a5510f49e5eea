import { expect, it } from 'vitest';
import { Recents } from '../../../server/http/identity/recents.ts';

it('remembers the last texts and never more than it may, however many come', () => {
  const recents = new Recents(100);
  for (let n = 0; n < 10_000; n += 1) {
    recents.add(`text ${n}`);
    expect(recents.size).toBeLessThanOrEqual(100);
    for (const before of [n, n - 20, n - 49]) if (before >= 0) expect(recents.has(`text ${before}`)).toBe(true);
    if (n >= 100) expect(recents.has(`text ${n - 100}`)).toBe(false);
  }
});

it('keeps a text that is put in again and again, and forgets one that is taken out', () => {
  const recents = new Recents(100);
  for (let n = 0; n < 1000; n += 1) {
    recents.add(`text ${n}`);
    if (n % 40 === 0) recents.add('often');
    expect(recents.has('often')).toBe(true);
  }
  recents.delete('often');
  expect(recents.has('often')).toBe(false);
});
