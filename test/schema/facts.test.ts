import {
  buildSchema,
  type GraphQLField,
  GraphQLInt,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { isList } from '../../server/graphql/limits/listSizes.ts';
import { costIn } from '../../server/graphql/limits/tooCostly.ts';
import { queryScopeOf } from '../../server/graphql/queryScope.ts';
import { printDefinition } from '../../server/graphql/schema.ts';
import { type SchemaFacts, schemaFacts } from '../../server/graphql/schemaFacts.ts';
import { writtenSchema } from '../support/generators/sdl.ts';

type Field = GraphQLField<unknown, unknown>;
type Owner = GraphQLObjectType | GraphQLInterfaceType;

function fieldsOf(schema: GraphQLSchema): { place: string; owner: Owner; field: Field }[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is Owner => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((owner) =>
      Object.values(owner.getFields()).map((field) => ({ place: `${owner.name}.${field.name}`, owner, field })),
    );
}

const isListOfObjects = (field: Field): boolean => isList(field) && isCompositeType(getNamedType(field.type));

/** Lists of objects of which neither they themselves nor every field that gives their owner say how long they are. */
function unsized(schema: GraphQLSchema, facts: SchemaFacts): string[] {
  const all = fieldsOf(schema);
  const saysItself = (field: Field) => facts.of(field).listSizes.some(({ assumedSize }) => assumedSize !== undefined);
  return all
    .filter(({ field }) => isListOfObjects(field) && !saysItself(field))
    .filter(({ owner, field }) => {
      const giving = all.filter((other) => getNamedType(other.field.type) === owner);
      const said = giving.filter((other) =>
        facts.of(other.field).listSizes.some(({ sizedFields }) => sizedFields.includes(field.name)),
      );
      return giving.length === 0 || said.length < giving.length;
    })
    .map(({ place }) => place);
}

/** Whether a field computes something, and does not only hand out what its object holds. */
function computes(schema: GraphQLSchema, { owner, field }: { owner: Owner; field: Field }): boolean {
  const isRoot = owner === schema.getQueryType() || owner === schema.getSubscriptionType();
  return isRoot || (field.args.length > 0 && owner !== schema.getMutationType());
}

/** Fields that should say what work they are, and do not. */
const unweighed = (schema: GraphQLSchema, facts: SchemaFacts): string[] =>
  fieldsOf(schema)
    .filter((of) => computes(schema, of) && facts.of(of.field).weight === undefined)
    .map(({ place }) => place);

/** Fields of which neither they nor their type say what they look at; those that compute something have to say it themselves. */
const unscoped = (schema: GraphQLSchema, facts: SchemaFacts): string[] =>
  fieldsOf(schema)
    .filter((of) => {
      const saysItself = of.field.astNode?.directives?.some(({ name }) => name.value === 'scope') === true;
      return facts.of(of.field).scope === undefined || (computes(schema, of) && !saysItself);
    })
    .map(({ place }) => place);

describe('the schema says', () => {
  const schema = writtenSchema();
  const facts = schemaFacts(schema);

  test('of every list of objects how long it is', () => {
    expect(unsized(schema, facts)).toEqual([]);
  });

  test('of every field that computes something what work it is', () => {
    expect(unweighed(schema, facts)).toEqual([]);
  });

  test('of every field what it looks at', () => {
    expect(unscoped(schema, facts)).toEqual([]);
  });

  test('only of arguments and fields that there are', () => {
    const wrong = fieldsOf(schema).flatMap(({ place, field }) => {
      const { listSizes, scope } = facts.of(field);
      const given = getNamedType(field.type);
      const lists = isObjectType(given) ? Object.values(given.getFields()).filter(isListOfObjects) : [];
      const noList = listSizes.flatMap(({ sizedFields }) =>
        sizedFields.filter((name) => !lists.some((list) => list.name === name)),
      );
      const noNumber = listSizes.flatMap(({ slicingArguments }) =>
        slicingArguments.filter((name) => field.args.find((arg) => arg.name === name)?.type !== GraphQLInt),
      );
      const names = scope?.needs === 'NAMED' || scope?.needs === 'GLOBAL_ID';
      const noArgument = names !== field.args.some(({ name }) => name === scope?.of) ? [`of: ${scope?.of}`] : [];
      return [...noList, ...noNumber, ...noArgument].map((what) => `${place}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });

  test('nothing of this to clients', () => {
    expect(schema.getDirectives().map(({ name }) => name)).not.toContain('scope');
    expect(schema.getType('ScopeNeeds')).toBeUndefined();
    expect(printDefinition(schema)).not.toMatch(/@(?:cost|listSize|scope)\b/);
  });
});

describe('a field of which the schema says nothing', () => {
  const schema = buildSchema(`
    type Query { institution(id: ID!): Institution things: [Institution!]! }
    type Institution { name: String }
  `);
  const facts = schemaFacts(schema);
  const asked = (source: string) => {
    const document = parse(source);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    return { document, operation };
  };

  test('is found', () => {
    expect(unsized(schema, facts)).toEqual(['Query.things']);
    expect(unweighed(schema, facts)).toEqual(['Query.institution', 'Query.things']);
    expect(unscoped(schema, facts)).toEqual(['Query.institution', 'Query.things', 'Institution.name']);
  });

  test('needs the whole model', () => {
    const { operation } = asked('{ institution(id: "h") { name } }');
    expect(queryScopeOf(operation, { schema, fragments: new Map(), variables: {} }).institutions).toBeUndefined();
  });

  test('counts as a full page where it is a list', () => {
    const { document, operation } = asked('{ things { name } }');
    expect(costIn(document, operation, { schema, variables: {} })).toBe(100);
  });
});

describe('what the schema says wrongly', () => {
  test.each([
    ['@cost', '@cost(weight: -1)'],
    ['@listSize', '@listSize(assumedSize: -5)'],
    ['@scope', '@scope(needs: SOMETHING)'],
  ])('stops the start: %s', (_, use) => {
    const schema = buildSchema(`type Query { things: [String] ${use} }`, { assumeValidSDL: true });
    expect(() => schemaFacts(schema)).toThrow();
  });
});
