import type { Words } from './vocabulary.ts';

/** Faults of an act that are not faults of the model. */
export type ActProblemCode = 'REVISION_CONFLICT' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'NEEDED';

/** Each in one sentence: what is wrong, and what to do. */
export const ACT_PROBLEMS: Words<ActProblemCode> = {
  REVISION_CONFLICT: {
    ja: 'ほかの人が先に変更しました。いまの内容を読み直し、もう一度行ってください。',
    en: 'Somebody else changed this first; read it again and repeat what you did.',
  },
  NOT_FOUND: {
    ja: '指定されたものがありません。識別子を確かめてください。',
    en: 'There is nothing of this name; check the id.',
  },
  ALREADY_EXISTS: {
    ja: 'この識別子はすでに使われています。別の識別子にしてください。',
    en: 'This id is taken; choose another one.',
  },
  NEEDED: { ja: 'この項目が必要です。値を入れてください。', en: 'This is needed here; give it a value.' },
};
