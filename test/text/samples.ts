import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { LocalText } from '../../server/model/values.ts';
import type { GapFacts, GapVariant, Language } from '../../server/text/facts.ts';

const text = (ja: string, en: string): LocalText => ({ ja, en });

/** Every fact but the variant and the folded requirements, each with English. */
export const FACTS = {
  c: text('VPN装置', 'VPN router'),
  u: text('ネットワーク保守', 'Network maintenance'),
  C: { name: text('谷あい町立病院(架空)', 'Taniai Town Hospital (fictional)'), viewer: 'HOSPITAL' },
  U: { name: text('里山システム(架空)', 'Satoyama Systems (fictional)') },
  r: text('更新プログラム・ファームウェアの適用', 'Security updates and firmware'),
  K: text('基盤構築契約書(架空)', 'Build contract (fictional)'),
  V: { name: text('一次代理店', 'Primary Distributor') },
  us: [
    text('装置サポート窓口', 'Device support'),
    text('脆弱性情報の通知', 'Vulnerability notices'),
    text('回線', 'Line'),
  ],
  via: text('旧ネットワーク保守', 'Former network maintenance'),
  item: text('ファームウェアを更新する', 'Update the firmware'),
  duties: [text('ファームウェアを更新する', 'Update the firmware'), text('設定を控える', 'Back up the settings')],
  aboutSupplier: true,
  others: [{ name: text('第二保守', 'Second Care') }],
  contracts: [text('基盤構築契約書(架空)', 'Build contract (fictional)')],
  boundAgain: '2026-12-01',
  cells: 15,
  term: 'availability',
  needed: 0.9995,
  promised: 0.999,
  backed: 0.998001,
  level: 1,
  date: '2026-11-24',
  days: 30,
  n: 12,
  v: '3',
  oldVersion: '2',
  newVersion: '3',
  e: text('ISMS認証', 'ISMS certificate'),
  form: 'MDS',
  quote: text('更新した端末は動作保証外。', 'Updated terminals are outside the warranty.'),
  compensation: text('専用の隔離網に置く', 'A separate network'),
  cycle: [{ name: text('甲社', 'Kou') }, { name: text('乙社', 'Otsu') }, { name: text('丙社', 'Hei') }],
  oldEditions: [text('ガイドライン 第5.2版', 'Guidelines 5.2')],
  adopted: [text('ガイドライン 第6.0版', 'Guidelines 6.0')],
  route: [text('VPN装置', 'VPN router'), text('院内LAN', 'Hospital LAN'), text('電子カルテ', 'EHR')],
  entry: 'INTERNET',
  opened: [text('VPN装置', 'VPN router'), text('電子カルテ', 'EHR')],
  credential: 'a-admin',
  flaw: text('既知の脆弱性の未対応', 'A known vulnerability'),
  assignee: { name: text('里山システム(架空)', 'Satoyama Systems (fictional)') },
  traits: ['online-eligibility'],
} as const satisfies GapFacts;

export const VARIANTS: readonly (GapVariant | undefined)[] = [
  undefined,
  ...(['CONSUMER', 'SHARED', 'NONE', 'NOT_APPLICABLE', 'FORBIDDEN', 'SUPPLIER_PERFORMS'] as const),
  ...(['NOT_LINKED', 'VIA_MISSING', 'COMPENSATED', 'NOT_YET_ISSUED', 'UNKNOWN_LEVEL'] as const),
  ...(['ONLY_SILENCE', 'NO_ASSIGNEE', 'NO_DUE_DATE'] as const),
  ...(['NOTHING_FOLLOWS', 'FOLLOWED', 'REACH_ENDS', 'OPERATORS', 'OWNER_AND_OPERATORS'] as const),
];

/** The facts in a variant, without those named. */
export function factsIn(variant: GapVariant | undefined, ...without: readonly (keyof GapFacts)[]): GapFacts {
  const kept = Object.fromEntries(Object.entries(FACTS).filter(([name]) => !without.some((other) => other === name)));
  return variant === undefined ? kept : { ...kept, variant };
}

const catalogues = z.object({
  catalogues: z.array(
    z.object({ requirements: z.array(z.object({ title: z.object({ ja: z.string(), en: z.string() }) })) }),
  ),
});

function titlesOf(file: string): LocalText[] {
  const json: unknown = JSON.parse(readFileSync(new URL(`../../seed/catalogues/${file}`, import.meta.url), 'utf8'));
  return catalogues.parse(json).catalogues.flatMap(({ requirements }) => requirements.map(({ title }) => title));
}

/** The titles of every requirement in the catalogues that the product ships. */
export const TITLES: readonly LocalText[] = [...titlesOf('core.json'), ...titlesOf('mhlw-6.0.json')];

type Flaw = readonly [name: string, pattern: RegExp];

const PROBLEMS: readonly Flaw[] = [
  ['hole', /undefined|null|NaN|\[object|–/u],
  ['code', /[A-Z]{2,}_[A-Z]|\b(?:SELF|SHARED|CONSUMER|SUPPLIER|FORBIDDEN|NONE)\b|\b(?:rto|rpo|incidentNotice)Hours\b/u],
  ['space', / {2}|^\s|\s$|[\r\n]|\( | \)| [,.;]/u],
];

const JAPANESE_PROBLEMS: readonly Flaw[] = [
  ...PROBLEMS,
  ['no end', /[^。]$/u],
  ['two sentences', /。./u],
  ['doubled particle', /([をがはにとのへでも])\1/u],
  ['clashing particles', /[をがは][をがは]|の[をがは、。]|を、、/u],
  ['ASCII full stop', /\D\.|\.\D|\.$/u],
  ['empty brackets', /\(\)|「」/u],
];

const ENGLISH_PROBLEMS: readonly Flaw[] = [
  ...PROBLEMS,
  ['no end', /[^.]$/u],
  ['two sentences', /\. [A-Z]|\.\./u],
  ['small opening', /^\p{Ll}/u],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」]/u],
  ['wrong article', /\ba [aeiou]\S|\ban [^aeiouAEFHILMNORSX]/u],
  ['doubled word', /\b(\w+) \1\b/u],
  ['empty brackets', /\(\)|“”/u],
];

/** What is wrong with a sentence as prose: nothing, or the first flaw that a reader would stumble over. */
export function stumblesIn(sentence: string, language: Language): string | undefined {
  const flaws = language === 'ja' ? JAPANESE_PROBLEMS : ENGLISH_PROBLEMS;
  return flaws.find(([, pattern]) => pattern.test(sentence))?.[0];
}
