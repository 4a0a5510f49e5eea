import { describe, expect, test } from 'vitest';
import { type ExpectedProblem, edited, problemsOf } from '../../support/builders.ts';

// The link table of the model (model/README.md, "Link"), copied from the text and not from the server.
const KINDS = 'ORGANISATION ON_PREMISES TERMINAL APPLIANCE NETWORK LINE SAAS PAAS IAAS OPERATION API USAGE'.split(' ');
const allBut = (...kinds: string[]) => KINDS.filter((kind) => !kinds.includes(kind));

const TABLE: Record<string, { from: string[]; to: string; owners?: 'same' | 'other' }> = {
  USES: { from: ['USAGE'], to: 'SAAS PAAS IAAS NETWORK LINE OPERATION API ON_PREMISES', owners: 'other' },
  RUNS_ON: { from: allBut('ORGANISATION', 'USAGE', 'API'), to: 'ON_PREMISES TERMINAL APPLIANCE SAAS PAAS IAAS' },
  OPERATED_BY: { from: KINDS, to: 'OPERATION' },
  CALLS: { from: allBut('ORGANISATION'), to: 'API' },
  CONNECTS_VIA: { from: allBut('ORGANISATION', 'API'), to: 'NETWORK LINE APPLIANCE TERMINAL ON_PREMISES' },
  AUTHENTICATES_VIA: { from: KINDS, to: 'ON_PREMISES SAAS PAAS IAAS' },
  EXPOSED_BY: { from: ['API'], to: 'ON_PREMISES APPLIANCE NETWORK SAAS PAAS IAAS', owners: 'same' },
};

/** Two components a → b and the one link; what a usage and an API need besides comes from elsewhere. */
function documentWith(kind: string, consumer: string, supplier: string, sameOwner: boolean) {
  const component = (id: string, owner: string, of: string) => ({ id, owner, kind: of, name: { ja: id } });
  // Usages belong to institutions: both parties are.
  const party = (id: string) => ({ id, type: 'INSTITUTION', name: { ja: id } });
  const other = sameOwner ? 'p' : 'q';
  const links = [{ consumer: 'a', supplier: 'b', kind }];
  for (const [id, of] of [
    ['a', consumer],
    ['b', supplier],
  ] as const) {
    const has = (link: string) => id === 'a' && kind === link;
    if (of === 'USAGE' && !has('USES')) links.push({ consumer: id, supplier: 'service', kind: 'USES' });
    if (of === 'API' && !has('EXPOSED_BY')) links.push({ consumer: id, supplier: `host-${id}`, kind: 'EXPOSED_BY' });
  }
  return {
    format: 'bunkai-model/1',
    parties: [party('p'), party('q'), party('third')],
    components: [
      component('a', 'p', consumer),
      component('b', other, supplier),
      component('service', 'third', 'SAAS'),
      component('host-a', 'p', 'PAAS'),
      component('host-b', other, 'PAAS'),
    ],
    links,
  };
}

function expected(kind: string, consumer: string, supplier: string, sameOwner: boolean): ExpectedProblem[] {
  const { from, to, owners } = TABLE[kind] ?? { from: [], to: '' };
  const problems: ExpectedProblem[] = [];
  if (!from.includes(consumer)) problems.push(['LINK_CONSUMER_KIND', 'links[0].consumer']);
  if (!to.split(' ').includes(supplier)) problems.push(['LINK_SUPPLIER_KIND', 'links[0].supplier']);
  if (owners === 'same' && !sameOwner) problems.push(['LINK_OTHER_OWNER', 'links[0]']);
  if (owners === 'other' && sameOwner) problems.push(['LINK_SAME_OWNER', 'links[0]']);
  return problems;
}

describe.each(Object.keys(TABLE))('%s', (kind) => {
  describe.each([
    { owners: 'of one party', sameOwner: true },
    { owners: 'of two parties', sameOwner: false },
  ])('between components $owners', ({ sameOwner }) => {
    test.each(KINDS)('from %s leads to what the table names and to nothing else', (consumer) => {
      const found = KINDS.map((supplier) => [supplier, problemsOf(documentWith(kind, consumer, supplier, sameOwner))]);
      expect(found).toEqual(KINDS.map((supplier) => [supplier, expected(kind, consumer, supplier, sameOwner)]));
    });
  });
});

test.each([
  [
    'a link from nowhere',
    { 'links[+]': { consumer: 'x', supplier: 'vpn', kind: 'RUNS_ON' } },
    [['UNKNOWN_REFERENCE', 'links[4].consumer']],
  ],
  [
    'a link to nowhere',
    { 'links[+]': { consumer: 'vpn', supplier: 'x', kind: 'RUNS_ON' } },
    [['UNKNOWN_REFERENCE', 'links[4].supplier']],
  ],
  [
    'a link from nowhere to nowhere',
    { 'links[+]': { consumer: 'x', supplier: 'y', kind: 'RUNS_ON' } },
    [
      ['UNKNOWN_REFERENCE', 'links[4].consumer'],
      ['UNKNOWN_REFERENCE', 'links[4].supplier'],
    ],
  ],
  [
    'a link from a component to itself',
    { 'links[+]': { consumer: 'ehr', supplier: 'ehr', kind: 'RUNS_ON' } },
    [['SELF_LINK', 'links[4]']],
  ],
  [
    'a second link of a kind between two components',
    { 'links[+]': { consumer: 'ehr', supplier: 'vpn', kind: 'CONNECTS_VIA', network: 'OPEN' } },
    [['DUPLICATE_LINK', 'links[4]']],
  ],
] as const)('%s is refused', (_sentence, edits, problems) => {
  expect(problemsOf(edited(edits))).toEqual(problems);
});

test.each([
  [
    'a link of another kind between the same components',
    { 'links[+]': { consumer: 'ehr', supplier: 'vpn', kind: 'RUNS_ON' } },
  ],
  ['a cycle of links', { 'links[+]': { consumer: 'vpn', supplier: 'ehr', kind: 'CONNECTS_VIA' } }],
])('%s is accepted', (_sentence, edits) => {
  expect(problemsOf(edited(edits))).toEqual([]);
});
