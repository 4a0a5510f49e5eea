import { Kind } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSchema } from '../../server/graphql/schema.ts';
import { digList } from '../support/api/dig.ts';
import { exampleVariables, readExamples } from '../support/api/examples.ts';
import { openWorld, type World } from '../support/api/world.ts';

const examples = readExamples();
const queries = examples.filter(({ operation }) => operation.operation === 'query');

/** Mutations in the order in which each finds what the one before it made. */
const MUTATIONS = [
  'applyChanges',
  'importModel',
  'saveSheetDraft',
  'publishSheet',
  'signContract',
  'annexSheet',
  'endContract',
  'proposeContract',
  'acceptProposal',
  'declineProposal',
  'withdrawProposal',
  'decideOnGap',
  'mergeParties',
  'mergeComponents',
];

describe('the examples', () => {
  let world: World;
  let variables: Record<string, Record<string, unknown>>;
  beforeAll(async () => {
    world = await openWorld();
    variables = await exampleVariables(world);
  });
  afterAll(() => world.close());

  test.each(MUTATIONS)('%s runs without problems', async (name) => {
    const example = examples.find((e) => e.name === name);
    const answer = await world.ask(example?.text ?? '', variables[name]);
    expect(answer.errors).toBeUndefined();
    expect(digList(answer, 'data', name, 'problems')).toEqual([]);
    expect(answer.data?.[name]).not.toBeNull();
  });

  test.each(queries.map(({ name, text }) => ({ name, text })))('$name is answered', async ({ name, text }) => {
    const answer = await world.ask(text, variables[name]);
    expect(answer.errors).toBeUndefined();
    for (const value of Object.values(answer.data ?? {})) expect(value).not.toBeNull();
  });
});

describe('the folder of examples', () => {
  test('has one for every query, mutation and subscription', () => {
    const schema = makeSchema();
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const asked = new Set(
      examples.flatMap(({ operation }) =>
        operation.selectionSet.selections.flatMap((s) => (s.kind === Kind.FIELD ? [s.name.value] : [])),
      ),
    );
    const all = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}));
    expect(all.filter((name) => !asked.has(name))).toEqual([]);
    expect(MUTATIONS.toSorted()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
  });

  test('says in a comment what each is for', () => {
    for (const { name, text } of examples) expect(text, name).toMatch(/^# \S.+\.\)?\n/);
  });
});
