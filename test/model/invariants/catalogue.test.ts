import { expect, test } from 'vitest';
import { type EditCase, edited, problemsOf } from '../../support/builders.ts';

const IN = 'catalogues[0]';
const REQUIREMENT = { layers: ['data'], phases: ['normal'] };

const CASES: EditCase[] = [
  ['a catalogue id stands once', { 'catalogues[+]': { id: 'cat' } }, ['DUPLICATE_ID', 'catalogues[1].id']],
  [
    'a catalogue id has no colon: it would divide its keys elsewhere',
    { 'catalogues[+]': { id: 'a:b' } },
    ['COLON_IN_CATALOGUE_ID', 'catalogues[1].id'],
  ],
  ['the edition that supersedes it need not be there', { [`${IN}.supersededBy`]: 'cat-2' }],
  [
    'a requirement has a title or a summary',
    { [`${IN}.requirements[+]`]: { id: 'x', title: { ja: '題' }, ...REQUIREMENT } },
  ],
  [
    'a requirement without title and summary says nothing',
    { [`${IN}.requirements[+]`]: { id: 'x', ...REQUIREMENT } },
    ['TITLE_OR_SUMMARY_MISSING', `${IN}.requirements[2]`],
  ],
  [
    'an empty title is as good as none',
    { [`${IN}.requirements[+]`]: { id: 'x', title: {}, ...REQUIREMENT } },
    ['TITLE_OR_SUMMARY_MISSING', `${IN}.requirements[2]`],
  ],
  [
    'a requirement id stands once in its catalogue',
    { [`${IN}.requirements[1].id`]: 'patch' },
    ['DUPLICATE_ID', `${IN}.requirements[1].id`],
  ],
  [
    'two catalogues may have requirements of the same id',
    { 'catalogues[+]': { id: 'two', requirements: [{ id: 'patch', title: { ja: '題' }, ...REQUIREMENT }] } },
  ],
  [
    'a requirement id may have a colon',
    { [`${IN}.requirements[+]`]: { id: 'a:b', title: { ja: '題' }, ...REQUIREMENT } },
  ],
  [
    'the group of a requirement is there',
    { [`${IN}.requirements[0].group`]: 'x' },
    ['UNKNOWN_REFERENCE', `${IN}.requirements[0].group`],
  ],
  [
    'the chapter of a requirement is there',
    { [`${IN}.requirements[0].chapter`]: 'x' },
    ['UNKNOWN_REFERENCE', `${IN}.requirements[0].chapter`],
  ],
  [
    'the group of a chapter is there',
    { [`${IN}.chapters[0].group`]: 'x' },
    ['UNKNOWN_REFERENCE', `${IN}.chapters[0].group`],
  ],
  ['a group id stands once', { [`${IN}.groups[+]`]: { id: 'g' } }, ['DUPLICATE_ID', `${IN}.groups[1].id`]],
  ['a chapter id stands once', { [`${IN}.chapters[+]`]: { id: 'c' } }, ['DUPLICATE_ID', `${IN}.chapters[1].id`]],
  [
    'a mapping may name catalogues that are not loaded',
    { [`${IN}.mappings[+]`]: { source: 'far:1', target: 'away:2', relation: 'SUBSET' } },
  ],
  [
    'a mapping names requirements that a loaded catalogue has',
    { [`${IN}.mappings[+]`]: { source: 'cat:gone', target: 'cat:lost', relation: 'EQUAL' } },
    ['UNKNOWN_REFERENCE', `${IN}.mappings[1].source`],
    ['UNKNOWN_REFERENCE', `${IN}.mappings[1].target`],
  ],
  [
    'a key has a catalogue, a colon and a requirement',
    {
      [`${IN}.mappings`]: ['patch', ':patch', 'cat:', ':'].map((key) => ({
        source: key,
        target: 'cat:patch',
        relation: 'EQUAL',
      })),
    },
    ...[0, 1, 2, 3].map((i) => ['BAD_REQUIREMENT_KEY', `${IN}.mappings[${i}].source`] as const),
  ],
];

test.each(CASES)('%s', (_sentence, edits, ...problems) => {
  expect(problemsOf(edited(edits))).toEqual(problems);
});
