import type { Change } from '../../../server/model/change.ts';
import type { ProblemCode } from '../../../server/model/problem.ts';
import { linkKey, puts, remove, sheetKey } from '../support/models.ts';

/** A commit on top of GROUND that is refused, with every violation as `CODE path`. */
export interface RefusalCase {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly problems: readonly `${ProblemCode} ${string}`[];
}

const name = { ja: '名前' };

const CONTRACT = { id: 'k', customer: 'h', supplier: 'v', covers: ['v-emr'], startsOn: '2026-01-01' };

/** Commits that a store refuses whole. */
export const REFUSAL_CASES: readonly RefusalCase[] = [
  {
    title: 'references to what is not there',
    changes: puts({
      components: [{ id: 'lost', owner: 'nobody', kind: 'LINE', name }],
      links: [{ consumer: 'h-vpn', supplier: 'nowhere', kind: 'CONNECTS_VIA' }],
      contracts: [{ id: 'k9', customer: 'h', supplier: 'none', covers: ['nothing'], startsOn: '2026-01-01' }],
      decisions: [{ institution: 'v', gap: 'g', state: 'IN_TALKS', reason: 'r', by: 'b', on: '2026-01-01' }],
    }),
    problems: [
      'UNKNOWN_REFERENCE changes[0].entity.owner',
      'UNKNOWN_REFERENCE changes[1].entity.supplier',
      'UNKNOWN_REFERENCE changes[2].entity.supplier',
      'UNKNOWN_REFERENCE changes[2].entity.covers[0]',
      'UNKNOWN_REFERENCE changes[3].entity.institution',
    ],
  },
  {
    title: 'removing a component that links, sheets and contracts refer to',
    changes: [remove('components', 'v-emr')],
    problems: [
      'UNKNOWN_REFERENCE parties(g).treatments[0].component',
      `UNKNOWN_REFERENCE links(${linkKey('h-emr', 'USES', 'v-emr')}).supplier`,
      `UNKNOWN_REFERENCE links(${linkKey('g-emr', 'USES', 'v-emr')}).supplier`,
      `UNKNOWN_REFERENCE links(${linkKey('v-emr', 'RUNS_ON', 'w-iaas')}).consumer`,
      `UNKNOWN_REFERENCE links(${linkKey('v-api', 'EXPOSED_BY', 'v-emr')}).supplier`,
      `UNKNOWN_REFERENCE sheets(${sheetKey('v-emr', '1')}).component`,
      `UNKNOWN_REFERENCE sheets(${sheetKey('v-emr', '2', 'draft')}).component`,
      'UNKNOWN_REFERENCE contracts(k-h-v).covers[0]',
      'UNKNOWN_REFERENCE contracts(k-h-v).annexes[0].component',
      'UNKNOWN_REFERENCE contracts(k-g-v).covers[0]',
      'UNKNOWN_REFERENCE findings(f-emr-g).component',
      'UNKNOWN_REFERENCE findings(f-emr-h).component',
    ],
  },
  {
    title: 'removing a party that owns, buys, decides and is consented to',
    changes: [remove('parties', 'h'), remove('parties', 'w')],
    problems: [
      'UNKNOWN_REFERENCE components(h-emr).owner',
      'UNKNOWN_REFERENCE components(h-vpn).owner',
      'UNKNOWN_REFERENCE components(w-iaas).owner',
      'UNKNOWN_REFERENCE contracts(k-h-v).customer',
      'UNKNOWN_REFERENCE contracts(k-h-v).subcontracting.consented[0]',
      'UNKNOWN_REFERENCE contracts(k-h-m).customer',
      'UNKNOWN_REFERENCE contracts(k-v-w).supplier',
      'UNKNOWN_REFERENCE findings(f-emr-h).assignee',
      `UNKNOWN_REFERENCE decisions(${JSON.stringify(['h', 'a1'])}).institution`,
      'UNKNOWN_REFERENCE proposals(p-h-m).contract.customer',
    ],
  },
  {
    title:
      'findings about nothing, assigned to no party, about no requirement, and due and closed before they were found',
    changes: puts({
      findings: [
        { id: 'f1', component: 'nothing', title: name, foundOn: '2026-06-01', assignee: 'none' },
        { id: 'f2', component: 'h-vpn', title: name, foundOn: '2026-06-01', requirement: 'demo:none' },
        {
          id: 'f-vpn',
          component: 'h-vpn',
          title: name,
          foundOn: '2026-06-01',
          dueOn: '2026-05-31',
          closedOn: '2026-05-31',
        },
      ],
    }),
    problems: [
      'UNKNOWN_REFERENCE changes[0].entity.component',
      'UNKNOWN_REFERENCE changes[0].entity.assignee',
      'UNKNOWN_REFERENCE changes[1].entity.requirement',
      'BEFORE_FOUND changes[2].entity.dueOn',
      'BEFORE_FOUND changes[2].entity.closedOn',
    ],
  },
  {
    title: 'proposals by an actor that is no party, to no party, and of another contract',
    changes: puts({
      proposals: [
        { id: 'p1', by: 'w', on: '2026-01-01', contract: { ...CONTRACT, supplier: 'v' } },
        { id: 'p2', by: 'h', on: '2026-01-01', contract: { ...CONTRACT, supplier: 'none' } },
        { id: 'p3', by: 'h', on: '2026-01-01', contract: CONTRACT, basis: { ...CONTRACT, id: 'other', supplier: 'w' } },
      ],
    }),
    problems: [
      'PROPOSER_NOT_A_PARTY changes[0].entity.by',
      'UNKNOWN_REFERENCE changes[1].entity.contract.supplier',
      'BASIS_OF_ANOTHER_CONTRACT changes[2].entity.basis.id',
      'BASIS_OF_ANOTHER_CONTRACT changes[2].entity.basis.supplier',
    ],
  },
  {
    title: 'making a vendor of an institution that decides and has a usage',
    changes: puts({ parties: [{ id: 'g', type: 'VENDOR', name }] }),
    problems: [
      'USAGE_OWNER_NOT_INSTITUTION components(g-emr).owner',
      `UNKNOWN_REFERENCE decisions(${JSON.stringify(['g', 'a1'])}).institution`,
    ],
  },
  {
    title: 'a usage without a service, a second service for another, an API that nothing exposes',
    changes: [
      remove('links', linkKey('g-emr', 'USES', 'v-emr')),
      ...puts({ links: [{ consumer: 'h-emr', supplier: 'w-iaas', kind: 'USES' }] }),
      remove('links', linkKey('v-api', 'EXPOSED_BY', 'v-emr')),
    ],
    problems: [
      'USAGE_NEEDS_ONE_USES components(h-emr)',
      'USAGE_NEEDS_ONE_USES components(g-emr)',
      'API_NEEDS_ONE_EXPOSED_BY components(v-api)',
    ],
  },
  {
    title: 'a component whose new kind and owner do not fit its links',
    changes: puts({ components: [{ id: 'v-emr', owner: 'h', kind: 'LINE', name }] }),
    problems: [
      `LINK_SAME_OWNER links(${linkKey('h-emr', 'USES', 'v-emr')})`,
      `LINK_SUPPLIER_KIND links(${linkKey('v-api', 'EXPOSED_BY', 'v-emr')}).supplier`,
      `LINK_OTHER_OWNER links(${linkKey('v-api', 'EXPOSED_BY', 'v-emr')})`,
    ],
  },
  {
    title: 'a link from a component to itself, and one of a kind that does not join these two',
    changes: puts({
      links: [
        { consumer: 'h-vpn', supplier: 'h-vpn', kind: 'CONNECTS_VIA' },
        { consumer: 'h-vpn', supplier: 'v-emr', kind: 'USES' },
      ],
    }),
    problems: ['SELF_LINK changes[0].entity', 'LINK_CONSUMER_KIND changes[1].entity.consumer'],
  },
  {
    title: 'changing and removing a published sheet',
    changes: [
      ...puts({ sheets: [{ component: 'v-emr', version: '1', publishedOn: '2026-01-02' }] }),
      remove('sheets', sheetKey('m-op', '1')),
    ],
    problems: ['PUBLISHED_SHEET_CHANGED changes[0]', 'PUBLISHED_SHEET_CHANGED changes[1]'],
  },
  {
    title: 'a second sheet on one date',
    changes: puts({ sheets: [{ component: 'v-emr', version: '3', publishedOn: '2026-01-01' }] }),
    problems: ['DUPLICATE_SHEET_DATE changes[0].entity.publishedOn'],
  },
  {
    title: 'lines about unknown requirements, unknown evidence, and what no component consumes',
    changes: puts({
      sheets: [
        {
          component: 'h-emr',
          version: '1',
          lines: [
            { requirement: 'demo:none', stance: 'SELF', evidence: ['nothing'] },
            { requirement: 'demo:patch', stance: 'CONSUMER' },
          ],
        },
      ],
    }),
    problems: [
      'UNKNOWN_REFERENCE changes[0].entity.lines[0].requirement',
      'UNKNOWN_REFERENCE changes[0].entity.lines[0].evidence[0]',
      'STANCE_WITHOUT_CONSUMER changes[0].entity.lines[1].stance',
    ],
  },
  {
    title: 'removing a requirement that a sheet and a mapping speak about, and an edition that is adopted',
    changes: [
      ...puts({
        catalogues: [
          { id: 'demo', requirements: [{ id: 'patch', title: name, layers: ['data'], phases: ['normal'] }] },
        ],
      }),
      remove('catalogues', 'other'),
    ],
    problems: [
      `UNKNOWN_REFERENCE sheets(${sheetKey('v-emr', '1')}).lines[1].requirement`,
      'UNKNOWN_REFERENCE findings(f-emr-h).requirement',
      'UNKNOWN_REFERENCE parties(g).adopts[1]',
      'UNKNOWN_REFERENCE catalogues(third).mappings[0].target',
    ],
  },
  {
    title: 'adding a catalogue that lacks what sheets and mappings have named in it',
    changes: puts({ catalogues: [{ id: 'gone' }, { id: 'elsewhere' }] }),
    problems: [
      'UNKNOWN_REFERENCE catalogues(demo).mappings[0].target',
      `UNKNOWN_REFERENCE sheets(${sheetKey('v-emr', '1')}).lines[2].requirement`,
      'UNKNOWN_REFERENCE findings(f-emr-g).requirement',
    ],
  },
  {
    title: 'removing evidence that a line names',
    changes: [remove('evidence', 'iso')],
    problems: [`UNKNOWN_REFERENCE sheets(${sheetKey('m-op', '1')}).lines[0].evidence[0]`],
  },
  {
    title: 'an annex of a sheet that is not there, and of what is not covered',
    changes: puts({
      contracts: [
        {
          id: 'k-h-v',
          customer: 'h',
          supplier: 'v',
          covers: ['v-emr'],
          startsOn: '2026-01-01',
          annexes: [
            { component: 'v-emr', sheetVersion: '9' },
            { component: 'm-op', sheetVersion: '1' },
          ],
        },
      ],
    }),
    problems: [
      'UNKNOWN_REFERENCE changes[0].entity.annexes[0].sheetVersion',
      'ANNEX_NOT_COVERED changes[0].entity.annexes[1].component',
    ],
  },
  {
    title: 'removing what is not there, also a case twin and what the same commit has removed already',
    changes: [remove('parties', 'H'), remove('evidence', 'unused'), remove('evidence', 'unused')],
    problems: ['NOTHING_TO_REMOVE changes[0]', 'NOTHING_TO_REMOVE changes[2]'],
  },
];
