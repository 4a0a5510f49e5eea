import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

// Written out here, not taken from the server: a mistake in its lists must not hide the same mistake in the data.
const LAYERS = [
  ...['governance', 'organisation', 'data', 'application', 'platform', 'infrastructure'],
  ...['network', 'connection', 'terminal', 'facility', 'identity', 'interface'],
];
const PHASES = ['normal', 'disaster', 'cyberattack', 'system-failure'];
const READERS = ['EXECUTIVE', 'PLANNER', 'OPERATOR', 'SMALL_INSTITUTION', 'VENDOR'];
const RELATIONS = ['EQUAL', 'SUPERSET', 'SUBSET', 'INTERSECTS'];

/** A table row and a sentence both carry the title; 24 is the design's bound, 48 is "about 45" with room for one word. */
const LONGEST_TITLE = { ja: 24, en: 48 };

const bilingual = z.strictObject({ ja: z.string().regex(/^\S(.*\S)?$/s), en: z.string().regex(/^\S(.*\S)?$/s) });
const someOf = (words: readonly string[]) =>
  z.array(z.enum(words)).refine((list) => list.length > 0 && new Set(list).size === list.length);

const requirement = z.strictObject({
  id: z.string().regex(/^[^\s:]+$/),
  title: bilingual,
  summary: bilingual,
  group: z.string(),
  chapter: z.string(),
  item: z.string(),
  layers: someOf(LAYERS),
  phases: someOf(PHASES),
  facilityTypes: someOf(['I', 'II', 'III', 'IV']).optional(),
  delegable: someOf(['I', 'II', 'III', 'IV']).optional(),
  traits: z.array(z.string()).optional(),
  topics: z.array(z.string()).optional(),
  related: z.array(z.string()).optional(),
  source: z.string().optional(),
  confidence: z.enum(['READ', 'INFERRED']).optional(),
  priority: z.enum(['MUST', 'SHOULD']).optional(),
  evidenceRequired: z.boolean().optional(),
  defends: z.enum(['PREVENT', 'DETECT', 'RECOVER']).optional(),
  updates: z.boolean().optional(),
  readers: someOf(READERS).optional(),
});

const catalogue = z.object({
  id: z.string(),
  publishedOn: z.iso.date(),
  supersededBy: z.string().optional(),
  unchecked: z.boolean().optional(),
  groups: z.array(z.strictObject({ id: z.string(), title: bilingual })),
  chapters: z.array(
    z.strictObject({ id: z.string(), group: z.string(), title: bilingual, note: bilingual.optional() }),
  ),
  requirements: z.array(requirement),
  mappings: z
    .array(z.strictObject({ source: z.string(), target: z.string(), relation: z.enum(RELATIONS) }))
    .default([]),
});

const modelDocument = z.object({ format: z.literal('bunkai-model/1'), catalogues: z.tuple([catalogue]) });

