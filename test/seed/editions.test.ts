import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseEdition, shippedEditions } from '../../server/usecases/queries/shipped/editions.ts';

const catalogues = z.object({
  catalogues: z.tuple([z.object({ requirements: z.array(z.object({ id: z.string() })) })]),
});

function keysOf(id: string): ReadonlySet<string> {
  const text = readFileSync(new URL(`../../seed/catalogues/${id}.json`, import.meta.url), 'utf8');
  return new Set(catalogues.parse(JSON.parse(text)).catalogues[0].requirements.map((each) => `${id}:${each.id}`));
}

describe('what edition 7.0 changes', () => {
  test('is about items of both editions that there are', async () => {
    const [edition] = await shippedEditions();
    const [older, newer] = [keysOf('mhlw-6.0'), keysOf('mhlw-7.0')];
    expect(edition?.changes.flatMap(({ requirements }) => requirements).filter((key) => !newer.has(key))).toEqual([]);
    expect(edition?.changes.flatMap(({ before }) => before).filter((key) => !older.has(key))).toEqual([]);
  });

  test('was read at second hand, says what is not known, and from when two factors are needed', async () => {
    const [edition] = await shippedEditions();
    expect(edition).toMatchObject({ from: 'mhlw-6.0', to: 'mhlw-7.0', reading: 'SECONDARY' });
    expect(edition?.unknown.length).toBeGreaterThan(0);
    expect(edition?.twoFactors).toMatchObject({ from: '2027-04-01', reading: 'SECONDARY' });
  });

  test('is refused with what there is not', () => {
    const text = readFileSync(new URL('../../seed/editions/mhlw-7.0.json', import.meta.url), 'utf8');
    expect(() => parseEdition(text.replace('"SECONDARY"', '"HEARSAY"'))).toThrow();
  });
});
