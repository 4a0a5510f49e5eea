import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../server/model/change.ts';
import { MODEL_FORMAT } from '../../../server/model/document.ts';
import { cp932, documentFrom, problemsOf, readRegister, withDocument } from './support.ts';

const KNOWN = documentFrom({
  format: MODEL_FORMAT,
  parties: [
    { id: 'h', type: 'INSTITUTION', name: { ja: '谷あい町立病院' } },
    { id: 'v', type: 'VENDOR', name: { ja: '株式会社つばめ電子カルテ' } },
  ],
  components: [
    {
      id: 'h.vpn',
      owner: 'h',
      kind: 'APPLIANCE',
      name: { ja: 'VPN装置' },
      product: 'Gate 60',
      productVersion: 'v6.0.4',
    },
    {
      id: 'h.ehr',
      owner: 'h',
      kind: 'ON_PREMISES',
      name: { ja: '電子カルテ' },
      product: 'ehr/server',
      productVersion: '2.1',
    },
    { id: 'h.lab', owner: 'h', kind: 'ON_PREMISES', name: { ja: '検査システム' }, product: 'Ｏｐｅｎ　Base' },
    { id: 'v.care', owner: 'v', kind: 'SAAS', name: { ja: '予約' }, product: 'Reserve' },
  ],
});

const json = (name: string, value: unknown) => ({ name, content: new TextEncoder().encode(JSON.stringify(value)) });
const read = (file: Parameters<typeof readRegister>[0], mayAddForOthers = true) =>
  readRegister(file, { known: KNOWN, mayAddForOthers });
const short = (findings: readonly Entity<'findings'>[] | undefined) =>
  findings?.map(({ id, component, severity, foundOn }) => [id, component, severity, foundOn]);

describe('a list of findings', () => {
  const LIST = [
    '脆弱性対応管理表,,,,,,,',
    'CVE番号,内容,深刻度,対象機器,発見日,対応者,対応期限,完了日',
    'CVE-2018-13379,SSL-VPNの情報漏えい,緊急,ＶＰＮ装置,令和8年5月1日,㈱つばめ電子カルテ,R8.6.30,',
    'A-2,管理者権限の見直し,中,電子カルテ,2026/5/2,山田,,2026/6/1',
    'A-3,表の破損,不明な語,ない機器,2026/5/2,,,',
  ].join('\r\n');
  const file = { name: '脆弱性.csv', content: cp932(LIST) };

  test('becomes findings of the components that it names, with who puts them right by when', async () => {
    const { mapping, reading } = await read(file);
    expect(mapping.sheets[0]?.target).toBe('register-findings');
    expect(reading.document.findings).toEqual([
      {
        id: 'h.CVE-2018-13379-vpn',
        component: 'h.vpn',
        title: { ja: 'SSL-VPNの情報漏えい' },
        severity: 'CRITICAL',
        foundOn: '2026-05-01',
        assignee: 'v',
        dueOn: '2026-06-30',
      },
      {
        id: 'h.A-2-ehr',
        component: 'h.ehr',
        title: { ja: '管理者権限の見直し' },
        severity: 'MEDIUM',
        foundOn: '2026-05-02',
        closedOn: '2026-06-01',
      },
    ]);
    expect(problemsOf(withDocument(KNOWN, reading.document))).toEqual([]);
  });

  test('says of whom and of what nothing is known, and makes no party of a person', async () => {
    const { reading } = await read(file);
    expect(reading.document.parties).toEqual([]);
    const said = reading.notUnderstood.map(({ original, reason }) => [original, reason]);
    expect(said).toContainEqual(['山田', 'UNKNOWN_NAME']);
    expect(said).toContainEqual(['ない機器', 'UNKNOWN_NAME']);
  });

  test('changes what is there already, and reopens nothing', async () => {
    const first = await read(file);
    const known = withDocument(KNOWN, first.reading.document);
    const again = await readRegister(file, { known });
    expect(again.reading.document.findings).toEqual([]);
    const closed = cp932(LIST.replace('R8.6.30,', 'R8.6.30,2026/6/15'));
    const later = await readRegister({ name: '脆弱性.csv', content: closed }, { known });
    expect(later.reading.document.findings?.map(({ closedOn }) => closedOn)).toEqual(['2026-06-15']);
    const unsaid = await readRegister(file, { known: withDocument(known, later.reading.document) });
    expect(unsaid.reading.document.findings).toEqual([]);
  });

  test('takes nothing of another party’s components but from administrators', async () => {
    const content = cp932('番号,内容,重大度,構成要素\r\n1,設定の誤り,高,予約\r\n');
    const other = { name: 'x.csv', content };
    expect((await read(other)).reading.document.findings).toHaveLength(1);
    const { reading } = await read(other, false);
    expect(reading.document.findings).toEqual([]);
    expect(reading.notUnderstood.map(({ original, reason }) => [original, reason])).toContainEqual([
      '予約',
      'NOT_YOURS',
    ]);
  });
});

