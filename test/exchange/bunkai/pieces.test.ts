import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeYaml } from '../../../server/exchange/bunkai/yamlText.ts';
import { documentOf } from '../../../server/model/canonical.ts';
import type { Model } from '../../../server/model/document.ts';
import { modelOf } from '../../analysis/engine.ts';
import { modelCase } from '../../support/models/arbitrary.ts';
import { readNow } from '../../support/readNow.ts';
import { repeats } from '../../support/repeats.ts';
import { SEED_MODELS } from '../../support/seed.ts';
import { piecesOf, writeModel } from './writeModel.ts';

const FORMATS = ['json', 'yaml'] as const;

/** The document written at once, from one value. */
const atOnce = (model: Model, format: (typeof FORMATS)[number]): string =>
  format === 'json' ? `${JSON.stringify(documentOf(model), null, 2)}\n` : writeYaml(documentOf(model));

const AWKWARD = ['', 'a\nb', '---', '...', ' a', 'on', '\u2028', '"', "a: b #c'", '一行目\n二行目'.repeat(30)];

/** A model of one catalogue and one sheet that are each too large for one piece. */
function large(texts: readonly string[]): Model {
  const name = (i: number) => ({ ja: texts[i % texts.length] || 'x' });
  const requirements = Array.from({ length: 900 }, (_, i) => ({
    id: `r${i}`,
    title: name(i),
    layers: ['network', 'data'],
    phases: ['normal'],
    topics: i % 3 === 0 ? ['a', 'b'] : [],
  }));
  const lines = requirements.map(({ id }, i) => ({
    requirement: `big:${id}`,
    stance: 'CONSUMER',
    duties: Array.from({ length: i === 500 ? 3000 : 2 }, (_, d) => ({ id: `d${d}`, text: name(i + d) })),
    note: name(i),
  }));
  const value = {
    format: 'bunkai-model/1',
    catalogues: [{ id: 'big', title: name(1), groups: [{ id: 'g' }], requirements }],
    parties: [{ id: 'v', type: 'VENDOR', name: name(0) }],
    components: [{ id: 'c', owner: 'v', kind: 'SAAS', name: name(2), layers: [] }],
    sheets: [{ component: 'c', version: '1', publishedOn: '2026-01-01', lines }],
  };
  return modelOf([value]);
}

describe.each(FORMATS)('a document of %s written in pieces', (format) => {
  test.each(SEED_MODELS)('is that of the seeded %s written at once', (_, files) => {
    const read = readNow(files);
    if (!read.ok) throw new Error('see read.test.ts');
    expect(writeModel(read.model, { format })).toBe(atOnce(read.model, format));
  });

  test('is that of any model written at once', () => {
    const same = fc.property(modelCase(), ({ documents }) => {
      const model = modelOf(documents);
      expect(writeModel(model, { format })).toBe(atOnce(model, format));
    });
    fc.assert(same, { numRuns: repeats(format === 'json' ? 25 : 6, 300) });
  });

  test('is the same where single entities are large, and no piece is', () => {
    const model = large(AWKWARD);
    const pieces = [...piecesOf(model, { format })];
    const text = atOnce(model, format);
    expect(pieces.join('')).toBe(text);
    expect(text.length).toBeGreaterThan(400_000);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000);
  });
});
