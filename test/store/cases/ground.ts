import type { Plain } from '../support/models.ts';

/**
 * A small model in which every kind of entity and of reference occurs: hospital `h` uses a service of `v` that runs on
 * the cloud of `w`; hospital `g` is its neighbour and a customer of `v` too.
 */
export const GROUND = {
  catalogues: [
    {
      id: 'demo',
      requirements: [
        { id: 'patch', title: { ja: '更新' }, layers: ['network', 'platform', 'application'], phases: ['normal'] },
        { id: 'logs', title: { ja: '記録' }, layers: ['network', 'application'], phases: ['normal', 'cyberattack'] },
      ],
      mappings: [{ source: 'demo:patch', target: 'elsewhere:x1', relation: 'EQUAL' }],
    },
    { id: 'other', requirements: [{ id: 'r', title: { ja: '要求' }, layers: ['terminal'], phases: ['normal'] }] },
    { id: 'third', requirements: [], mappings: [{ source: 'demo:patch', target: 'demo:logs', relation: 'SUBSET' }] },
  ],
  parties: [
    { id: 'h', type: 'INSTITUTION', name: { ja: '病院' }, facilityType: 'I', adopts: ['demo'] },
    {
      id: 'g',
      type: 'INSTITUTION',
      name: { ja: '隣の病院' },
      adopts: ['demo', 'other'],
      treatments: [{ component: 'v-emr', kind: 'SDS', item: '5-1', text: { ja: '年度内に二要素にする' } }],
    },
    { id: 'v', type: 'VENDOR', name: { ja: '事業者', en: 'Vendor' } },
    { id: 'w', type: 'VENDOR', name: { ja: 'クラウド事業者' } },
    { id: 'm', type: 'VENDOR', name: { ja: '保守事業者' } },
  ],
  components: [
    { id: 'h-emr', owner: 'h', kind: 'USAGE', name: { ja: '電子カルテの利用' }, needs: { availability: 0.99 } },
    { id: 'h-vpn', owner: 'h', kind: 'APPLIANCE', name: { ja: 'VPN装置' }, exposure: 'INTERNET' },
    { id: 'g-emr', owner: 'g', kind: 'USAGE', name: { ja: '電子カルテの利用' } },
    {
      id: 'v-emr',
      owner: 'v',
      kind: 'SAAS',
      name: { ja: '電子カルテ' },
      traits: ['holds-medical-data'],
      disclosures: [{ kind: 'SDS', version: '5.0', issuedOn: '2026-04-01', negatives: [{ item: '5-1' }] }],
    },
    { id: 'v-api', owner: 'v', kind: 'API', name: { ja: '連携API' } },
    { id: 'w-iaas', owner: 'w', kind: 'IAAS', name: { ja: 'クラウド基盤' }, layers: [] },
    { id: 'm-op', owner: 'm', kind: 'OPERATION', name: { ja: 'VPN装置の保守' } },
    { id: 'm-pc', owner: 'm', kind: 'TERMINAL', name: { ja: '保守端末' } },
  ],
  links: [
    { consumer: 'h-emr', supplier: 'v-emr', kind: 'USES' },
    { consumer: 'h-emr', supplier: 'h-vpn', kind: 'CONNECTS_VIA', network: 'MANAGED' },
    { consumer: 'h-vpn', supplier: 'm-op', kind: 'OPERATED_BY' },
    { consumer: 'm-op', supplier: 'm-pc', kind: 'RUNS_ON' },
    { consumer: 'm-pc', supplier: 'h-vpn', kind: 'CONNECTS_VIA' },
    { consumer: 'g-emr', supplier: 'v-emr', kind: 'USES' },
    { consumer: 'v-emr', supplier: 'w-iaas', kind: 'RUNS_ON' },
    { consumer: 'v-api', supplier: 'v-emr', kind: 'EXPOSED_BY' },
  ],
  sheets: [
    {
      component: 'v-emr',
      version: '1',
      publishedOn: '2026-01-01',
      lines: [
        { requirement: 'demo:patch', stance: 'SUPPLIER', via: 'w-iaas', note: { ja: '備考' } },
        { requirement: 'demo:logs', stance: 'SHARED', duties: [{ id: 'read', text: { ja: '確認する' } }] },
        { requirement: 'gone:r9', stance: 'SELF' },
      ],
    },
    { component: 'v-emr', version: '2', publishedOn: null, lines: [{ requirement: 'demo:patch', stance: 'SELF' }] },
    { component: 'h-vpn', version: '1', publishedOn: '2026-02-01' },
    {
      component: 'm-op',
      version: '1',
      publishedOn: '2026-02-01',
      lines: [{ requirement: 'demo:patch', phases: ['normal'], stance: 'SELF', evidence: ['iso'] }],
    },
  ],
  contracts: [
    {
      id: 'k-h-v',
      customer: 'h',
      supplier: 'v',
      covers: ['v-emr'],
      startsOn: '2026-01-01',
      annexes: [{ component: 'v-emr', sheetVersion: '1' }],
      terms: { availability: 0.995 },
      subcontracting: { policy: 'CONSENT', consented: ['w'] },
    },
    { id: 'k-h-m', customer: 'h', supplier: 'm', covers: ['m-op'], startsOn: '2026-01-01', endsOn: '2027-03-31' },
    { id: 'k-g-v', customer: 'g', supplier: 'v', covers: ['v-emr'], startsOn: '2026-01-01' },
    { id: 'k-v-w', customer: 'v', supplier: 'w', covers: ['w-iaas'], startsOn: '2026-01-01', renewal: 'AUTOMATIC' },
  ],
  evidence: [
    { id: 'iso', title: { ja: '認証' }, validUntil: '2027-01-01' },
    { id: 'unused', kind: 'REPORT' },
  ],
  findings: [
    {
      id: 'f-vpn',
      component: 'h-vpn',
      title: { ja: '更新されていない', en: 'Not updated' },
      foundOn: '2026-06-20',
      requirement: 'demo:patch',
      assignee: 'm',
      dueOn: '2026-12-01',
      source: { document: '監査報告書' },
    },
    {
      id: 'f-emr-g',
      component: 'v-emr',
      title: { ja: '権限が残っている' },
      foundOn: '2026-07-01',
      requirement: 'gone:r9',
      assignee: 'g',
      closedOn: '2026-08-01',
    },
    {
      id: 'f-emr-h',
      component: 'v-emr',
      title: { ja: '記録を見ていない' },
      foundOn: '2026-07-01',
      requirement: 'demo:logs',
      assignee: 'h',
    },
  ],
  decisions: [
    { institution: 'h', gap: 'a1', state: 'IN_TALKS', reason: '協議中', by: '情報課', on: '2026-10-01' },
    { institution: 'g', gap: 'a1', state: 'RISK_ACCEPTED', reason: '受容', by: '院長', on: '2026-10-01' },
  ],
  proposals: [
    {
      id: 'p-h-m',
      by: 'm',
      basis: {
        id: 'k-h-m',
        customer: 'h',
        supplier: 'm',
        covers: ['m-op'],
        startsOn: '2026-01-01',
        endsOn: '2027-03-31',
      },
      contract: { id: 'k-h-m', customer: 'h', supplier: 'm', covers: ['m-op', 'm-pc'], startsOn: '2026-01-01' },
      on: '2026-10-01',
      note: '保守用の端末も対象にしたい',
    },
    {
      id: 'p-g-v',
      by: 'g',
      contract: { id: 'k-g-v-2', customer: 'g', supplier: 'v', covers: ['v-api'], startsOn: '2026-01-01' },
      on: '2026-09-01',
      answer: { state: 'DECLINED', on: '2026-09-30', reason: '別の契約に含まれるため' },
    },
  ],
} satisfies Plain;
