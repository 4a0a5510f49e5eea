import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalModel } from '../../../server/model/canonical.ts';
import type { Model } from '../../../server/model/document.ts';
import { readModel } from '../../../server/model/read.ts';
import { day } from '../../../server/model/values.ts';
import { edited } from '../../support/builders.ts';
import { modelCase } from '../../support/models/arbitrary.ts';
import { readNow } from '../../support/readNow.ts';
import { repeats } from '../../support/repeats.ts';
import { SEED_MODELS } from '../../support/seed.ts';
import { textFile } from '../../support/textFile.ts';
import { withDefaults } from './defaults.ts';
import { writeModel } from './writeModel.ts';

const FORMATS = ['json', 'yaml'] as const;
type Format = (typeof FORMATS)[number];

function modelOf(...values: unknown[]): Model {
  const result = readModel(values.map((value, i) => ({ name: `${i}`, value })));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.model;
}

function throughText(model: Model, format: Format): Model {
  const result = readNow([textFile(`a.${format}`, writeModel(model, { format }))]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.model;
}

function expectIdentity(model: Model, format: Format): void {
  const back = throughText(model, format);
  expect(back).toEqual(canonicalModel(model));
  // Canonical means less by defaults only; the defaults are written out here independently.
  expect(withDefaults(back)).toEqual(withDefaults(model));
  expect(writeModel(back, { format })).toBe(writeModel(model, { format }));
}

describe.each(FORMATS)('writing %s and reading it', (format) => {
  test.each(SEED_MODELS)('gives the seeded %s again', (_name, files) => {
    const result = readNow(files);
    if (!result.ok) throw new Error('see read.test.ts');
    expectIdentity(result.model, format);
  });

  test('gives any model again', () => {
    const numRuns = format === 'json' ? repeats(40, 400) : repeats(12, 120);
    fc.assert(
      fc.property(modelCase(), ({ documents }) => expectIdentity(modelOf(...documents), format)),
      { numRuns },
    );
  });

  test('gives any text again', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({
        unit: fc.constantFrom(...'\n \t\r#:-\'"{[|>%&*!?,~=<\\1e.あ👍\u0000\u0085\u2028\ufeff\ud800'),
        minLength: 1,
      }),
      fc.constantFrom('yes', 'no', 'on', 'null', '~', '2026-01-01', '0x10', '1e3', '.inf', '---', '...', ' ', '12:30'),
    );
    // Ids may be any text but for what no reader can see or trust (BAD_ID).
    const refused = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
    const ids = texts.filter((text) => !refused.test(text));
    fc.assert(
      fc.property(ids, texts, (id, ja) => {
        const model = modelOf({ format: 'bunkai-model/1', parties: [{ id, type: 'VENDOR', name: { ja } }] });
        expect(throughText(model, format).parties).toEqual([{ id, type: 'VENDOR', name: { ja } }]);
      }),
      { numRuns: repeats(150, 1500) },
    );
  });
});

test('keys stand in the order of the format, and entities in that of the model', () => {
  const model = modelOf({
    parties: [
      { name: { en: 'B', ja: 'イ' }, type: 'VENDOR', id: 'b' },
      { type: 'VENDOR', name: { ja: 'ア' }, id: 'a' },
    ],
    format: 'bunkai-model/1',
  });
  expect(writeModel(model, { asOf: day.parse('2026-11-01'), title: { ja: '題' }, format: 'json' })).toBe(`{
  "format": "bunkai-model/1",
  "title": {
    "ja": "題"
  },
  "asOf": "2026-11-01",
  "parties": [
    {
      "id": "b",
      "type": "VENDOR",
      "name": {
        "ja": "イ",
        "en": "B"
      }
    },
    {
      "id": "a",
      "type": "VENDOR",
      "name": {
        "ja": "ア"
      }
    }
  ]
}
`);
});

