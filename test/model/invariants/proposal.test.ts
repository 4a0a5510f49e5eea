import { expect, test } from 'vitest';
import { type EditCase, edited, problemsOf } from '../../support/builders.ts';

const CONTRACT = { id: 'k2', customer: 'h', supplier: 'v', covers: ['api'], startsOn: '2026-04-01' };

const CASES: EditCase[] = [
  ['the customer may propose', { 'proposals[0].by': 'h' }],
  ['no other party may', { 'proposals[0].by': 'w' }, ['PROPOSER_NOT_A_PARTY', 'proposals[0].by']],
  [
    'both parties are there',
    { 'proposals[0].contract.customer': 'x', 'proposals[0].contract.supplier': 'v' },
    ['UNKNOWN_REFERENCE', 'proposals[0].contract.customer'],
  ],
  [
    'no party proposes a contract to itself',
    { 'proposals[0].contract.customer': 'v' },
    ['CUSTOMER_IS_SUPPLIER', 'proposals[0].contract'],
  ],
  ['what it covers and annexes may be gone', { 'proposals[0].contract.covers': ['gone'] }],
  ['it may change a contract', { 'proposals[0].basis': { ...CONTRACT, startsOn: '2025-04-01' } }],
  [
    'it changes that very contract',
    { 'proposals[0].basis': { ...CONTRACT, id: 'k' } },
    ['BASIS_OF_ANOTHER_CONTRACT', 'proposals[0].basis.id'],
  ],
  [
    'a proposal id stands once',
    { 'proposals[+]': { id: 'p', by: 'v', contract: CONTRACT, on: '2026-05-02' } },
    ['DUPLICATE_ID', 'proposals[1].id'],
  ],
];

test.each(CASES)('%s', (_sentence, edits, ...problems) => {
  expect(problemsOf(edited(edits))).toEqual(problems);
});
