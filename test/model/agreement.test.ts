import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { modelDocument } from '../../server/model/document.ts';
import { parseDocument } from '../../server/model/parse.ts';
import { collectProblems } from '../../server/model/problem.ts';
import { smallDocument } from '../support/builders.ts';
import { repeats } from '../support/repeats.ts';

const VALUES = [
  0,
  1.5,
  '',
  'x',
  'SELF',
  'normal',
  '2026-01-01',
  true,
  null,
  ['normal'],
  ['x'],
  { ja: 'x' },
  { x: 1 },
  'data',
];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What is done to the value that the steps lead to. */
interface Mutation {
  readonly how: 'replace' | 'remove' | 'add';
  readonly value: unknown;
}

/** The data with one mutation: each step chooses among the entries or keys of where the last one led. */
function mutate(data: unknown, [step, ...steps]: readonly number[], mutation: Mutation): unknown {
  const { how, value } = mutation;
  if (step === undefined || !isRecord(data)) return how === 'add' && isRecord(data) ? { ...data, extra: value } : value;
  const keys = Object.keys(data);
  const chosen = keys[step % keys.length];
  if (Array.isArray(data)) {
    return data.map((entry, i) => (String(i) === chosen ? mutate(entry, steps, mutation) : entry));
  }
  const entries = Object.entries(data).filter(([key]) => !(key === chosen && how === 'remove' && steps.length === 0));
  return Object.fromEntries(entries.map(([key, at]) => [key, key === chosen ? mutate(at, steps, mutation) : at]));
}

const mutated = fc
  .tuple(
    fc.array(fc.nat(99), { maxLength: 7 }),
    fc.constantFrom('replace', 'remove', 'add'),
    fc.constantFrom(...VALUES),
  )
  .map(([steps, how, value]) => mutate(smallDocument(), steps, { how, value }));

test('documents without empty lists and objects are accepted exactly if the schema accepts them', () => {
  const verdicts = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(mutated, (value) => {
      fc.pre(!/\[\]|\{\}/.test(JSON.stringify(value)));
      const { problems, report } = collectProblems();
      const parsed = parseDocument(value, report);
      const bySchema = z.safeParse(modelDocument, value);
      expect(parsed !== undefined).toBe(bySchema.success);
      expect(problems.length === 0).toBe(bySchema.success);
      if (parsed !== undefined) expect(parsed).toEqual(bySchema.data);
      verdicts[bySchema.success ? 'accepted' : 'refused'] += 1;
    }),
    { numRuns: repeats(1_000, 10_000) },
  );
  expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(50);
});