test('YAML is written for people, with dates that no other reader takes for dates', () => {
  const result = readNow([
    textFile(
      'a.json',
      JSON.stringify(
        edited({
          components: undefined,
          links: undefined,
          sheets: undefined,
          contracts: undefined,
          catalogues: undefined,
          proposals: undefined,
          findings: undefined,
          parties: [{ id: 'h', type: 'INSTITUTION', name: { ja: '院' } }],
        }),
      ),
    ),
  ]);
  expect(result.ok && writeModel(result.model, { format: 'yaml' })).toBe(`format: bunkai-model/1
parties:
  - id: h
    type: INSTITUTION
    name:
      ja: 院
evidence:
  - id: iso
    kind: CERTIFICATE
decisions:
  - institution: h
    gap: abc
    state: IN_TALKS
    reason: 協議中
    by: 情報室
    "on": "2026-05-01"
`);
});

test.each(['\u0007', 'a\u0085b', 'a\rb', '\u2028', '\ufeffa', '\ud800', 'a\tb', ' \n', 'a \nb', '\na', 'a\n\n'])(
  'the delicate text %j is escaped in YAML, where the library would write it as it is',
  (ja) => {
    const model = modelOf({ format: 'bunkai-model/1', parties: [{ id: 'v', type: 'VENDOR', name: { ja } }] });
    const text = writeModel(model, { format: 'yaml' });
    expect(text.split('\n')).toHaveLength('format parties id type name ja end'.split(' ').length);
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u2028\ufeff]/u);
    expect(throughText(model, 'yaml').parties[0]?.name.ja).toBe(ja);
  },
);

test('a text of several lines stays legible in YAML', () => {
  const name = { ja: '一行目\n二行目: # だけ' };
  const model = modelOf({ format: 'bunkai-model/1', parties: [{ id: 'v', type: 'VENDOR', name }] });
  expect(writeModel(model, { format: 'yaml' })).toContain('      ja: |-\n        一行目\n        二行目: # だけ\n');
});

test('what goes without saying is not written, but that a component has no layers is', () => {
  const plain = modelOf(edited({}));
  const spoken = modelOf(
    edited({
      'catalogues[0].requirements[0].priority': 'MUST',
      'catalogues[0].requirements[0].confidence': 'READ',
      'catalogues[0].requirements[0].evidenceRequired': false,
      'contracts[0].kind': 'AGREEMENT',
      'contracts[0].renewal': 'NONE',
      'contracts[0].bundles': false,
      'sheets[+]': { component: 'ehr', version: '1', publishedOn: null },
    }),
  );
  const expected = modelOf(edited({ 'sheets[+]': { component: 'ehr', version: '1' } }));
  expect(writeModel(spoken, { format: 'json' })).toBe(writeModel(expected, { format: 'json' }));
  const without = modelOf(edited({ 'components[1].layers': [] }));
  expect(writeModel(without, { format: 'json' })).not.toBe(writeModel(plain, { format: 'json' }));
  expect(throughText(without, 'yaml').components[1]?.layers).toEqual([]);
});

test('what differs from a default is written', () => {
  const model = modelOf(
    edited({
      'catalogues[0].requirements[0].priority': 'SHOULD',
      'catalogues[0].requirements[0].confidence': 'INFERRED',
      'catalogues[0].requirements[0].evidenceRequired': true,
      'contracts[0].kind': 'TERMS_OF_USE',
      'contracts[0].renewal': 'AUTOMATIC',
      'contracts[0].bundles': true,
    }),
  );
  expect(throughText(model, 'json')).toEqual(canonicalModel(model));
  expect(canonicalModel(model).contracts[0]).toMatchObject({
    kind: 'TERMS_OF_USE',
    renewal: 'AUTOMATIC',
    bundles: true,
  });
});

test('an empty model is the format alone', () => {
  expect(writeModel(modelOf(), { format: 'yaml' })).toBe('format: bunkai-model/1\n');
  expect(writeModel(modelOf(), { format: 'json' })).toBe('{\n  "format": "bunkai-model/1"\n}\n');
});
