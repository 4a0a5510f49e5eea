import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateAll } from '../support/generators/index.ts';

test.each(await generateAll())('$file is what `npm run generate` writes', ({ file, content }) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(content);
});

type Schema = { [key: string]: unknown };
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** Every object schema with its place. */
function objectsIn(schema: unknown, place = ''): [place: string, schema: Schema][] {
  if (!isSchema(schema)) return [];
  const below = Object.entries(schema).flatMap(([key, value]) => objectsIn(value, `${place}/${key}`));
  return schema['type'] === 'object' ? [[place, schema], ...below] : below;
}

describe('the published schema', () => {
  const text = readFileSync(new URL('../../schema/model.schema.json', import.meta.url), 'utf8');
  const objects = objectsIn(JSON.parse(text));

  test('describes every object of the format', () => {
    expect(objects.length).toBeGreaterThan(20);
    for (const [place, object] of objects) expect(object['description'], place).toMatch(/^\S.+\S$/);
  });

  test('explains every field in a short phrase', () => {
    for (const [place, { properties }] of objects) {
      for (const [field, schema] of Object.entries(isSchema(properties) ? properties : {})) {
        const description = isSchema(schema) ? schema['description'] : undefined;
        expect(description, `${place}/${field}`).toMatch(/^\S.{1,98}[^\s.]$/);
      }
    }
  });

  test('refuses keys that it does not know, in every object', () => {
    for (const [place, object] of objects) expect(object['additionalProperties'], place).toBe(false);
  });
});
