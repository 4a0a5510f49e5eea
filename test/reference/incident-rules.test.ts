import { describe, expect, it } from 'vitest';
import { analyseReference } from './analyse.ts';
import { brief, build, contract, GROUND, items, link, patch, sheet, TODAY } from './build.ts';
import type { Gap } from './results.ts';
import type { Disclosure, ModelDocument, Party } from './types.ts';

/** `demo:patch` keeps attackers out, and hospital `h` adopts it. */
const DEFENDED: ModelDocument = {
  ...GROUND,
  catalogues: [
    {
      id: 'demo',
      requirements: [{ id: 'patch', layers: ['network', 'platform'], phases: ['normal'], defends: 'PREVENT' }],
    },
  ],
};

function gapsOf(document: ModelDocument, ground: ModelDocument = GROUND): readonly Gap[] {
  const [analysis] = analyseReference([document, ground], { asOf: TODAY, institutions: ['h'], secondPart: true });
  return analysis?.gaps ?? [];
}

/** The gaps of some rules, in brief, each with its route or what it opens. */
const found = (gaps: readonly Gap[], ...rules: readonly Gap['rule'][]): readonly string[] =>
  gaps
    .filter(({ rule }) => rules.includes(rule))
    .map((gap) => [brief(gap), ...(gap.route ?? gap.components ?? []), '|', ...gap.actors].join(' '));

describe('conditions', () => {
  const chain = (more: object): ModelDocument => ({
    components: [build('app', 'v', 'SAAS'), build('use', 'h', 'USAGE', more)],
    links: [link('use', 'USES', 'app')],
    sheets: [sheet('app', patch('CONSUMER', { ...items('fw'), when: ['idp', 'vpn'] }))],
  });

  it.each<[string, object, readonly string[]]>([
    ['are not confirmed where nothing is said', {}, ['CONDITION_UNCONFIRMED use → app demo:patch INFO | h']],
    [
      'nor where one of two is known to be lacking',
      { lacks: ['vpn'] },
      ['CONDITION_UNCONFIRMED use → app demo:patch INFO | h'],
    ],
    ['are where all are known to be lacking', { lacks: ['vpn', 'idp'] }, []],
    ['are where one is there', { traits: ['idp'] }, []],
  ])('%s', (_, more, gaps) => {
    expect(found(gapsOf(chain(more)), 'CONDITION_UNCONFIRMED')).toEqual(gaps);
  });
});

describe('forms', () => {
  const chain = (disclosures: readonly Disclosure[], treatments: NonNullable<Party['treatments']>): ModelDocument[] => [
    {
      components: [build('app', 'v', 'SAAS', { disclosures }), build('use', 'h', 'USAGE')],
      links: [link('use', 'USES', 'app')],
    },
    { ...GROUND, parties: (GROUND.parties ?? []).map((p) => (p.id === 'h' ? { ...p, treatments } : p)) },
  ];
  const sds = (version: string, issuedOn: string, ...negatives: readonly string[]) => ({
    kind: 'SDS',
    version,
    issuedOn,
    negatives: negatives.map((item) => ({ item })),
  });
  const treated = (item: string) => ({ component: 'app', kind: 'SDS', item });
  const GAP = ['DISCLOSURE_UNTREATED app MEDIUM | h v'];

  it.each<[string, readonly Disclosure[], NonNullable<Party['treatments']>, readonly string[]]>([
    ['with an いいえ that is not treated', [sds('5', '2026-04-01', '1')], [], GAP],
    ['with one that is', [sds('5', '2026-04-01', '1')], [treated('1')], []],
    ['of which a later one has no いいえ', [sds('5', '2026-04-01', '1'), sds('4', '2026-05-01')], [], []],
    ['of which the later one is of a day to come', [sds('5', '2026-04-01', '1'), sds('6', '2026-12-01')], [], GAP],
    ['of one day, of which the least version counts', [sds('5', '2026-04-01', '1'), sds('4', '2026-04-01')], [], []],
    ['of one day and version, which count as one', [sds('5', '2026-04-01'), sds('5', '2026-04-01', '1')], [], GAP],
    [
      'of which one names no day, as of before every day',
      [{ kind: 'SDS', negatives: [{ item: '1' }] }, sds('5', '2020-01-01')],
      [],
      [],
    ],
    ['that are all of days to come', [sds('5', '2026-12-01', '1')], [], []],
  ])('%s', (_, disclosures, treatments, gaps) => {
    const [document = {}, ground = {}] = chain(disclosures, treatments);
    expect(found(gapsOf(document, ground), 'DISCLOSURE_UNTREATED')).toEqual(gaps);
  });
});

