import { isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { ModelFormat } from '../../server/exchange/format.ts';
import { FORMATS, formatOf, MODEL_FORMATS } from '../../server/exchange/formats.ts';
import { readFiles } from '../../server/exchange/readFiles.ts';
import { canonicalModel } from '../../server/model/canonical.ts';
import { ENTITY_LISTS, type Model } from '../../server/model/document.ts';
import { FORMAT_NAMES } from '../../server/usecases/queries/export/formats.ts';
import { run } from '../cli/support.ts';
import { writtenSchema } from '../support/generators/sdl.ts';
import { SEED_MODELS } from '../support/seed.ts';
import { textFile } from '../support/textFile.ts';

function written(model: Model, { openWriter }: ModelFormat): string {
  const writer = openWriter({});
  const pieces = ENTITY_LISTS.flatMap((list) => model[list].flatMap((entity) => [...writer.entity(list, entity)]));
  return [...pieces, writer.end()].join('');
}

describe('the registry of formats', () => {
  test('has every name once, in lower case with hyphens', () => {
    const names = FORMATS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  test('has the names that the API has, in schema/export.graphql', () => {
    const type = writtenSchema().getType('ExportFormat');
    const names = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    const inCapitals = MODEL_FORMATS.map(({ name }) => name.replaceAll('-', '_').toUpperCase());
    expect(names.sort()).toEqual(inCapitals.sort());
  });

  test.each(MODEL_FORMATS)('reads back what $name writes, whatever the file is called', async (format) => {
    for (const [, files] of SEED_MODELS) {
      const read = await readFiles(files);
      if (!read.ok) throw new Error('the seed has problems');
      const model = canonicalModel(read.model);
      const text = written(model, format);
      for (const name of [`model${format.extension}`, 'model', 'model.TXT']) {
        const file = textFile(name, text);
        expect(formatOf(file).name).toBe(format.name);
        expect(await readFiles([file])).toMatchObject({ ok: true, model });
      }
    }
  });

  test('is what the help of the command line lists', async () => {
    const { out } = await run(['export', '--help', '--lang', 'en']);
    expect(out.replace(/\s+/g, ' ')).toContain(`(${FORMAT_NAMES.join(', ')})`);
  });
});