function load(id: string) {
  const text = readFileSync(new URL(`../../seed/catalogues/${id}.json`, import.meta.url), 'utf8');
  return modelDocument.parse(JSON.parse(text)).catalogues[0];
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe.each([
  { id: 'core', size: 24 },
  { id: 'mhlw-6.0', size: 175 },
  { id: 'mhlw-7.0', size: 37 },
])('the catalogue $id', ({ id, size }) => {
  const { requirements, groups, chapters, ...rest } = load(id);

  test('is named as its file is and has all its requirements, each with its own id', () => {
    expect(rest.id).toBe(id);
    expect(requirements).toHaveLength(size);
    expect(repeated(requirements.map((entry) => entry.id))).toEqual([]);
  });

  test.each(['ja', 'en'] as const)('gives every requirement a short title of its own (%s)', (language) => {
    const titles = requirements.map((entry) => entry.title[language]);
    expect(titles.filter((title) => [...title].length > LONGEST_TITLE[language])).toEqual([]);
    expect(repeated(titles.map((title) => title.normalize('NFKC').toLowerCase()))).toEqual([]);
  });

  test('has titles that are phrases: no end of a sentence in them, Japanese in Japanese letters, English in ASCII', () => {
    const titles = requirements.map((entry) => entry.title);
    expect(titles.filter(({ ja, en }) => /[。\n]/.test(ja) || /[.!?;]$|\n/.test(en))).toEqual([]);
    expect(titles.filter(({ ja }) => !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(ja))).toEqual([]);
    expect(titles.filter(({ en }) => !/^[\x20-\x7e]+$/.test(en))).toEqual([]);
  });

  test('puts every chapter into a group and every requirement into a chapter of its own group', () => {
    const groupOf = new Map(chapters.map((chapter) => [chapter.id, chapter.group]));
    const groupIds = groups.map((group) => group.id);
    expect(repeated(groupIds)).toEqual([]);
    expect(repeated(chapters.map((chapter) => chapter.id))).toEqual([]);
    expect(chapters.filter((chapter) => !groupIds.includes(chapter.group))).toEqual([]);
    expect(requirements.filter((entry) => groupOf.get(entry.chapter) !== entry.group)).toEqual([]);
  });
});

describe('mhlw-6.0', () => {
  const { requirements, supersededBy } = load('mhlw-6.0');

  test('is marked as superseded by edition 7.0', () => {
    expect(supersededBy).toBe('mhlw-7.0');
  });

  test('numbers its requirements by their chapter and says where each was read', () => {
    const misplaced = requirements.filter(({ id, chapter }) => !/^[.-]/.test(id.slice(chapter.length)));
    expect(misplaced.map((entry) => entry.id)).toEqual([]);
    expect(requirements.filter(({ id, chapter }) => !id.startsWith(chapter))).toEqual([]);
    expect(requirements.filter((entry) => entry.source === undefined)).toEqual([]);
  });

  test('lets only the cloud types II and IV leave a requirement to the contract', () => {
    const delegable = requirements.flatMap((entry) => (entry.delegable ? [entry.delegable] : []));
    expect(delegable).toHaveLength(39);
    expect(delegable.filter((types) => types.join() !== 'II,IV')).toEqual([]);
  });
});

describe.each([{ id: 'core' }, { id: 'mhlw-6.0' }])('the catalogue $id', ({ id }) => {
  test('names an address wherever it says where an item was read', () => {
    const sources = load(id).requirements.flatMap(({ source }) => source ?? []);
    expect(sources.filter((source) => !z.url({ protocol: /^https$/ }).safeParse(source).success)).toEqual([]);
  });
});

describe('mhlw-7.0', () => {
  const { requirements, chapters, mappings, ...rest } = load('mhlw-7.0');

  test('says in its title and as a field that it was not compared with the official text', () => {
    expect(rest.unchecked).toBe(true);
    const text = readFileSync(new URL('../../seed/catalogues/mhlw-7.0.json', import.meta.url), 'utf8');
    const titles = z.object({ catalogues: z.tuple([z.object({ title: bilingual })]) }).parse(JSON.parse(text));
    expect(titles.catalogues[0].title.ja).toContain('原文未照合');
    expect(titles.catalogues[0].title.en).toContain('not checked');
  });

  test('claims of no item that it was read, and says where each comes from', () => {
    expect(requirements.filter(({ confidence }) => confidence !== 'INFERRED')).toEqual([]);
    expect(requirements.filter(({ source }) => source === undefined)).toEqual([]);
  });

  test('says of every chapter what of it is not known, and has no chapter of 6.0 left out', () => {
    expect(chapters.filter(({ note }) => note === undefined)).toEqual([]);
    const known = new Set(chapters.map(({ id }) => id));
    expect(load('mhlw-6.0').chapters.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  test('is related to items of 6.0 by hints alone, so that no statement carries over to what is not checked', () => {
    const ids = (id: string) => new Set(load(id).requirements.map((entry) => `${id}:${entry.id}`));
    const [sources, targets] = [ids('mhlw-6.0'), ids('mhlw-7.0')];
    expect(mappings.length).toBeGreaterThan(20);
    expect(mappings.filter(({ source, target }) => !sources.has(source) || !targets.has(target))).toEqual([]);
    expect(mappings.filter(({ relation }) => relation !== 'INTERSECTS')).toEqual([]);
  });

  test('says for whom each item is', () => {
    expect(requirements.filter(({ readers }) => readers === undefined)).toEqual([]);
    const small = requirements.filter(({ readers }) => readers?.includes('SMALL_INSTITUTION'));
    expect(small.map(({ chapter }) => chapter)).toEqual(['保9', '保9', '保10', '保10']);
  });
});

test('every mapping of core leads from a requirement of core to one of mhlw-6.0, once', () => {
  const core = load('core');
  const ids = (id: string) => new Set(load(id).requirements.map((entry) => `${id}:${entry.id}`));
  const [sources, targets] = [ids('core'), ids('mhlw-6.0')];
  expect(core.mappings.length).toBeGreaterThan(0);
  expect(core.mappings.filter(({ source, target }) => !sources.has(source) || !targets.has(target))).toEqual([]);
  expect(repeated(core.mappings.map(({ source, target }) => `${source} ${target}`))).toEqual([]);
});
