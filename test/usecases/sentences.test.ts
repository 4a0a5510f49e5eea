import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../server/model/rules.ts';
import { day } from '../../server/model/values.ts';
import { type Explanation, explainGap } from '../../server/usecases/queries/explain/explainGap.ts';
import { modelOf } from '../analysis/engine.ts';
import { tell } from '../analysis/modelDsl.ts';
import { analysisOf } from './support.ts';

const TODAY = '2026-11-01';

/** A told model with other names (Japanese, English) for some of its entities. */
function named(model: readonly string[], names: Readonly<Record<string, readonly [ja: string, en: string]>>) {
  const renamed: unknown = JSON.parse(JSON.stringify(tell(model)), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return value;
    const [ja, en] = names[value.id] ?? [];
    return ja === undefined || en === undefined ? value : { ...value, name: { ja, en } };
  });
  return renamed;
}

/** What hospital `h` is told of its gaps of a rule, by place. */
function explained(rule: RuleId, document: unknown, asOf = TODAY): Explanation[] {
  const analysis = analysisOf(modelOf([document]), 'h', day.parse(asOf));
  return analysis.findings.filter((finding) => finding.rule === rule).map((finding) => explainGap(analysis, finding));
}

/** The sentences of the gaps of a rule in both languages. */
const said = (rule: RuleId, model: readonly string[], asOf = TODAY) =>
  explained(rule, tell(model), asOf).flatMap(({ sentence }) => [sentence.ja, sentence.en]);

const USES = ['use: h USAGE', 'saas: v SAAS', 'use USES saas'];

describe('a duty', () => {
  const signed = [
    ...USES,
    'sheet saas/0 2020-01-01',
    'saas/0 says patch SHARED duties=users',
    'saas says patch SHARED duties=users,admins',
    'contract k h<v saas annexes=saas/0',
  ];

  it('was taken on by signing as far as the signed version names it, and no further', () => {
    expect(said('TACIT_DUTY', signed)).toEqual([
      'useのdemo:patchで、医療機関はkの別紙に署名して「users」を引き受けましたが、どこで受け持つかを定めていません。',
      'By signing the annex of k, the institution took on “users” for “demo:patch” of use, but has not said where it is done.',
    ]);
    expect(said('UNSATISFIED_DUTY', signed)).toEqual([
      'useのdemo:patchで、vが求める「admins」を、医療機関はまだ引き受けていません。',
      'For “demo:patch” of use, v asks for “admins”, which the institution has not taken on.',
    ]);
  });

  it('to do everything was not taken on by signing a part', () => {
    const model = [...USES, 'sheet saas/0 2020-01-01', 'saas/0 says patch SHARED duties=users'];
    const all = [...model, 'saas says patch CONSUMER duties=all', 'contract k h<v saas annexes=saas/0'];
    expect(said('TACIT_DUTY', all)).toEqual([]);
    expect(said('ORPHANED_DUTY', all)).toEqual([
      'useのdemo:patchで、vは「all」を医療機関が受け持つとしていますが、医療機関は引き受けていません。',
      'For “demo:patch” of use, v leaves “all” to the institution, and the institution has not taken it on.',
    ]);
  });

  it('names the contract that leaves that duty, in that phase', () => {
    const model = [
      'requirement demo:patch phases=normal,disaster',
      ...[...USES, 'saas says patch SHARED duties=a'],
      ...['sheet saas/0 2020-01-01', 'saas/0 says patch@normal SHARED duties=a'],
      ...['sheet saas/00 2019-01-01', 'saas/00 says patch@disaster SHARED duties=a'],
      ...['contract k1 h<v saas annexes=saas/0', 'contract k2 h<v saas annexes=saas/00'],
    ];
    const [tacit] = explained('TACIT_DUTY', tell(model));
    expect(tacit?.parts.map(({ phases, facts }) => [phases, facts.contracts])).toEqual([
      [['normal'], [{ ja: 'k1' }]],
      [['disaster'], [{ ja: 'k2' }]],
    ]);
    expect(tacit?.sentence.ja).toBe(
      '通常時については、useのdemo:patchで、医療機関はk1の別紙に署名して「a」を引き受けましたが、どこで受け持つかを定めていません。災害については、useのdemo:patchで、医療機関はk2の別紙に署名して「a」を引き受けましたが、どこで受け持つかを定めていません。',
    );
    expect(tacit?.sentence.en).toMatch(
      /^For normal operation: By signing the annex of k1, .*\. For disaster: By signing the annex of k2, /u,
    );
  });

  it('over a side link is about the supplier’s thing, and never stands against what is said of one’s own', () => {
    const model = [
      ...['lan: h NETWORK', 'router: v APPLIANCE', 'lan CONNECTS_VIA router', 'lan says patch SELF'],
      'router says patch CONSUMER duties=firmware,settings,logs',
    ];
    expect(said('ORPHANED_DUTY', model)).toEqual([
      'lanを支えるrouterのdemo:patchで、vは「firmware」、ほか2を医療機関が受け持つとしていますが、医療機関は引き受けていません。',
      'For “demo:patch” of router (used by lan), v leaves “firmware” and 2 more to the institution, and the institution has not taken it on.',
    ]);
  });
});

