import { expect, test } from 'vitest';
import { answerKey, ofContract, ofInstitution, ofServer } from '../../client/model/answerKeys.ts';

test('the key of an answer begins with what it is about, so that a change of that finds all of them', () => {
  const variables = { institution: 'a-h', gap: 'g' };
  expect(answerKey(ofInstitution(variables), 'gapCard', variables)).toEqual([
    'Institution',
    'a-h',
    'gapCard',
    variables,
  ]);
  expect(answerKey(ofContract({ contract: 'k' }), 'contract', { contract: 'k' }).slice(0, 2)).toEqual([
    'Contract',
    'k',
  ]);
  expect(answerKey(ofServer(), 'shell', {})).toEqual(['Server', '', 'shell', {}]);
});
