import { type GraphQLField, type GraphQLInputType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../server/graphql/globalId.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { dig } from '../support/api/dig.ts';
import { openWorld, type World } from '../support/api/world.ts';
import { plausible, selectionOf, withProbe } from './probes.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const schema = makeSchema();

type Field = GraphQLField<unknown, unknown>;

/** How something of each type that has fields with arguments is come by. */
const AROUND: Readonly<Record<string, (inner: string) => string>> = {
  Query: (inner) => inner,
  Institution: (inner) => `institution(id: "a-h") { ${inner} }`,
  Vendor: (inner) => `vendor(id: "a-v1") { ${inner} }`,
  Viewer: (inner) => `me { ${inner} }`,
};

const GAP = '39d0b9361ddd65ce5aa9e36829da3b86';

/** What leaves of arguments name, by their own name: the type, the key, and what else its global id holds. */
const NAMED: Readonly<Record<string, readonly [type: string, key: string, ...before: string[]]>> = {
  owner: ['Institution', 'a-h'],
  assignee: ['Institution', 'a-h'],
  party: ['Institution', 'a-h'],
  actors: ['Institution', 'a-h'],
  concerns: ['Institution', 'a-h'],
  actedOnBy: ['Vendor', 'a-v1'],
  institution: ['Institution', 'a-h'],
  institutions: ['Institution', 'a-h'],
  covers: ['Component', 'a-s4'],
  component: ['Component', 'a-s4'],
  entry: ['Component', 'a-s4'],
  components: ['Component', 'a-s4'],
  vendor: ['Vendor', 'a-v1'],
  to: ['Vendor', 'a-v1'],
  contract: ['Contract', 'a-k1'],
  requirement: ['Requirement', 'core:patch'],
  requirements: ['Requirement', 'core:patch'],
  catalogue: ['Catalogue', 'core'],
  catalogues: ['Catalogue', 'core'],
  gap: ['Gap', GAP, 'a-h', '2026-11-01'],
  'Institution.gap.id': ['Gap', GAP, 'a-h', '2026-11-01'],
  proposal: ['Proposal', 'none'],
};

/** Arguments of the root that are tried one by one elsewhere (ids.test.ts), or name anything or something global. */
const ELSEWHERE = /^Query\.\w+\.(?:id|ids|entity)$/;

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly name: string;
}

/** Every leaf that is an id, in lists and inputs too, and those of texts that are called like one. */
function* leavesOf(type: GraphQLInputType, path: Leaf['path'], name: string): Generator<Leaf> {
  const named = getNamedType(type);
  const inner = String(type).includes('[') ? [...path, 0] : path;
  if (isInputObjectType(named)) {
    if (named.name === 'ChangeInput') return;
    for (const of of Object.values(named.getFields())) yield* leavesOf(of.type, [...inner, of.name], of.name);
  } else if (named.name === 'ID' || (named.name === 'String' && /^catalogues?$/.test(name))) {
    yield { path: inner, name };
  }
}

const cases = Object.keys(AROUND).flatMap((owner) => {
  const type = schema.getType(owner);
  const fields: readonly Field[] = isObjectType(type) ? Object.values(type.getFields()) : [];
  return fields.flatMap((field) =>
    field.args.flatMap((arg) =>
      [...leavesOf(arg.type, [arg.name], arg.name)].map((leaf) => {
        const title = `${owner}.${field.name}.${leaf.path.filter((step) => step !== 0).join('.')}`;
        return [title, owner, field, leaf] as const;
      }),
    ),
  );
});
const tried = cases.filter(([title]) => !ELSEWHERE.test(title));

/** What must stand beside an id for its field to be asked at all. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  simulate: { changes: [] },
  previewTables: { input: { file: { name: 'a.csv', content: '番号,内容' } } },
};

const namedAt = (title: string, { name }: Leaf) => NAMED[title] ?? NAMED[name];

async function answered(owner: string, field: Field, leaf: Leaf, value: string) {
  const base: Record<string, unknown> = { ...BESIDE[field.name] };
  if (leaf.name === 'proposal') delete base['changes'];
  for (const { name, type } of field.args) {
    if (name !== leaf.path[0] && String(type).endsWith('!')) base[name] = plausible(type, name);
  }
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const asked = `${field.name}(${given}) ${selectionOf(field.type)}`;
  const around = AROUND[owner] ?? ((inner: string) => inner);
  return world.ask(`query (${declared}) { ${around(asked)} }`, {
    ...Object(withProbe(base, { path: leaf.path, value })),
  });
}

describe('every argument that names something, inside filters and lists and below other fields too', () => {
  test('is tried', () => {
    expect(tried.filter(([title, , , leaf]) => namedAt(title, leaf) === undefined).map(([title]) => title)).toEqual([]);
    expect(tried.length).toBeGreaterThan(30);
  });

  test.each(tried)(
    '%s takes a global id and a key alike, and says so of another kind',
    async (title, owner, field, leaf) => {
      const [type, key, ...before] = namedAt(title, leaf) ?? ['', ''];
      const byKey = await answered(owner, field, leaf, key);
      expect(byKey.errors).toBeUndefined();
      expect(await answered(owner, field, leaf, globalId(type, ...before, key))).toEqual(byKey);
      const other = globalId('Evidence', 'a-e1');
      expect(dig(await answered(owner, field, leaf, other), 'errors', 0, 'message')).toContain('is one of a Evidence');
    },
  );
});
