import type { Language } from './facts.ts';
import { plain } from './phrase.ts';

/** A value that should be a part of a whole. */
export function notAPart(value: string, language: Language): string {
  return language === 'ja'
    ? `「${plain(value)}」は分割の指定ではありません。8分割の3番目なら 3/8 のように書いてください。`
    : `“${plain(value)}” is no part of a whole. Write the third of eight parts as 3/8.`;
}

/** Why files do not make one census. */
export type MergeText =
  | { readonly code: 'NO_CENSUS' | 'OTHER_CENSUS'; readonly file: string }
  | { readonly code: 'TWICE' | 'MISSING'; readonly part: string };

const OF_FILES = {
  NO_CENSUS: {
    ja: '集計の一部ではありません。bunkai census --partition の出力を指定してください。',
    en: 'This is no part of a census. Name the output of bunkai census --partition.',
  },
  OTHER_CENSUS: {
    ja: '基準日、リビジョン、分割数のどれかが、先のファイルと違います。同じ条件で取り直してください。',
    en: 'Its day, revision or number of parts differs from the files before it. Take it again like those.',
  },
} as const;

const OF_PARTS = {
  MISSING: {
    ja: 'がありません。--partition で取って加えてください。',
    en: 'is missing. Take it with --partition and add it.',
  },
  TWICE: { ja: 'が二つ以上あります。一つだけ指定してください。', en: 'is there more than once. Name it once.' },
} as const;

/** One line for a reason why files do not make one census. */
export function mergeProblem(problem: MergeText, language: Language): string {
  if ('file' in problem) return `${problem.file}: ${OF_FILES[problem.code][language]}`;
  const { part, code } = problem;
  return language === 'ja' ? `${part} ${OF_PARTS[code].ja}` : `Part ${part} ${OF_PARTS[code].en}`;
}
