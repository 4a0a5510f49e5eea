import { describe, expect, test } from 'vitest';
import * as cli from '../../server/text/cli.ts';
import { LANGUAGES, type Language } from '../../server/text/facts.ts';
import { FACTS } from './samples.ts';

const both = (say: (language: Language) => string) => LANGUAGES.map(say);
const vendor = (name: string) => ({ name: { ja: name, en: name } });

describe('a heading', () => {
  test('names who must settle, the viewing institution first', () => {
    expect(both((l) => cli.actorsHeading([FACTS.U, FACTS.C], l))).toEqual([
      '病院と里山システムで決める',
      'For the hospital and Satoyama Systems to settle',
    ]);
    expect(both((l) => cli.actorsHeading([FACTS.U], l))).toEqual([
      '里山システムが決める',
      'For Satoyama Systems to settle',
    ]);
  });

  test('counts those beyond the third, and says when no party is known', () => {
    expect(both((l) => cli.actorsHeading([...'ABCDE'].map(vendor), l))).toEqual([
      'AとBとC、ほか2者で決める',
      'For A, B, C and 2 more to settle',
    ]);
    expect(both((l) => cli.actorsHeading([], l))).toEqual([
      '決める人が分かりません',
      'Nobody is known to settle these',
    ]);
  });
});

test('a badge says severity and rule', () => {
  expect(both((l) => cli.gapBadge('CRITICAL', 'MUTUAL_DEFERRAL', l))).toEqual([
    '重大 互いに相手任せ',
    'Critical: Each relies on the other',
  ]);
});

test('totals leave out severities without a gap', () => {
  expect(both((l) => cli.gapsTotal({ CRITICAL: 1, HIGH: 9, LOW: 4 }, l))).toEqual([
    '14件の空白・不整合(重大1、高9、低4)',
    '14 gaps (1 critical, 9 high, 4 low)',
  ]);
  expect(both((l) => cli.gapsTotal({ INFO: 1 }, l))).toEqual(['1件の空白・不整合(参考1)', '1 gap (1 info)']);
  expect(both((l) => cli.gapsTotal({}, l))).toEqual(['0件の空白・不整合', '0 gaps']);
  expect(both((l) => cli.cellsTotal({ covered: 300, gap: 40, excluded: 3 }, l))).toEqual([
    '343の責任のうち、担当あり300、空白40、対象外3',
    'Of 343 responsibilities, 300 covered, 40 open, 3 excluded',
  ]);
});

test('the day analysed is always said with its weekday', () => {
  expect(both((l) => cli.dayAnalysed('2026-11-24', l))).toEqual([
    '2026年11月24日(火)時点',
    'As of Tuesday 24 November 2026',
  ]);
  expect(both((l) => cli.institutionHeading(FACTS.C.name, '2026-11-24', l))).toEqual([
    '谷あい町立病院 2026年11月24日(火)時点',
    'Taniai Town Hospital, as of Tuesday 24 November 2026',
  ]);
});

test('a folded row names five requirements and counts the rest', () => {
  const titles = [...'ABCDEFG'].map((name) => ({ ja: name, en: name }));
  expect(both((l) => cli.foldedTitles(titles, l))).toEqual(['A、B、C、D、E、ほか2', 'A; B; C; D; E; 2 more']);
  expect(both((l) => cli.foldedTitles(titles.slice(0, 2), l))).toEqual(['A、B', 'A; B']);
  expect(both((l) => cli.phaseList(['normal', 'cyberattack'], l))).toEqual([
    '通常時・サイバー攻撃',
    'normal operation, cyberattack',
  ]);
});

test('no gaps is good news with a date, and no news where there is nothing to do', () => {
  expect(both((l) => cli.noGaps('2026-11-24', 343, l))).toEqual([
    '空白・不整合はありません。2026年11月24日時点で、343の責任すべてに担当がいます。',
    'No gaps. As of 24 November 2026, all 343 responsibilities have somebody who does them.',
  ]);
  expect(both((l) => cli.noGaps('2026-11-24', 0, l))).toEqual([
    '空白・不整合はありません。2026年11月24日時点で、担当の要る責任はありません。',
    'No gaps. As of 24 November 2026, no responsibility needs anybody.',
  ]);
});

test('the fall-back names the viewer, and says that no party does it only where that is so', () => {
  expect(both((l) => cli.fallBack(true, FACTS.C, l))).toEqual([
    'いまは誰も行っていません。取り決めがない責任は病院に戻ります。',
    'Nobody does this now. What is not agreed falls back on the hospital.',
  ]);
  expect(both((l) => cli.fallBack(false, FACTS.C, l))).toEqual([
    '取り決めがない責任は病院に戻ります。',
    'What is not agreed falls back on the hospital.',
  ]);
});

test('every other message ends like a sentence, with its numbers and names', () => {
  const said: readonly (readonly [string, readonly string[]])[] = [
    ['7', both((l) => cli.problemsTotal(7, l))],
    ['2', both((l) => cli.noProblems(2, l))],
    ['3', both((l) => cli.failedOn('HIGH', 3, l))],
    ['data', both((l) => cli.storeInUse('data', l))],
    ['--create', both((l) => cli.storeMissing('data', l))],
    ['', both((l) => cli.nothingExamined('NO_EDITION', l))],
    ['', both((l) => cli.nothingExamined('NO_COMPONENT', l))],
    ['', both((l) => cli.nothingExamined('NOTHING_ARISES', l))],
  ];
  for (const [part, [ja, en]] of said) {
    expect(ja).toMatch(/。$/u);
    expect(en).toMatch(/^[A-Z\d].*[^.]\.$/u);
    expect(ja).toContain(part);
    expect(en).toContain(part);
  }
});

describe('the help', () => {
  const flat = (language: Language) =>
    Object.entries(cli.cliHelp(language)).flatMap(([command, texts]) =>
      Object.entries(texts).map(([name, text]): readonly [string, string] => [`${command}.${name}`, text]),
    );

  test('has the same texts in both languages, none of them empty or untranslated', () => {
    const [ja, en] = [flat('ja'), flat('en')];
    expect(ja.map(([name]) => name)).toEqual(en.map(([name]) => name));
    expect(ja.filter(([, text]) => !/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(text))).toEqual([]);
    expect(en.filter(([, text]) => /[^\p{ASCII}]/u.test(text) || text === '')).toEqual([]);
  });

  test('summarises every command in sentences', () => {
    const commands = [
      'analyse',
      'check',
      'serve',
      'import',
      'export',
      'backup',
      'doctor',
      'census',
      'keys',
      'audit',
    ] as const;
    for (const command of commands) {
      expect(cli.cliHelp('ja')[command].summary).toMatch(/。$/u);
      expect(cli.cliHelp('en')[command].summary).toMatch(/^[A-Z].*\.$/u);
    }
  });
});
