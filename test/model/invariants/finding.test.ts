import { expect, test } from 'vitest';
import { type EditCase, edited, problemsOf } from '../../support/builders.ts';

const F = 'findings[0]';

const CASES: EditCase[] = [
  [
    'a finding id stands once',
    { 'findings[+]': { id: 'f', component: 'ehr', title: { ja: '別の指摘' }, foundOn: '2026-06-01' } },
    ['DUPLICATE_ID', 'findings[1].id'],
  ],
  ['it is about a component that is there', { [`${F}.component`]: 'x' }, ['UNKNOWN_REFERENCE', `${F}.component`]],
  ['it may be about a component of a vendor', { [`${F}.component`]: 'care' }],
  ['it says what is wrong', { [`${F}.title`]: undefined }, ['MISSING', `${F}.title`]],
  ['it says when it was found', { [`${F}.foundOn`]: undefined }, ['MISSING', `${F}.foundOn`]],
  ['it may be assigned to any party', { [`${F}.assignee`]: 'w' }],
  ['the assignee is a party', { [`${F}.assignee`]: 'x' }, ['UNKNOWN_REFERENCE', `${F}.assignee`]],
  [
    'it may be due and closed on the day on which it was found',
    { [`${F}.dueOn`]: '2026-05-01', [`${F}.closedOn`]: '2026-05-01' },
  ],
  ['it may be closed after it was due', { [`${F}.dueOn`]: '2026-05-02', [`${F}.closedOn`]: '2026-07-01' }],
  ['it is not due before it was found', { [`${F}.dueOn`]: '2026-04-30' }, ['BEFORE_FOUND', `${F}.dueOn`]],
  ['it is not closed before it was found', { [`${F}.closedOn`]: '2025-05-02' }, ['BEFORE_FOUND', `${F}.closedOn`]],
  ['it may be about a requirement', { [`${F}.requirement`]: 'cat:patch' }],
  ['the requirement is one', { [`${F}.requirement`]: 'patch' }, ['BAD_REQUIREMENT_KEY', `${F}.requirement`]],
  [
    'the requirement is in its catalogue',
    { [`${F}.requirement`]: 'cat:gone' },
    ['UNKNOWN_REFERENCE', `${F}.requirement`],
  ],
  ['one of a catalogue that is not loaded is kept', { [`${F}.requirement`]: 'other:x' }],
  ['it may have a source as a line has', { [`${F}.source`]: { document: '監査報告書', page: '3' } }],
  ['a source names a document', { [`${F}.source`]: { page: '3' } }, ['MISSING', `${F}.source.document`]],
];

test.each(CASES)('%s', (_sentence, edits, ...problems) => {
  expect(problemsOf(edited(edits))).toEqual(problems);
});
