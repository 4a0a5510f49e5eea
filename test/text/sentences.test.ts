import { expect, test } from 'vitest';
import type { RuleId } from '../../server/model/rules.ts';
import { type GapFacts, LANGUAGES } from '../../server/text/facts.ts';
import { ruleText } from '../../server/text/ruleText.ts';
import { FACTS } from './samples.ts';

const said = (rule: RuleId, facts: GapFacts) => LANGUAGES.map((language) => ruleText(rule, language).sentence(facts));
const advised = (rule: RuleId, facts: GapFacts) => LANGUAGES.map((language) => ruleText(rule, language).remedy(facts));
const { quote: _, compensation: __, ...plainFacts } = FACTS;
const party = (name: string) => ({ name: { ja: name, en: name } });

test('names the two who rely on each other', () => {
  expect(said('MUTUAL_DEFERRAL', FACTS)).toEqual([
    'VPN装置の更新プログラム・ファームウェアの適用を、病院は里山システムが受け持つと考え、里山システムは病院が受け持つとしています。',
    'The hospital expects Satoyama Systems to handle “security updates and firmware” for VPN router; Satoyama Systems says that the hospital does.',
  ]);
  expect(advised('MUTUAL_DEFERRAL', FACTS)).toEqual([
    '里山システムが行うと契約と責任分界表に定めるか、病院が自ら行うと定めます。',
    'The hospital and Satoyama Systems can agree in the contract and on the sheets that Satoyama Systems does it, or the hospital can do it itself.',
  ]);
});

test('calls the viewing institution by its class and another institution by its name', () => {
  const pharmacy = { ...FACTS, C: { ...FACTS.C, viewer: 'PHARMACY' } } as const;
  expect(said('UNDECLARED', pharmacy)[0]).toContain('薬局はまだ表明していません');
  expect(said('UNDECLARED', pharmacy)[1]).toMatch(/^The pharmacy has not said/u);
  expect(said('UNDECLARED', { ...FACTS, C: { name: FACTS.C.name } })[1]).toMatch(/^Taniai Town Hospital has not/u);
});

test('counts folded requirements and names a single one', () => {
  const [ledger, premises] = [{ ja: '台帳', en: 'Ledger' }, { ja: '入退と電源' }];
  const { r: _r, ...facts } = FACTS;
  expect(said('UNDECLARED', { ...facts, requirements: [ledger, premises] })).toEqual([
    'VPN装置の要求事項2件を誰が受け持つか、病院はまだ表明していません。',
    'The hospital has not said who handles 2 requirements for VPN router.',
  ]);
  expect(said('UNDECLARED', { ...facts, requirements: [ledger] })[1]).toContain('who handles “ledger” for');
});

test('gives a text without English in Japanese', () => {
  expect(said('UNDECLARED', { ...FACTS, r: { ja: '更新の適用' } })[1]).toBe(
    'The hospital has not said who handles “更新の適用” for VPN router.',
  );
});

test('quotes the words with which a measure is refused, or what is offered instead', () => {
  expect(said('FORBIDDEN_CONTROL', { ...plainFacts, quote: FACTS.quote })).toEqual([
    'VPN装置の更新プログラム・ファームウェアの適用を、里山システムは「更新した端末は動作保証外」として認めていません。',
    'Satoyama Systems does not allow “security updates and firmware” on VPN router, stating “updated terminals are outside the warranty”.',
  ]);
  expect(said('FORBIDDEN_CONTROL', FACTS)[0]).toContain('認めず、代わりに「専用の隔離網に置く」を行うとしています');
});

test('names two components of a subcontractor and counts the rest', () => {
  expect(said('SUBCONTRACT_UNCONSENTED', FACTS)).toEqual([
    '一次代理店は装置サポート窓口と脆弱性情報の通知、ほか1を里山システムに任せていますが、基盤構築契約書が求める病院の同意がありません。',
    'Primary Distributor has Satoyama Systems provide Device support, Vulnerability notices and 1 more, without the consent of the hospital that Build contract requires.',
  ]);
});

test('follows a cycle back to its beginning', () => {
  const cycle = (...members: readonly string[]) => said('CIRCULAR_RELIANCE', { r: FACTS.r, cycle: members.map(party) });
  expect(cycle('甲', '乙', '丙')).toEqual([
    '更新プログラム・ファームウェアの適用を、甲は乙に、乙は丙に、丙は甲に任せており、行う人がいません。',
    '甲 relies on 乙, 乙 on 丙 and 丙 on 甲 for “security updates and firmware”, so nobody handles it.',
  ]);
  expect(cycle('k', 'l')[1]).toMatch(/^k relies on l and l on k for/u);
  expect(cycle('k', 'l', 'm', 'n', 'o', 'p')[1]).toMatch(
    /^k relies on l, l on m, and so on through 3 more back to k for/u,
  );
  expect(cycle('k', 'l', 'm', 'n', 'o', 'p')[0]).toContain('kはlに、lはmに任せ、さらに3つを経てkに戻っており、');
});

test('gives each term in its own unit', () => {
  expect(said('SLA_SHORTFALL', { ...FACTS, term: 'availability', needed: 0.9995, promised: 0.999 })).toEqual([
    'VPN装置には稼働率 99.95%が必要ですが、基盤構築契約書の定めは99.9%です。',
    'For VPN router, availability of 99.95% is needed; Build contract promises 99.9%.',
  ]);
  expect(said('SLA_UNDEFINED', { ...FACTS, term: 'rtoHours', needed: 8 })).toEqual([
    'VPN装置に必要な復旧までの時間(8時間)が、どの契約にも定められていません。',
    'For VPN router, a time to recover of 8 hours is needed, and no contract states it.',
  ]);
  expect(said('ASSURANCE_SHORTFALL', { ...FACTS, term: 'aal', needed: 2, level: 1 })).toEqual([
    'VPN装置には当人認証の強さ(AAL) 2が必要ですが、ネットワーク保守は1です。',
    'For VPN router, an authenticator assurance level (AAL) of 2 is needed; the level of Network maintenance is 1.',
  ]);
});

test('speaks of one in the singular', () => {
  expect(said('NO_SHEET', { ...FACTS, n: 1, cells: 1 })[1]).toContain('who handles 1 requirement.');
  expect(said('SHEET_DRIFT', { ...FACTS, n: 1 })[1]).toContain('(1 line differs)');
  expect(said('CONTRACT_EXPIRING', { ...FACTS, days: 1 })).toEqual([
    'VPN装置を支える基盤構築契約書は2026年11月24日に終わります(あと1日)。',
    'For the link from VPN router to Network maintenance, Build contract ends on 24 November 2026 (1 day left).',
  ]);
});
