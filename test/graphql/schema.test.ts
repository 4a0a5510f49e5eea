import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { makeSchema } from '../../server/graphql/schema.ts';
import { writtenSchema } from '../support/generators/sdl.ts';

const schema = writtenSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Every thing of a type that has a description, with where it is. */
function described(type: GraphQLNamedType): [place: string, description: string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) {
    return [
      ...own,
      ...type.getValues().map((v): [string, typeof v.description] => [`${type.name}.${v.name}`, v.description]),
    ];
  }
  if (isInputObjectType(type)) {
    return [
      ...own,
      ...Object.values(type.getFields()).map((f): [string, typeof f.description] => [
        `${type.name}.${f.name}`,
        f.description,
      ]),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return Object.values(type.getFields()).reduce((all, field) => {
    const place = `${type.name}.${field.name}`;
    all.push([place, field.description]);
    for (const arg of field.args) all.push([`${place}(${arg.name})`, arg.description]);
    return all;
  }, own);
}

describe('the schema', () => {
  test('describes every type, field, argument and enum value in sentences', () => {
    const places = types.flatMap(described);
    expect(places.length).toBeGreaterThan(1000);
    for (const [place, description] of places) expect(description ?? '', place).toMatch(/^\S[\s\S]*[.)]$/);
  });

  test('gives lists that can grow as connections of 1 to 100 with a total', () => {
    const connections = types.filter((type) => isObjectType(type) && type.name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(12);
    for (const type of connections) {
      if (!isObjectType(type)) continue;
      expect(Object.keys(type.getFields()).sort(), type.name).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
    }
    for (const type of types) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!String(field.type).includes('Connection')) continue;
        const names = field.args.map((arg) => arg.name);
        expect(names, `${type.name}.${field.name}`).toEqual(expect.arrayContaining(['first', 'after']));
      }
    }
  });

  test('gives every mutation one input and a payload with problems', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      expect(
        field.args.map((arg) => arg.name),
        field.name,
      ).toEqual(['input']);
      const payload = schema.getType(String(field.type).replace('!', ''));
      expect(isObjectType(payload) && String(payload.getFields()['problems']?.type), field.name).toBe('[Problem!]!');
    }
  });

  // An entity's object keeps its fields under `data`, so that a field without a resolver would be null without a word.
  test('has a resolver for every field of an entity', () => {
    const entities = Object.values(makeSchema().getTypeMap())
      .filter(isObjectType)
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
    const without = entities.flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, resolve }) =>
        resolve === undefined ? [`${type.name}.${name}`] : [],
      ),
    );
    expect(entities.length).toBeGreaterThan(0);
    expect(without, 'to be added in server/graphql/resolvers').toEqual([]);
  });

  test('breaks nothing that was released', () => {
    const folder = new URL('../../schema/released/', import.meta.url);
    const released = existsSync(folder) ? readdirSync(folder).sort() : [];
    expect(released.length).toBeGreaterThan(0);
    for (const file of released) {
      const before = buildSchema(readFileSync(new URL(file, folder), 'utf8'));
      expect(findBreakingChanges(before, schema), file).toEqual([]);
    }
  });
});
