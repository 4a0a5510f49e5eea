import { describe, expect, test } from 'vitest';
import { saidInWords } from '../../client/model/saidChange.ts';
import { fileTextsEn } from '../../client/text/files.en.ts';
import { fileTextsJa } from '../../client/text/files.ja.ts';

describe('what a table says, in a list of changes', () => {
  test.each([
    ['CONSUMER', '利用者が行う', 'The consumer does it'],
    ['charge: EXTRA', '費用：別料金', 'Charge: extra'],
    ['endsOn: ', '終了日：（なし）', 'Ends on: (none)'],
    ['kana: つばめ: 1\n2', '読み：つばめ: 1\n2', 'Reading: つばめ: 1\n2'],
    ['電子カルテ: 一式', '電子カルテ: 一式', '電子カルテ: 一式'],
    ['constructor', 'constructor', 'constructor'],
    ['toString: x', 'toString: x', 'toString: x'],
  ])('is told in words: %s', (text, ja, en) => {
    expect([saidInWords(text, fileTextsJa.importing), saidInWords(text, fileTextsEn.importing)]).toEqual([ja, en]);
  });
});
