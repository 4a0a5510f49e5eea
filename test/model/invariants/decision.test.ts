import { expect, test } from 'vitest';
import { type EditCase, edited, problemsOf } from '../../support/builders.ts';

const DECISION = { institution: 'h', gap: 'abc', state: 'RISK_ACCEPTED', reason: '許容', by: '院長', on: '2026-06-01' };

const CASES: EditCase[] = [
  ['a decision may be about a gap that is not there', { 'decisions[0].gap': 'closed long ago' }],
  [
    'a decision belongs to a party',
    { 'decisions[0].institution': 'x' },
    ['UNKNOWN_REFERENCE', 'decisions[0].institution'],
  ],
  [
    'a decision belongs to an institution',
    { 'decisions[0].institution': 'v' },
    ['UNKNOWN_REFERENCE', 'decisions[0].institution'],
  ],
  ['one gap has one decision', { 'decisions[+]': DECISION }, ['DUPLICATE_DECISION', 'decisions[1]']],
  ['two gaps have two decisions', { 'decisions[+]': { ...DECISION, gap: 'def' } }],
  ['an evidence id stands once', { 'evidence[+]': { id: 'iso' } }, ['DUPLICATE_ID', 'evidence[1].id']],
  [
    'the dates of evidence are not compared',
    { 'evidence[0].issuedOn': '2027-01-01', 'evidence[0].validUntil': '2026-01-01' },
  ],
];

test.each(CASES)('%s', (_sentence, edits, ...problems) => {
  expect(problemsOf(edited(edits))).toEqual(problems);
});
