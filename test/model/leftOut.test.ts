import { expect, test } from 'vitest';
import { parseDocument } from '../../server/model/parse.ts';
import { collectProblems } from '../../server/model/problem.ts';
import { type EditCase, edited, type PlainDocument, problemsOf } from '../support/builders.ts';

function parsed(document: PlainDocument) {
  const { problems, report } = collectProblems();
  const result = parseDocument(document, report);
  expect(problems).toEqual([]);
  return result;
}

test.each([
  ['an empty list at the top', { requires: [], decisions: [] }, { decisions: undefined }],
  ['an empty object at the top', { title: {}, asOf: {} }, {}],
  ['an empty list inside', { 'parties[0].adopts': [] }, { 'parties[0].adopts': undefined }],
  ['an empty list where an object belongs', { 'components[5].needs': [] }, { 'components[5].needs': undefined }],
  [
    'an object of nothing but empty objects',
    { 'components[5].needs': { assurance: {} } },
    { 'components[5].needs': undefined },
  ],
  ['an empty object deep inside', { 'sheets[1].lines[0].note': {}, 'sheets[1].lines[0].phases': [] }, {}],
])('%s counts as left out', (_sentence, edits, without) => {
  expect(parsed(edited(edits))).toEqual(parsed(edited(without)));
});

test('a component without any layer is told from one that names none', () => {
  const layersOf = (edits: Record<string, unknown>) => parsed(edited(edits))?.components?.[1]?.layers;
  expect(layersOf({ 'components[1].layers': [] })).toEqual([]);
  expect(layersOf({})).toBeUndefined();
});

const PROBLEMS: EditCase[] = [
  ['a required list', { 'contracts[0].covers': [] }, ['MISSING', 'contracts[0].covers']],
  ['a required object', { 'components[1].name': {} }, ['MISSING', 'components[1].name']],
  [
    "a requirement's layers",
    { 'catalogues[0].requirements[0].layers': [] },
    ['MISSING', 'catalogues[0].requirements[0].layers'],
  ],
  ['an entry of a list, which cannot be left out', { 'evidence[+]': {} }, ['MISSING', 'evidence[1].id']],
  [
    "an object in place of a component's layers",
    { 'components[1].layers': {} },
    ['WRONG_TYPE', 'components[1].layers'],
  ],
];

test.each(PROBLEMS)('an empty value is a problem as %s', (_sentence, edits, ...expected) => {
  expect(problemsOf(edited(edits))).toEqual(expected);
});

test('reading leaves what it was given as it was', () => {
  const document = edited({ 'components[5].needs': { assurance: {} }, requires: [] });
  const before = structuredClone(document);
  parsed(document);
  expect(document).toEqual(before);
});