describe('notice', () => {
  const hours = (incidentNoticeHours: number) => ({ terms: { incidentNoticeHours } });
  const chain = (
    needed: number,
    ...contracts: readonly NonNullable<ModelDocument['contracts']>[number][]
  ): ModelDocument => ({
    components: [
      build('use', 'h', 'USAGE', { needs: { incidentNoticeHours: needed } }),
      build('app', 'v', 'SAAS'),
      build('cloud', 'w', 'IAAS', { traits: ['holds-medical-data'] }),
    ],
    links: [link('use', 'USES', 'app'), link('app', 'RUNS_ON', 'cloud')],
    contracts,
  });
  const first = contract('k1', 'h', 'v', ['app'], hours(0.1));

  it('is in time where the sum of two promises is what is needed, whatever their binary sum', () => {
    const gaps = gapsOf(chain(0.3, first, contract('k2', 'v', 'w', ['cloud'], hours(0.2))));
    expect(found(gaps, 'NOTICE_LATE', 'NOTICE_UNDEFINED')).toEqual([]);
  });

  it('is late where it is more', () => {
    const gaps = gapsOf(chain(0.3, first, contract('k2', 'v', 'w', ['cloud'], hours(0.21))));
    expect(found(gaps, 'NOTICE_LATE')).toEqual(['NOTICE_LATE use incidentNoticeHours MEDIUM | h v']);
  });

  it('is in time by the promise of a reseller, however late the supplier tells', () => {
    const late = contract('k2', 'v', 'w', ['cloud'], hours(24));
    const gaps = gapsOf(chain(1, contract('k1', 'h', 'v', ['app', 'cloud'], hours(1)), late));
    expect(found(gaps, 'NOTICE_LATE')).toEqual([]);
  });

  it('is not defined by the least contract that binds, of the parties to it, and graver where data is held', () => {
    const gaps = gapsOf(
      chain(
        1,
        first,
        contract('k3', 'v', 'w', ['cloud']),
        contract('k2', 'v', 'w', ['cloud'], { endsOn: '2026-01-01' }),
      ),
    );
    expect(found(gaps, 'NOTICE_UNDEFINED')).toEqual(['NOTICE_UNDEFINED k3 MEDIUM | v w']);
  });

  it('is not owed by a sale, which is not signed again either', () => {
    const sold = chain(1, first, contract('k2', 'v', 'w', ['cloud'], { kind: 'PURCHASE' }));
    expect(found(gapsOf(sold), 'NOTICE_UNDEFINED')).toEqual([]);
    const delivered = (kind: 'PURCHASE' | 'AGREEMENT'): ModelDocument => ({
      components: [build('vpn', 'h', 'APPLIANCE'), build('sale', 'v', 'OPERATION')],
      links: [link('vpn', 'OPERATED_BY', 'sale')],
      sheets: [sheet('sale')],
      contracts: [contract('k', 'h', 'v', ['sale'], { kind })],
    });
    expect(found(gapsOf(delivered('AGREEMENT')), 'SHEET_NOT_ANNEXED').length).toBe(1);
    expect(found(gapsOf(delivered('PURCHASE')), 'SHEET_NOT_ANNEXED')).toEqual([]);
  });
});

describe('a thing rented for my site', () => {
  it.each<[string, 'APPLIANCE' | 'SAAS', string]>([
    ['makes its connection mine', 'APPLIANCE', 'UNCONTRACTED_LINK router → line HIGH | h v w'],
    ['does not where it is a service', 'SAAS', 'UNCONTRACTED_LINK router → line LOW | v w'],
  ])('%s', (_, kind, gap) => {
    const gaps = gapsOf({
      components: [build('lan', 'h', 'NETWORK'), build('router', 'v', kind), build('line', 'w', 'LINE')],
      links: [
        link('lan', kind === 'SAAS' ? 'AUTHENTICATES_VIA' : 'CONNECTS_VIA', 'router'),
        link('router', 'CONNECTS_VIA', 'line'),
      ],
      contracts: [contract('k', 'h', 'v', ['router'])],
    });
    expect(found(gaps, 'UNCONTRACTED_LINK')).toEqual([gap]);
  });
});