describe('who does it', () => {
  const cloud = ['requirement demo:patch layers=network,platform,application', 'ehr: h ON_PREMISES', 'sheet ehr'];

  it('is the supplier underneath, not one beside it', () => {
    const model = [
      ...[...cloud, 'auth: w SAAS', 'iaas: v IAAS', 'ehr AUTHENTICATES_VIA auth', 'ehr RUNS_ON iaas'],
      ...['auth says patch SELF', 'iaas says patch SELF'],
    ];
    expect(said('UNDECLARED', model)).toEqual([
      'ehrのdemo:patchはvが受け持っているとみられますが、医療機関の表明がありません。',
      'v probably handles “demo:patch” for ehr, but the institution has not said so.',
    ]);
  });

  it('is told apart where it differs between phases', () => {
    const model = [
      ...['requirement demo:patch layers=platform,application phases=normal,disaster', ...cloud.slice(1)],
      ...['iaas: v IAAS', 'ehr RUNS_ON iaas', 'iaas says patch@normal SELF'],
    ];
    expect(said('UNDECLARED', model)).toEqual([
      '通常時については、ehrのdemo:patchはvが受け持っているとみられますが、医療機関の表明がありません。災害については、ehrのdemo:patchを誰が受け持つか、医療機関はまだ表明していません。',
      'For normal operation: v probably handles “demo:patch” for ehr, but the institution has not said so. For disaster: The institution has not said who handles “demo:patch” for ehr.',
    ]);
  });

  it('is not “no party” where an operator says that it does it', () => {
    const device = ['vpn: h APPLIANCE', 'care: v OPERATION', 'vpn OPERATED_BY care', 'sheet vpn'];
    const falls = (rule: RuleId, model: readonly string[]) => explained(rule, tell(model)).map((e) => e.fallsBack);
    expect(falls('UNDECLARED', [...device, 'care says patch SELF'])).toEqual(['FALLS_BACK']);
    expect(falls('UNDECLARED', device)).toEqual(['NOBODY_DOES_IT']);
    const broken = [...device, 'vpn says patch SUPPLIER via=gone'];
    expect(falls('BROKEN_RELIANCE', [...broken, 'care says patch SELF'])).toEqual(['FALLS_BACK']);
    expect(falls('BROKEN_RELIANCE', broken)).toEqual(['NOBODY_DOES_IT']);
    expect(falls('NO_SHEET', ['vpn: h APPLIANCE', ...device.slice(1, 3), 'care says patch SELF'])).toEqual([
      'FALLS_BACK',
    ]);
  });

  it('is said of all who say so, operators and the owner', () => {
    const twice = [
      ...['vpn: h APPLIANCE', 'opa: v OPERATION', 'opb: w OPERATION', 'vpn OPERATED_BY opa', 'vpn OPERATED_BY opb'],
      ...['opa says patch SELF', 'opb says patch SELF'],
    ];
    expect(said('DUPLICATE_CLAIM', [...twice, 'vpn says patch SUPPLIER via=opa'])).toEqual([
      'vpnのdemo:patchを、wもvも自ら受け持つとしています。',
      'w and v each say that they handle “demo:patch” for vpn.',
    ]);
    expect(said('DUPLICATE_CLAIM', [...twice, 'vpn says patch SELF']).slice(2)).toEqual([
      'vpnのdemo:patchを、医療機関もwもvも自ら受け持つとしています。',
      'The institution, w and v each say that they handle “demo:patch” for vpn.',
    ]);
  });

  it('offers something else only in the phases in which it does', () => {
    const model = [
      ...['requirement demo:patch phases=normal,disaster', 'vpn: h APPLIANCE', 'care: v OPERATION'],
      ...['vpn OPERATED_BY care', 'vpn says patch SELF', 'care says patch@normal FORBIDDEN compensation=watch'],
      'care says patch@disaster FORBIDDEN',
    ];
    expect(said('FORBIDDEN_CONTROL', model)).toEqual([
      '通常時については、vpnのdemo:patchを、vは認めず、代わりに「watch」を行うとしています。災害については、vpnのdemo:patchを、vは認めていません。',
      'For normal operation: v does not allow “demo:patch” on vpn and offers “watch” instead. For disaster: v does not allow “demo:patch” on vpn.',
    ]);
  });
});

