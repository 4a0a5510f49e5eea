import type { Language } from './facts.ts';
import type { Words } from './vocabulary.ts';

/** Reasons for which a gap is graver or lighter than its rule alone (SEMANTICS.md section 4). */
export type StepCode =
  | 'SHOULD'
  | 'COMPENSATED'
  | 'SUPPLIER_PERFORMS'
  | 'DELEGABLE'
  | 'NOT_OURS'
  | 'ONLY_SILENCE'
  | 'EXPOSED';

const STEP_WORDS: Words<StepCode> = {
  SHOULD: { ja: '推奨項目のため一段軽く', en: 'one grade lighter: recommended, not required' },
  COMPENSATED: { ja: '代わりの対策があるため一段軽く', en: 'one grade lighter: another control stands in' },
  SUPPLIER_PERFORMS: {
    ja: '供給者が行っているとみられるため一段軽く',
    en: 'one grade lighter: a supplier probably does it',
  },
  DELEGABLE: { ja: '契約に委ねてよい項目のため一段軽く', en: 'one grade lighter: may be left to the contract' },
  NOT_OURS: { ja: 'ほかの当事者どうしの契約のため二段軽く', en: 'two grades lighter: a matter between others' },
  ONLY_SILENCE: {
    ja: 'まだ書かれていないだけのため一段軽く',
    en: 'one grade lighter: nothing has been written yet',
  },
  EXPOSED: { ja: '院外に公開しているため一段重く', en: 'one grade graver: reachable from outside' },
};

/** Why a gap is graver or lighter, in a few words. */
export const stepReason = (step: StepCode, language: Language): string => STEP_WORDS[step][language];
