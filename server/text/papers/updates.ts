import type { Language } from '../facts.ts';

/** For which servers a clause about security updates is asked for, and why. */
export function updatesAskedFor(servers: readonly string[], language: Language): string {
  return language === 'ja'
    ? `${servers.join('、')}について、更新プログラムの適用が書かれていないため（保守委託機関編だけに拠るための条件）`
    : `For ${servers.join(', ')}: it is not in writing who applies security updates (condition for following the edition for outsourced maintenance alone)`;
}

/** The paragraph of a letter that asks for nothing but the clause about security updates. */
export const ONLY_UPDATES = {
  ja: '　さて、医療情報システムの役割分担を整理いたしましたところ、更新プログラムの適用について、契約に記載が見当たりませんでした。つきましては、添付の条項案のとおり記載することについて、ご検討をお願いいたします。',
  en: 'In putting in writing who does what for our medical information systems, we did not find in the contract who applies security updates. We ask you to consider adding the draft clause attached.',
} as const;