const CSAF = json('csaf.json', {
  document: {
    category: 'csaf_vex',
    csaf_version: '2.0',
    title: 'Gate: several flaws',
    tracking: { id: 'X-1', initial_release_date: '2026-05-04T00:00:00Z' },
  },
  product_tree: {
    branches: [
      {
        category: 'product_name',
        name: 'gate 60',
        branches: [
          { category: 'product_version', name: '6.0.4', product: { product_id: 'A', name: 'Gate 60 6.0.4' } },
          { category: 'product_version', name: '6.0.9', product: { product_id: 'B', name: 'Gate 60 6.0.9' } },
        ],
      },
    ],
  },
  vulnerabilities: [
    {
      cve: 'CVE-2026-1',
      product_status: { known_affected: ['A'], fixed: ['B'] },
      scores: [{ products: ['A'], cvss_v3: { baseSeverity: 'CRITICAL' } }],
    },
    { cve: 'CVE-2026-2', title: 'Other', product_status: { known_affected: ['B'] } },
  ],
});

const CYCLONEDX = json('bom.cdx.json', {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  metadata: { timestamp: '2026-05-05T10:00:00Z', component: { name: 'ehr/server', version: '2.1' } },
  components: [{ 'bom-ref': 'p1', name: 'libssl', version: '3.0' }],
  vulnerabilities: [
    {
      id: 'CVE-2026-3',
      description: 'Overflow',
      ratings: [{ severity: 'high' }],
      affects: [{ ref: 'urn:cdx:1/1#p1' }],
    },
    { id: 'CVE-2026-4', affects: [{ ref: 'p1' }], analysis: { state: 'not_affected' } },
  ],
});

const GRYPE = json('grype.json', {
  matches: [
    { vulnerability: { id: 'CVE-2026-5', severity: 'Negligible' }, artifact: { name: 'Open Base', version: '9' } },
    { vulnerability: { id: 'CVE-2026-6', severity: 'Unknown' }, artifact: { name: 'zlib', version: '1' } },
  ],
  source: { target: { userInput: 'registry.local/other:3' } },
  descriptor: { name: 'grype', timestamp: '2026-05-06T00:00:00Z' },
});

const TRIVY = json('trivy.json', {
  SchemaVersion: 2,
  CreatedAt: '2026-05-07T00:00:00Z',
  ArtifactName: 'ehr/server:2.1',
  Results: [
    {
      Target: 'ehr/server:2.1 (debian)',
      Vulnerabilities: [{ VulnerabilityID: 'CVE-2026-7', PkgName: 'curl', InstalledVersion: '8', Severity: 'LOW' }],
    },
    { Target: 'Dockerfile', Misconfigurations: [{ ID: 'DS002', Title: 'root', Severity: 'HIGH', Status: 'FAIL' }] },
  ],
});

describe('a report of a maker or a tool', () => {
  test.each([
    ['CSAF', CSAF, [['h.CVE-2026-1-vpn', 'h.vpn', 'CRITICAL', '2026-05-04']]],
    ['CycloneDX', CYCLONEDX, [['h.CVE-2026-3-ehr', 'h.ehr', 'HIGH', '2026-05-05']]],
    ['Grype', GRYPE, [['h.CVE-2026-5-lab', 'h.lab', 'INFO', '2026-05-06']]],
    [
      'Trivy',
      TRIVY,
      [
        ['h.CVE-2026-7-ehr', 'h.ehr', 'LOW', '2026-05-07'],
        ['h.DS002-ehr', 'h.ehr', 'HIGH', '2026-05-07'],
      ],
    ],
  ])(
    'is matched by product and version to components, or by what the product is contained in: %s',
    async (_, file, expected) => {
      const { mapping, reading } = await read(file);
      expect(mapping.sheets[0]?.target).toBe('register-findings');
      expect(short(reading.document.findings)).toEqual(expected);
      expect(problemsOf(withDocument(KNOWN, reading.document))).toEqual([]);
    },
  );

  test('reports what matches no component, and which versions are known instead', async () => {
    const grype = await read(GRYPE);
    const unmatched = ({ reason }: { readonly reason: string }) => reason === 'PRODUCT_NOT_KNOWN';
    expect(grype.reading.notUnderstood.filter(unmatched).map(({ original }) => original)).toEqual(['zlib']);
    const csaf = await read(CSAF);
    expect(csaf.reading.notUnderstood.filter(unmatched)).toMatchObject([{ original: 'gate 60', detail: 'v6.0.4' }]);
  });

  test.each([
    ['CSAF', CSAF],
    ['CycloneDX', CYCLONEDX],
  ])('names what it clears among what is not read: %s', async (_, file) => {
    const { reading } = await read(file);
    expect(reading.notUnderstood.filter(({ reason }) => reason === 'SHEET_NOT_READ')).toHaveLength(1);
  });

  test.each([
    ['is cut off', { name: 'x.json', content: new TextEncoder().encode('{"bomFormat": "CycloneDX", ') }],
    ['holds something else', json('x.json', { bomFormat: 'CycloneDX', vulnerabilities: [{ affects: 'all' }] })],
    ['holds no finding', json('x.json', { bomFormat: 'CycloneDX', components: [] })],
  ])('is refused with a sentence where it %s', async (_, file) => {
    await expect(read(file)).rejects.toThrow(/TABLE_UNREADABLE|NO_TABLE/);
  });
});