describe('a contract that ends', () => {
  const hole = [...USES, 'contract k h<v saas from=2023-01-01 to=2024-02-29', 'contract k2 h<v saas from=2024-03-02'];

  it('is told before a hole, with the day on which the next one begins', () => {
    for (const asOf of ['2024-02-20', '2024-02-29']) {
      const [ja, en] = said('CONTRACT_EXPIRING', hole, asOf);
      expect(ja).toContain('2024年2月29日に終わり');
      expect(ja).toMatch(/、次の契約は2024年3月2日まで始まりません。$/u);
      expect(en).toMatch(
        /^For the link from use to saas, k ends on 29 February 2024 \(\d+ days? left\), and the next contract does not begin until 2 March 2024\.$/u,
      );
    }
    expect(said('CONTRACT_EXPIRING', hole, '2024-02-29')[1]).toContain('(0 days left)');
  });

  it('is told in the hole, and never as followed by nothing', () => {
    expect(said('CONTRACT_EXPIRED', hole, '2024-03-01')).toEqual([
      'useを支えるkは2024年2月29日に終わり、次の契約は2024年3月2日まで始まりません。',
      'For the link from use to saas, k ended on 29 February 2024, and the next contract does not begin until 2 March 2024.',
    ]);
  });

  it('with nothing after it says so', () => {
    expect(said('CONTRACT_EXPIRED', hole.slice(0, 4), '2024-03-01')).toEqual([
      'useを支えるkは2024年2月29日に終わり、続く契約がありません。',
      'For the link from use to saas, k ended on 29 February 2024, and nothing follows it.',
    ]);
  });

  it('is the one of the link that is not bound, not another link’s of the pair', () => {
    const model = [
      ...['party g INSTITUTION type=I adopts=demo', 'care: h OPERATION', 'his: g ON_PREMISES'],
      ...['care CONNECTS_VIA his', 'care AUTHENTICATES_VIA his'],
      ...['contract k h<g his from=2020-01-01 to=2021-01-31', 'contract k2 g<h care from=2020-01-01 to=2026-10-31'],
      'contract k3 g<h care',
    ];
    expect(said('CONTRACT_EXPIRED', model)[0]).toContain('careを支えるkは2021年1月31日に終わり');
  });
});

