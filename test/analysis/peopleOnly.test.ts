import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelCase } from '../support/models/arbitrary.ts';
import { repeats } from '../support/repeats.ts';
import { engineResults } from './engine.ts';

/** Fields that only people read, wherever they stand. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['contacts', 'charge', 'accountable', 'within', 'renewalNoticeDays']);

const without = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (name, field) => (FOR_PEOPLE.has(name) ? undefined : field));

test('no rule reads contacts, charges, who answers, time limits or notices of renewal', () => {
  let said = 0;
  fc.assert(
    fc.property(modelCase(), ({ documents, asOf }) => {
      const bare = documents.map(without);
      if (JSON.stringify(bare) !== JSON.stringify(documents)) said += 1;
      expect(engineResults(bare, asOf)).toEqual(engineResults(documents, asOf));
    }),
    { numRuns: repeats(20, 1000) },
  );
  expect(said).toBeGreaterThan(0);
});
