import { expect, test } from 'vitest';
import { type EditCase, edited, problemsOf } from '../../support/builders.ts';

const K = 'contracts[0]';

const CASES: EditCase[] = [
  [
    'a contract id stands once',
    { 'contracts[+]': { id: 'k', customer: 'h', supplier: 'w', covers: ['cloud'], startsOn: '2026-01-01' } },
    ['DUPLICATE_ID', 'contracts[1].id'],
  ],
  ['the customer is a party', { [`${K}.customer`]: 'x' }, ['UNKNOWN_REFERENCE', `${K}.customer`]],
  ['the supplier is a party', { [`${K}.supplier`]: 'x' }, ['UNKNOWN_REFERENCE', `${K}.supplier`]],
  ['an institution may supply another party', { [`${K}.customer`]: 'w', [`${K}.supplier`]: 'h' }],
  ['customer and supplier differ', { [`${K}.supplier`]: 'h' }, ['CUSTOMER_IS_SUPPLIER', K]],
  ['it covers components', { [`${K}.covers[+]`]: 'x' }, ['UNKNOWN_REFERENCE', `${K}.covers[2]`]],
  ["it may cover others' components that the supplier resells", { [`${K}.supplier`]: 'w' }],
  ['it may end on its first day', { [`${K}.endsOn`]: '2025-04-01', [`${K}.terminatedOn`]: '2025-04-01' }],
  ['it does not end before it starts', { [`${K}.endsOn`]: '2025-03-31' }, ['ENDS_BEFORE_START', `${K}.endsOn`]],
  [
    'it is not terminated before it starts',
    { [`${K}.terminatedOn`]: '2024-12-31' },
    ['ENDS_BEFORE_START', `${K}.terminatedOn`],
  ],
  ['a sale has no end', { [`${K}.kind`]: 'PURCHASE' }, ['NOT_FOR_PURCHASE', `${K}.endsOn`]],
  [
    'a sale is neither renewed nor terminated',
    {
      [`${K}.kind`]: 'PURCHASE',
      [`${K}.endsOn`]: undefined,
      [`${K}.renewal`]: 'AUTOMATIC',
      [`${K}.terminatedOn`]: '2027-01-01',
    },
    ['NOT_FOR_PURCHASE', `${K}.renewal`],
    ['NOT_FOR_PURCHASE', `${K}.terminatedOn`],
  ],
  [
    'a sale may say that it is not renewed',
    { [`${K}.kind`]: 'PURCHASE', [`${K}.endsOn`]: undefined, [`${K}.renewal`]: 'NONE' },
  ],
  ['it may be terminated after its end', { [`${K}.terminatedOn`]: '2030-01-01' }],
  [
    'consented parties are there, whatever the policy',
    { [`${K}.subcontracting`]: { policy: 'FREE', consented: ['w', 'x'] } },
    ['UNKNOWN_REFERENCE', `${K}.subcontracting.consented[1]`],
  ],
  ['a draft may be annexed', { 'sheets[1].publishedOn': null }],
  [
    'annexed sheets are of components',
    { [`${K}.annexes[0].component`]: 'x' },
    ['UNKNOWN_REFERENCE', `${K}.annexes[0].component`],
  ],
  [
    'annexed sheets are of covered components',
    { [`${K}.annexes[0].component`]: 'vpn' },
    ['ANNEX_NOT_COVERED', `${K}.annexes[0].component`],
  ],
  [
    'annexed versions are there',
    { [`${K}.annexes[0].sheetVersion`]: '2' },
    ['UNKNOWN_REFERENCE', `${K}.annexes[0].sheetVersion`],
  ],
  [
    'everything wrong with one contract is reported together',
    { [`${K}.customer`]: 'x', [`${K}.supplier`]: 'x', [`${K}.covers`]: ['y'], [`${K}.endsOn`]: '2020-01-01' },
    ['UNKNOWN_REFERENCE', `${K}.customer`],
    ['UNKNOWN_REFERENCE', `${K}.supplier`],
    ['CUSTOMER_IS_SUPPLIER', K],
    ['UNKNOWN_REFERENCE', `${K}.covers[0]`],
    ['ENDS_BEFORE_START', `${K}.endsOn`],
    ['ANNEX_NOT_COVERED', `${K}.annexes[0].component`],
  ],
];

test.each(CASES)('%s', (_sentence, edits, ...problems) => {
  expect(problemsOf(edited(edits))).toEqual(problems);
});
