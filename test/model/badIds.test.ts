import { expect, it } from 'vitest';
import { readModel } from '../../server/model/read.ts';
import { LANGUAGES } from '../../server/text/facts.ts';
import { problemMessage } from '../../server/text/problems.ts';

const read = (id: string) =>
  readModel([
    {
      name: 'a',
      value: {
        format: 'bunkai-model/1',
        parties: [{ id, type: 'VENDOR', name: { ja: '会社' } }],
        components: [{ id: 'c', owner: id, kind: 'SAAS', name: { ja: 'サービス' } }],
        sheets: [
          {
            component: 'c',
            version: id,
            lines: [{ requirement: `x:${id}`, stance: 'SHARED', duties: [{ id }], satisfies: [id] }],
          },
        ],
      },
    },
  ]);

it.each([
  ['a control character', 'a\u0007'],
  ['a tab', 'a\tb'],
  ['a line separator', 'a\u2028b'],
  ['a mark of the writing direction', 'a\u200Eb'],
  ['a turned writing direction', 'a\u202Eb'],
  ['half a surrogate pair', 'a\uD83D'],
  ['more than 200 characters', 'あ'.repeat(201)],
])('%s makes no id, wherever it stands', (_, id) => {
  const result = read(id);
  const problems = result.ok ? [] : result.problems;
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'BAD_ID parties[0].id',
    'BAD_ID components[0].owner',
    'BAD_ID sheets[0].version',
    ...(id.length > 200 ? [] : ['BAD_ID sheets[0].lines[0].requirement']),
    'BAD_ID sheets[0].lines[0].duties[0].id',
    'BAD_ID sheets[0].lines[0].satisfies[0]',
  ]);
  for (const problem of problems) {
    for (const language of LANGUAGES)
      expect(problemMessage(problem, language)).toMatch(/^[^\p{Cc}\p{Cs}\u200E\u202E]+$/u);
  }
});

it.each(['か\u3099', ' a ', '👩‍⚕️', '𠮷'.repeat(200), '__proto__'])('%j is an id', (id) => {
  expect(read(id)).toMatchObject({ ok: true });
});