describe('routes', () => {
  const way = (
    sheets: NonNullable<ModelDocument['sheets']>,
    ...links: NonNullable<ModelDocument['links']>
  ): ModelDocument => ({
    components: [
      build('vpn', 'h', 'APPLIANCE', { exposure: 'INTERNET' }),
      build('server', 'h', 'ON_PREMISES', { layers: ['platform'] }),
      build('ehr', 'h', 'ON_PREMISES', { layers: [], traits: ['holds-medical-data'] }),
      build('care', 'v', 'OPERATION'),
    ],
    links: [link('server', 'CONNECTS_VIA', 'vpn'), link('ehr', 'RUNS_ON', 'server'), ...links],
    sheets,
  });
  const rules = ['OPEN_ROUTE', 'THIN_ROUTE'] as const;

  it('are open by a gap on the way, and told to the owners of what is open and could be held', () => {
    const gaps = gapsOf(way([sheet('vpn', patch('SUPPLIER', { via: 'none' })), sheet('server')]), DEFENDED);
    expect(found(gaps, ...rules)).toEqual(['OPEN_ROUTE vpn CRITICAL vpn server ehr | h']);
  });

  it('are a step less grave where only silence leaves them open', () => {
    expect(found(gapsOf(way([sheet('server')]), DEFENDED), ...rules)).toEqual([
      'OPEN_ROUTE vpn HIGH vpn server ehr | h',
    ]);
  });

  it('are thin where one component is held, and none where two are', () => {
    const one = way([sheet('vpn', patch('SELF')), sheet('server')]);
    expect(found(gapsOf(one, DEFENDED), ...rules)).toEqual(['THIN_ROUTE vpn MEDIUM vpn server ehr | h']);
    const two = way([sheet('vpn', patch('SELF')), sheet('server', patch('SELF'))]);
    expect(found(gapsOf(two, DEFENDED), ...rules)).toEqual([]);
  });

  it('are not held by what was signed and has no component named', () => {
    const signed: ModelDocument = {
      ...way([sheet('care', patch('CONSUMER', items('fw'))), sheet('server')], link('vpn', 'OPERATED_BY', 'care')),
      contracts: [contract('k', 'h', 'v', ['care'], { annexes: [{ component: 'care', sheetVersion: '1' }] })],
    };
    expect(found(gapsOf(signed, DEFENDED), ...rules)).toEqual(['OPEN_ROUTE vpn CRITICAL vpn server ehr | h']);
  });

  it('do not lead from a device into the people who come through it, and lead from them to what they operate', () => {
    const through = (exposed: boolean): ModelDocument => ({
      components: [
        build('vpn', 'h', 'APPLIANCE', exposed ? { exposure: 'INTERNET' } : {}),
        build('care', 'v', 'OPERATION', exposed ? {} : { exposure: 'REMOTE_MAINTENANCE' }),
        build('ehr', 'h', 'ON_PREMISES', { traits: ['holds-medical-data'] }),
      ],
      links: [link('care', 'CONNECTS_VIA', 'vpn'), link('ehr', 'OPERATED_BY', 'care')],
    });
    expect(found(gapsOf(through(true), DEFENDED), ...rules)).toEqual([]);
    expect(found(gapsOf(through(false), DEFENDED), ...rules)).toEqual(['OPEN_ROUTE care HIGH care ehr | h']);
  });

  it('go by a shared credential, which is told by itself', () => {
    const shared: ModelDocument = {
      components: [
        build('vpn', 'h', 'APPLIANCE', { exposure: 'INTERNET', credentials: ['admin'] }),
        build('ehr', 'h', 'ON_PREMISES', { layers: [], traits: ['holds-medical-data'], credentials: ['admin'] }),
      ],
      sheets: [sheet('vpn', patch('SUPPLIER'))],
    };
    expect(found(gapsOf(shared, DEFENDED), ...rules, 'SHARED_CREDENTIAL')).toEqual([
      'OPEN_ROUTE vpn CRITICAL vpn ehr | h',
      'SHARED_CREDENTIAL admin CRITICAL ehr vpn | h',
    ]);
  });

  it('are not looked for where no requirement could hold them', () => {
    expect(found(gapsOf(way([sheet('server')])), ...rules)).toEqual([]);
  });
});

describe('findings', () => {
  const of = (finding: object): ModelDocument => ({
    components: [build('vpn', 'h', 'APPLIANCE'), build('care', 'v', 'OPERATION', { exposure: 'REMOTE_MAINTENANCE' })],
    links: [link('vpn', 'OPERATED_BY', 'care')],
    findings: [{ id: 'f', component: 'vpn', foundOn: '2026-06-01', ...finding }],
  });
  const both = ['FINDING_UNASSIGNED', 'FINDING_OVERDUE'] as const;

  it.each<[string, object, readonly string[]]>([
    ['without an assignee', { dueOn: TODAY }, ['FINDING_UNASSIGNED vpn f MEDIUM | h']],
    ['without a day', { assignee: 'v' }, ['FINDING_UNASSIGNED vpn f MEDIUM | h']],
    ['on its last day', { assignee: 'v', dueOn: TODAY }, []],
    ['a day late', { assignee: 'v', dueOn: '2026-10-31' }, ['FINDING_OVERDUE vpn f HIGH | h v']],
    [
      'late and without an assignee',
      { dueOn: '2026-10-31' },
      ['FINDING_OVERDUE vpn f HIGH | h', 'FINDING_UNASSIGNED vpn f MEDIUM | h'],
    ],
    ['closed today', { closedOn: TODAY }, []],
    ['to be closed tomorrow', { closedOn: '2026-11-02', assignee: 'h' }, ['FINDING_UNASSIGNED vpn f MEDIUM | h']],
    ['found tomorrow', { foundOn: '2026-11-02' }, []],
    ['about a requirement', { requirement: 'demo:patch' }, ['FINDING_UNASSIGNED vpn demo:patch f MEDIUM | h']],
    ['about one that is not asked for', { requirement: 'other:r' }, ['FINDING_UNASSIGNED vpn f MEDIUM | h']],
    ['of a supplier', { component: 'care' }, []],
    ['of a supplier for the hospital', { component: 'care', assignee: 'h' }, ['FINDING_UNASSIGNED care f HIGH | v']],
  ])('%s', (_, finding, gaps) => {
    expect(found(gapsOf(of(finding)), ...both)).toEqual(gaps);
  });
});