describe('numbers', () => {
  it('count requirements and cells, each by its name', () => {
    const model = [...['requirement demo:patch phases=normal,disaster', 'requirement demo:log', 'vpn: h APPLIANCE']];
    expect(said('NO_SHEET', model)).toEqual([
      'vpnの責任分界表がまだなく、要求事項2件(局面ごとに数えて3)を誰が受け持つか分かりません。',
      'There is no responsibility sheet for vpn yet, so nobody has said who handles 2 requirements (3 counted situation by situation).',
    ]);
  });

  it('count the lines of a sheet that differ, not its requirements', () => {
    const model = [
      ...['requirement demo:patch phases=normal,disaster', ...USES, 'sheet saas/0 2020-01-01'],
      ...['saas/0 says patch@normal SELF', 'saas/0 says patch@disaster SELF'],
      ...['saas says patch@normal SHARED', 'saas says patch@disaster CONSUMER', 'contract k h<v saas annexes=saas/0'],
    ];
    expect(said('SHEET_DRIFT', model)).toEqual([
      'kの別紙はsaasの第0版ですが、いまは第1版です(2行が違います)。',
      'k annexes version 0 for saas; version 1 is in force (2 lines differ).',
    ]);
  });

  it('never read like what they fall short of', () => {
    const model = [
      ...['use: h USAGE needs=availability:0.9990000000003', 'saas: v SAAS', 'use USES saas'],
      'contract k h<v saas availability=0.999',
    ];
    expect(said('SLA_SHORTFALL', model)).toEqual([
      'useには稼働率 99.90000000003%が必要ですが、kの定めは99.9%です。',
      'For use, availability of 99.90000000003% is needed; k promises 99.9%.',
    ]);
  });
});

describe('names', () => {
  it('of owners stand where a level must be agreed with them', () => {
    const model = ['use: h USAGE needs=notice:24', 'food: v OPERATION', 'use USES food'];
    const [gap] = explained('SLA_UNDEFINED', tell(model));
    expect(gap?.remedy).toEqual({
      ja: '医療機関とvが、事故の通知までの時間(24時間)を契約に定めます。',
      en: 'The institution and v can agree on a time to incident notice of 24 hours in the contract.',
    });
  });

  it('in the plural fit their sentence', () => {
    const model = ['pc: h TERMINAL', 'care: v OPERATION', 'pc OPERATED_BY care'];
    const names = {
      pc: ['端末（約200台）', 'Terminals (about 200)'],
      care: ['端末の保証', 'Warranty on terminals'],
    } as const;
    const told = explained('UNCONTRACTED_LINK', named(model, names)).map(({ sentence }) => sentence);
    expect(told).toEqual([
      {
        ja: '端末（約200台）はvの端末の保証につながっていますが、それを定めた契約がありません。',
        en: 'No contract covers the link from Terminals (about 200) to Warranty on terminals of v.',
      },
    ]);
  });

  it('with an article of their own carry it without a capital inside a sentence', () => {
    const model = ['requirement old:patch', 'vpn: h APPLIANCE', 'vpn says old:patch SELF'];
    const document = named(model, { vpn: ['保守用VPN装置', 'The maintenance VPN device'] });
    const [gap] = explained('OUTDATED_BASIS', document);
    expect(gap?.sentence.ja).toMatch(/^保守用VPN装置の責任分界表は/u);
    expect(gap?.sentence.en).toMatch(/^The sheet of the maintenance VPN device is based on /u);
    const [none] = explained('NO_SHEET', named(['vpn: h APPLIANCE'], { vpn: ['装置', 'The device'] }));
    expect(none?.sentence.en).toMatch(/^There is no responsibility sheet for the device yet/u);
  });

  it('of evidence come with the last day of its validity', () => {
    const model = [
      ...['requirement demo:patch evidence', 'vpn: h APPLIANCE', 'vpn says patch SELF evidence=iso'],
      'evidence iso until=2026-02-28',
    ];
    expect(said('EVIDENCE_EXPIRED', model)).toEqual([
      'vpnのdemo:patchの根拠資料「iso」は、有効期限(2026年2月28日)を過ぎています。',
      'The evidence “iso” for “demo:patch” of vpn was valid until 28 February 2026.',
    ]);
  });

  it('of the institution that looks are those of its class only where it has one', () => {
    const document = tell(['vpn: h APPLIANCE', 'sheet vpn']);
    expect(explained('UNDECLARED', document)[0]?.sentence.ja).toContain('医療機関はまだ表明していません');
    const { parties } = modelOf([document]);
    const clinics = parties.map((party) => (party.id === 'h' ? { ...party, facilityClass: 'CLINIC' } : party));
    const [gap] = explained('UNDECLARED', { ...document, parties: clinics });
    expect([gap?.sentence.ja, gap?.sentence.en].join()).toMatch(/診療所はまだ.*The clinic has not said/u);
  });
});
