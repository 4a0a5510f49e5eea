import { type GraphQLField, getNamedType, isLeafType, isObjectType, isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { party } from '../../../server/model/party.ts';
import { readParty } from '../../../server/model/snapshot/snapshot.ts';
import { dig } from '../../support/api/dig.ts';
import { openWorld, type World } from '../../support/api/world.ts';
import { writtenSchema } from '../../support/generators/sdl.ts';
import { audiencesOf, DECISIONS } from './decisions.ts';
import { VIEWERS, type ViewerName } from './viewers.ts';

const schema = writtenSchema();
const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));

describe('every field of the schema', () => {
  test.each(objects.map(({ name }) => name))('of %s has one decision about who may see it', (name) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(
      audiencesOf(name)
        .map(([field]) => field)
        .sort(),
    ).toEqual(fields.sort());
  });

  test('is of a type that is still there', () => {
    expect(Object.keys(DECISIONS).filter((name) => !isObjectType(schema.getType(name)))).toEqual([]);
  });
});

/** What a field is asked for with, and the least that can be selected of it. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Institution.trail': '(component: "a-s4", requirement: "core:patch", phase: NORMAL)',
  'Institution.gap': '(id: "39d0b9361ddd65ce5aa9e36829da3b86")',
  'Institution.incident': '(at: { component: "a-s4" })',
};

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (type.name.endsWith('Connection')) return '{ totalCount }';
  if (isUnionType(type) || !isObjectType(type)) return '{ __typename }';
  return type.getFields()['key'] === undefined ? '{ __typename }' : '{ key }';
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  dig(value, 'totalCount') === 0;

/** Institutions and vendors that a viewer is shown, and whether they are its own. */
const SUBJECTS: readonly [ViewerName, 'institution' | 'vendor', string, isOwn: boolean][] = [
  ['administrator', 'institution', 'a-h', true],
  ['auditor', 'institution', 'a-h', true],
  ['hospital', 'institution', 'a-h', true],
  ['hospitalReader', 'institution', 'a-h', true],
  ['vendor', 'vendor', 'a-v4', false],
  ['hospital', 'vendor', 'a-v4', false],
  ['auditor', 'vendor', 'a-v4', true],
];

describe('fields that are for the owner alone', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.ask(
      'mutation { decideOnGap(input: { institution: "a-h", gap: "39d0b9361ddd65ce5aa9e36829da3b86", state: IN_TALKS, reason: "x", by: "y" }) { revision } }',
    );
    const snapshot = await world.store.snapshot({ kind: 'all' });
    const text = { ja: '年度内に対応' };
    const treatments = [{ component: 'a-s1', kind: 'MDS', item: '5-1', text }] as const;
    const before = readParty(snapshot, snapshot.parties.rows.get('a-h') ?? -1);
    const vendor = readParty(snapshot, snapshot.parties.rows.get('a-v4') ?? -1);
    const entities = [
      party.parse({ ...before, treatments, area: '奈良県' }),
      party.parse({ ...vendor, area: '三重県' }),
    ];
    await world.commit(entities.map((entity) => ({ op: 'put', list: 'parties', entity })));
  });
  afterAll(() => world.close());

  async function fieldAs(name: ViewerName, root: string, id: string, type: string, field: string): Promise<unknown> {
    const of = schema.getType(type);
    const found = isObjectType(of) ? of.getFields()[field] : undefined;
    if (found === undefined) throw new Error(`no field ${type}.${field}`);
    const asked = `${field}${ARGUMENTS[`${type}.${field}`] ?? ''} ${selectionOf(found)}`;
    // Through a component, because a customer's vendor comes to it that way and not by asking for it.
    const answer = await world.ask(`query ($id: ID!) { ${root}(id: $id) { ${asked} } }`, { id }, VIEWERS[name]);
    expect(answer.errors, `${name}: ${type}.${field}`).toBeUndefined();
    expect(dig(answer, 'data', root), `${name} sees ${id}`).not.toBeNull();
    return dig(answer, 'data', root, field);
  }

  test.each(SUBJECTS)('%s asks %s %s', async (name, root, id, isOwn) => {
    const type = root === 'institution' ? 'Institution' : 'Vendor';
    for (const [field, audience] of audiencesOf(type)) {
      const value = await fieldAs(name, root, id, type, field);
      if (audience === 'SHOWN') expect(isEmpty(value), `${type}.${field}`).toBe(false);
      if (audience === 'OWN') expect(isEmpty(value), `${name}: ${type}.${field}`).toBe(!isOwn);
    }
  });

  test('a vendor is told of its customer only its name', async () => {
    for (const [field, audience] of audiencesOf('Institution')) {
      const value = await fieldAs('vendor', 'institution', 'a-h', 'Institution', field);
      if (audience === 'OWN') expect(isEmpty(value), field).toBe(true);
    }
  });

  test('a vendor is told whether its own duties have been taken on', async () => {
    const viewer = { id: 'v4', role: 'VENDOR_EDITOR', party: 'a-v4' } as const;
    const query = '{ vendor(id: "a-v4") { duties(first: 5) { nodes { customers { party { key } standing } } } } }';
    const answer = await world.ask(query, {}, viewer);
    expect(dig(answer, 'data', 'vendor', 'duties', 'nodes', 0, 'customers', 0)).toEqual({
      party: { key: 'a-v1' },
      standing: 'OPEN',
    });
  });
});
