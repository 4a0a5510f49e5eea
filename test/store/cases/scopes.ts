import { linkKey, type Plain, sheetKey } from '../support/models.ts';
import { GROUND } from './ground.ts';

/** A scope of a model: entities as `list key` that it must hold, and ones that would make it needlessly large. */
export interface ScopeCase {
  readonly title: string;
  readonly model: Plain;
  readonly institutions: readonly string[];
  readonly holds: readonly string[];
  readonly lacks: readonly string[];
}

const name = { ja: '名前' };
const hospital = (id: string) => ({ id, type: 'INSTITUTION' as const, name });
const vendor = (id: string) => ({ id, type: 'VENDOR' as const, name });
const buys = (id: string, customer: string, supplier: string, ...covers: readonly string[]) => ({
  id,
  customer,
  supplier,
  covers: [...covers],
  startsOn: '2026-01-01',
});

/** Hospitals `a` and `b`; `a` hosts a regional system that `b` and others use, and buys its own network from `n`. */
const REGION: Plain = {
  parties: [hospital('a'), hospital('b'), hospital('c'), vendor('n')],
  components: [
    { id: 'a-system', owner: 'a', kind: 'ON_PREMISES', name },
    { id: 'a-net', owner: 'n', kind: 'NETWORK', name },
    { id: 'a-pc', owner: 'a', kind: 'TERMINAL', name },
    { id: 'b-use', owner: 'b', kind: 'USAGE', name },
    { id: 'c-use', owner: 'c', kind: 'USAGE', name },
    { id: 'c-pc', owner: 'c', kind: 'TERMINAL', name },
  ],
  links: [
    { consumer: 'a-system', supplier: 'a-net', kind: 'CONNECTS_VIA' },
    { consumer: 'b-use', supplier: 'a-system', kind: 'USES' },
    { consumer: 'c-use', supplier: 'a-system', kind: 'USES' },
    { consumer: 'c-use', supplier: 'c-pc', kind: 'CONNECTS_VIA' },
  ],
  contracts: [buys('k-b', 'b', 'a', 'a-system'), buys('k-c', 'c', 'a', 'a-system'), buys('k-n', 'a', 'n', 'a-net')],
};

/** Maintenance `m` works in hospital `a` under a contract on `m-op`, through terminals of a subcontractor `s`. */
const AT_WORK: Plain = {
  parties: [hospital('a'), hospital('b'), vendor('m'), vendor('s')],
  components: [
    { id: 'b-server', owner: 'b', kind: 'ON_PREMISES', name },
    { id: 's-pc', owner: 's', kind: 'TERMINAL', name },
    { id: 'a-net', owner: 'a', kind: 'NETWORK', name },
    { id: 'm-op', owner: 'm', kind: 'OPERATION', name },
    { id: 'm-app', owner: 'm', kind: 'SAAS', name },
  ],
  links: [
    { consumer: 'b-server', supplier: 's-pc', kind: 'RUNS_ON' },
    { consumer: 's-pc', supplier: 'a-net', kind: 'CONNECTS_VIA' },
    { consumer: 'm-op', supplier: 'm-app', kind: 'RUNS_ON' },
    { consumer: 'm-app', supplier: 's-pc', kind: 'CONNECTS_VIA' },
  ],
  contracts: [buys('k-a-m', 'a', 'm', 'm-op')],
};

/** Components that call and authenticate one another in a cycle across three owners. */
const CYCLE: Plain = {
  parties: [hospital('a'), vendor('x'), vendor('y')],
  components: [
    { id: 'a-idp', owner: 'a', kind: 'ON_PREMISES', name },
    { id: 'x-app', owner: 'x', kind: 'SAAS', name },
    { id: 'y-app', owner: 'y', kind: 'PAAS', name },
  ],
  links: [
    { consumer: 'a-idp', supplier: 'x-app', kind: 'RUNS_ON' },
    { consumer: 'x-app', supplier: 'y-app', kind: 'RUNS_ON' },
    { consumer: 'y-app', supplier: 'a-idp', kind: 'AUTHENTICATES_VIA' },
    { consumer: 'x-app', supplier: 'a-idp', kind: 'AUTHENTICATES_VIA' },
  ],
};

