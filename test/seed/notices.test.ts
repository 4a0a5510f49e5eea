import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseDrill, shippedDrills } from '../../server/usecases/queries/shipped/drills.ts';
import { parseNotices, shippedNotices } from '../../server/usecases/queries/shipped/notices.ts';

const noticesText = () => readFileSync(new URL('../../seed/notices/jp.json', import.meta.url), 'utf8');
const drillText = (id: string) => readFileSync(new URL(`../../seed/drills/${id}.json`, import.meta.url), 'utf8');

const catalogues = z.object({
  catalogues: z.tuple([z.object({ requirements: z.array(z.object({ id: z.string() })) })]),
});

function requirementsOf60(): string[] {
  const text = readFileSync(new URL('../../seed/catalogues/mhlw-6.0.json', import.meta.url), 'utf8');
  return catalogues.parse(JSON.parse(text)).catalogues[0].requirements.map(({ id }) => `mhlw-6.0:${id}`);
}

/** Texts within plain data, each with the path to it, that have Japanese and lack English. */
function untranslated(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ja' in value && !('en' in value)) return [path];
  return Object.entries(value).flatMap(([key, each]) => untranslated(each, `${path}/${key}`));
}

describe('the duties to tell that are shipped', () => {
  test('name each addressee that an institution has after an incident', async () => {
    const { notices } = await shippedNotices();
    const told = notices.filter(({ from }) => from === 'INSTITUTION').map(({ to }) => to.kind);
    const expected = ['VENDOR', 'MINISTRY', 'PREFECTURE', 'PRIVACY_COMMISSION', 'PATIENTS', 'POLICE', 'NEIGHBOURS'];
    expect(expected.filter((kind) => !told.some((each) => each === kind))).toEqual([]);
  });

  test('give the privacy commission a first report, a final one, and a longer term for a wrongful purpose', async () => {
    const { notices } = await shippedNotices();
    const commission = notices.find(({ id }) => id === 'N07');
    expect(commission?.deadlines.map(({ days }) => days)).toEqual([5, 30, 60]);
    expect(commission).toMatchObject({ clock: 'AWARENESS', strength: 'LAW', source: { reading: 'SECONDARY' } });
  });

  test('say of what was not read that it was not, and claim no address for it as primary', async () => {
    const { notices } = await shippedNotices();
    const reading = (id: string) => notices.find((each) => each.id === id)?.source.reading;
    expect(['N05', 'N08', 'N14', 'N17'].map(reading)).toEqual(['PRIMARY', 'NOT_READ', 'SECONDARY', 'NOT_READ']);
    const primary = notices.filter(({ source }) => source.reading === 'PRIMARY');
    expect(primary.filter(({ source }) => source.url === undefined)).toEqual([]);
  });

  test('are complete in both languages', async () => {
    expect(untranslated(await shippedNotices())).toEqual([]);
  });

  test.each([
    ['a strength that there is not', '"strength": "LAW"', '"strength": "RULE"'],
    ['a field that there is not', '"country": "JP"', '"country": "JP", "nation": "JP"'],
    ['an order that names no duty', '"notices": ["N01"]', '"notices": ["N99"]'],
    ['an id twice', '"id": "N02"', '"id": "N01"'],
    ['a term without a number', '"days": 5', '"note": 5'],
  ])('are refused with %s', (_, from, to) => {
    const text = noticesText();
    expect(text).toContain(from);
    expect(() => parseNotices(text)).not.toThrow();
    expect(() => parseNotices(text.replace(from, to))).toThrow();
  });
});

describe('the drills that are shipped', () => {
  test('are six, one a file, each complete in both languages', async () => {
    const drills = await shippedDrills();
    const files = readdirSync(new URL('../../seed/drills/', import.meta.url)).filter((name) => name.endsWith('.json'));
    expect(drills).toHaveLength(6);
    expect(drills.map(({ id }) => `${id}.json`)).toEqual(files.toSorted());
    expect(untranslated(drills)).toEqual([]);
  });

  test('ask about requirements that there are', async () => {
    const drills = await shippedDrills();
    const known = requirementsOf60();
    const asked = drills.flatMap(({ questions }) => questions.flatMap(({ requirements }) => requirements));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((key) => !known.includes(key))).toEqual([]);
  });

  test('are refused under another name, and with what there is not', () => {
    const text = drillText('vendor-breached');
    expect(() => parseDrill(text, 'device-flaw.json')).toThrow();
    expect(() => parseDrill(text.replace('"VENDOR"', '"PARTY"'), 'vendor-breached.json')).toThrow();
    expect(parseDrill(text, 'vendor-breached.json').pointAt.what).toBe('VENDOR');
  });
});
