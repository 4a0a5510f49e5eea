import type { LocalText } from '../model/values.ts';
import type { Language } from './facts.ts';
import { nameOf, quote } from './phrase.ts';

/** How one duty to apply security updates stands at a server, as far as a sentence needs it. */
export interface DeemedDuty {
  readonly reason: 'WRITTEN' | 'OWN' | 'GAP' | 'UNWRITTEN' | 'OTHER_INSTITUTION' | 'EXCLUDED' | 'NOT_ASKED';
  /** Those who apply the updates; of UNWRITTEN those of whom no contract says so. */
  readonly parties: readonly LocalText[];
  /** The contract that says so (WRITTEN). */
  readonly contract: LocalText | undefined;
}

const named = (names: readonly LocalText[], language: Language): string =>
  names.map((name) => nameOf(name, language)).join(language === 'ja' ? '、' : ', ');

const inJapanese = (who: string, contract: string): Readonly<Record<DeemedDuty['reason'], string>> => ({
  WRITTEN: `更新プログラムの適用は${who}が行うと、${contract}に書かれています。`,
  OWN: '更新プログラムの適用を、自ら行っています。すべてを事業者に任せていることになりません。',
  GAP: '更新プログラムを誰が適用するか、決まっていません。',
  UNWRITTEN: `${who}が更新プログラムを適用していますが、そう書いた契約・約款・SLAがありません。`,
  OTHER_INSTITUTION: `更新プログラムを適用しているのは、事業者ではなく他の医療機関等（${who}）です。`,
  EXCLUDED: '更新プログラムの適用は該当しない、又は認められていないとされており、事業者が行うと書かれていません。',
  NOT_ASKED: '更新プログラムの適用を求める要求事項が、このサーバに当てはまりません。書かれているかどうか分かりません。',
});

const inEnglish = (who: string, contract: string): Readonly<Record<DeemedDuty['reason'], string>> => ({
  WRITTEN: `${contract} says that ${who} applies security updates.`,
  OWN: 'The institution applies security updates itself, so that not all upkeep is left to vendors.',
  GAP: 'It is not settled who applies security updates.',
  UNWRITTEN: `${who} applies security updates, but no contract, terms of use or service level agreement says so.`,
  OTHER_INSTITUTION: `Security updates are applied by another institution (${who}), not by a vendor.`,
  EXCLUDED:
    'Security updates are said not to arise, or not to be allowed; it is not written that a vendor applies them.',
  NOT_ASKED: 'No requirement to apply security updates arises for this server, so that nothing can be said of it.',
});

/** Why a server is answered as it is, in one sentence. */
export function deemedSentence({ reason, parties, contract }: DeemedDuty, language: Language): string {
  const who = named(parties, language);
  const where = contract === undefined ? '' : quote(nameOf(contract, language), language);
  if (reason === 'WRITTEN' && contract === undefined) {
    return language === 'ja'
      ? `更新プログラムの適用は${who}が行うと、契約に書かれています。`
      : `A contract says that ${who} applies security updates.`;
  }
  return (language === 'ja' ? inJapanese : inEnglish)(who, where)[reason];
}