/** What scopes hold and leave out. */
export const SCOPE_CASES: readonly ScopeCase[] = [
  {
    title:
      'holds the chain with all versions of its sheets, contracts, evidence, findings, decisions and every catalogue',
    model: GROUND,
    institutions: ['h'],
    holds: [
      ...['demo', 'other'].map((id) => `catalogues ${id}`),
      ...['h', 'v', 'w', 'm'].map((id) => `parties ${id}`),
      ...['h-emr', 'h-vpn', 'v-emr', 'w-iaas', 'm-op', 'm-pc'].map((id) => `components ${id}`),
      `links ${linkKey('h-emr', 'USES', 'v-emr')}`,
      `links ${linkKey('m-pc', 'CONNECTS_VIA', 'h-vpn')}`,
      `links ${linkKey('v-emr', 'RUNS_ON', 'w-iaas')}`,
      `sheets ${sheetKey('v-emr', '1')}`,
      `sheets ${sheetKey('v-emr', '2', 'draft')}`,
      `sheets ${sheetKey('m-op', '1')}`,
      'contracts k-h-v',
      'contracts k-h-m',
      'contracts k-v-w',
      'evidence iso',
      'findings f-vpn',
      'findings f-emr-h',
      `decisions ${JSON.stringify(['h', 'a1'])}`,
    ],
    lacks: [
      'components g-emr',
      `links ${linkKey('g-emr', 'USES', 'v-emr')}`,
      'contracts k-g-v',
      'evidence unused',
      'findings f-emr-g',
      'parties g',
      'proposals p-h-m',
      `decisions ${JSON.stringify(['g', 'a1'])}`,
    ],
  },
  {
    title: 'holds several institutions at once',
    model: GROUND,
    institutions: ['g', 'h', 'nobody'],
    holds: ['components g-emr', 'components h-emr', 'contracts k-g-v', 'contracts k-h-v'],
    lacks: [],
  },
  {
    title: 'holds only catalogues for an institution that is not there',
    model: GROUND,
    institutions: ['nobody'],
    holds: ['catalogues demo'],
    lacks: ['components h-emr', 'parties v', 'contracts k-v-w'],
  },
  {
    title: 'holds an institution that owns nothing and buys nothing',
    model: { parties: [hospital('a')] },
    institutions: ['a'],
    holds: ['parties a'],
    lacks: [],
  },
  {
    title:
      'holds the links that end at what the institution supplies to others, without what those others have besides',
    model: REGION,
    institutions: ['a'],
    holds: [
      `links ${linkKey('b-use', 'USES', 'a-system')}`,
      'components b-use',
      'parties b',
      'contracts k-n',
      'components a-net',
    ],
    lacks: ['components c-pc', `links ${linkKey('c-use', 'CONNECTS_VIA', 'c-pc')}`],
  },
  {
    title: 'holds what an institution depends on through another one, without its other customers',
    model: REGION,
    institutions: ['b'],
    holds: ['components a-system', 'components a-net', 'contracts k-b', 'contracts k-n'],
    lacks: ['components c-use', 'contracts k-c', 'components a-pc', 'parties c'],
  },
  {
    title: 'holds the contract under which a supplier is at work at the site that a link leads to, with what it covers',
    model: AT_WORK,
    institutions: ['b'],
    holds: [
      'contracts k-a-m',
      'components m-op',
      'components m-app',
      `links ${linkKey('m-op', 'RUNS_ON', 'm-app')}`,
      `links ${linkKey('m-app', 'CONNECTS_VIA', 's-pc')}`,
    ],
    lacks: [],
  },
  {
    title: 'ends on cycles',
    model: CYCLE,
    institutions: ['a'],
    holds: ['components x-app', 'components y-app', `links ${linkKey('y-app', 'AUTHENTICATES_VIA', 'a-idp')}`],
    lacks: [],
  },
];
