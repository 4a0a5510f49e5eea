import Library from 'encoding-japanese';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DELIMITERS,
  decodeText,
  type Encoding,
  guarded,
  parseRows,
  unguarded,
  writeCsv,
} from '../../../server/exchange/tables/csv/index.ts';
import { readTables } from '../../../server/exchange/tables/readers.ts';
import { collectProblems } from '../../../server/model/problem.ts';
import { repeats } from '../../support/repeats.ts';

type Target = 'SJIS' | 'EUCJP' | 'UTF8' | 'UTF16LE' | 'UTF16BE' | 'JIS';

const encoded = (text: string, to: Target): Uint8Array =>
  Uint8Array.from(Library.convert(Library.stringToCode(text), { to, from: 'UNICODE' }));

const withMark = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);

const TABLE = '機器名,設置場所,保守業者\r\n電子カルテサーバ①,本館2階,㈱東都システム\r\nﾙｰﾀ,〃,髙島電気\r\n';
const PLAIN = '機器名,設置場所,保守業者\r\n電子カルテサーバ,本館2階,東都システム\r\n';

/** Files as short as they come: a heading or a word alone. */
const SHORT = [
  '機器名',
  '設置場所',
  'メーカー',
  '保守業者',
  '契約先',
  '契約期間',
  '満了日',
  '自動更新',
  '有',
  '無',
  'はい',
  '令和6年4月1日',
  'ルーター',
  '株式会社東都',
  '備考',
  '１２３',
  '電話番号',
  '放射線科',
  'あ',
  '亜',
  'サーバ室',
  '複合機',
  '名称,数量\n端末,3\n',
  '契約,\n有,\n',
] as const;

function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.encoding : undefined;
}

const readBack = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes);
  return decoded.ok ? parseRows(decoded.text) : undefined;
};

describe('the encoding of a table of text', () => {
  test.each<[Encoding, Uint8Array, string]>([
    ['UTF-8', encoded(TABLE, 'UTF8'), TABLE],
    ['UTF-8 (BOM)', withMark([0xef, 0xbb, 0xbf], encoded(TABLE, 'UTF8')), TABLE],
    ['UTF-16LE', withMark([0xff, 0xfe], encoded(TABLE, 'UTF16LE')), TABLE],
    ['UTF-16BE', withMark([0xfe, 0xff], encoded(TABLE, 'UTF16BE')), TABLE],
    ['UTF-16LE', encoded(TABLE, 'UTF16LE'), TABLE],
    ['UTF-16BE', encoded(TABLE, 'UTF16BE'), TABLE],
    ['Shift_JIS (CP932)', encoded(TABLE, 'SJIS'), TABLE],
    ['EUC-JP', encoded(PLAIN, 'EUCJP'), PLAIN],
    ['ISO-2022-JP', encoded(PLAIN, 'JIS'), PLAIN],
    ['UTF-8', new Uint8Array(), ''],
  ])('is recognised as %s, and named', (encoding, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text, encoding });
  });

  test('is recognised in files of one word, but where its bytes mean something in two encodings', () => {
    const wrong = (to: Target, wanted: Encoding) => SHORT.filter((text) => encodingOf(encoded(text, to)) !== wanted);
    expect(wrong('UTF8', 'UTF-8')).toEqual([]);
    expect(wrong('SJIS', 'Shift_JIS (CP932)')).toEqual([]);
    // Two bytes of EUC-JP that are one character of UTF-8.
    expect(wrong('EUCJP', 'EUC-JP')).toEqual(['有', '無']);
  });

  test('tells the line of bytes that are of no encoding, and what is no text at all', () => {
    expect(decodeText(withMark([...encoded(PLAIN, 'UTF8')], Uint8Array.from([0x8f, 0xff])))).toMatchObject({
      ok: false,
      line: 3,
    });
    expect(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toMatchObject({
      ok: false,
    });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xff]))).toEqual({
      ok: false,
      encoding: 'UTF-8 (BOM)',
      line: 2,
    });
  });
});

describe('a table of text', () => {
  test.each(DELIMITERS)('with %j between its cells', (delimiter) => {
    const text = ['名称', '数、と,さ;ま', '"二行\n目"'].join(delimiter);
    const quoted = text.replace('数、と,さ;ま', '"数、と,さ;ま"');
    const read = parseRows(`${quoted}\n端末${delimiter}1${delimiter}\n`);
    expect(read).toEqual({
      ok: true,
      delimiter,
      rows: [
        ['名称', '数、と,さ;ま', '二行\n目'],
        ['端末', '1', ''],
      ],
    });
  });

  test('is not divided inside quoted cells', () => {
    expect(parseRows('=,,";;; "\n')).toMatchObject({ delimiter: ',', rows: [['=', '', ';;; ']] });
  });

  test('keeps empty rows and short ones in their place, whatever its lines end with', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(parseRows(['資産台帳', '', 'a,b', 'c', 'd,"e"', ''].join(end))).toMatchObject({
        rows: [['資産台帳'], [''], ['a', 'b'], ['c'], ['d', 'e']],
      });
    }
  });

  test('may have quotation marks in its words, and says where one is missing', () => {
    expect(parseRows('a,27" モニター\n')).toMatchObject({ rows: [['a', '27" モニター']] });
    expect(parseRows('a,b\nc,"d\n')).toMatchObject({ ok: false });
  });

  test('is written in UTF-8 with a mark, and no cell of it is computed', () => {
    const bytes = writeCsv([['=1+1', '+81', '-', '@a', '\tb', '\rc', "'=d", '＝e', 'f,"g"']]);
    expect(encodingOf(bytes)).toBe('UTF-8 (BOM)');
    expect(new TextDecoder().decode(bytes)).toBe(`'=1+1,'+81,'-,'@a,"'\tb","'\rc",''=d,'＝e,"f,""g"""\r\n`);
  });

  test('is read back unchanged', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        "'",
        "''",
        '\n',
        ',',
        ';',
        '"',
        '＝',
        '',
        ' ',
        '令和6年',
        '"\r\n"',
      ),
      fc
        .tuple(fc.constantFrom("'", "''", ''), fc.constantFrom(...'=+-@\t\r＝'), fc.string())
        .map((parts) => parts.join('')),
    );
    const rows = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(rows, (given) => {
        expect(readBack(writeCsv(given))).toMatchObject({ ok: true, rows: given, delimiter: ',' });
      }),
      { numRuns: repeats(100, 20_000) },
    );
  });

  test('guards a text so that it is given back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."'=+-@\t\ra") }), (text) => unguarded(guarded(text)) === text),
    );
  });
});

describe('a file of text among other tables', () => {
  const readTable = async (name: string, content: Uint8Array) => {
    const { problems, report } = collectProblems();
    return { tables: await readTables({ name, content }, report), problems };
  };

  test('is read with the numbers of its rows, and its encoding is named', async () => {
    const { tables } = await readTable('台帳.csv', encoded('資産台帳\r\n\r\n機器名,数\r\n 端末 ,３\r\n', 'SJIS'));
    expect(tables).toMatchObject({
      encoding: 'Shift_JIS (CP932)',
      sheets: [
        {
          rows: [
            { number: 1, cells: ['資産台帳'] },
            { number: 3, cells: ['機器名', '数'] },
            { number: 4, cells: ['端末', '３'] },
          ],
        },
      ],
    });
  });

  test.each([
    ['bytes of no encoding', withMark([...encoded('a,b\n', 'UTF8')], Uint8Array.from([0x8f, 0xff])), { line: 2 }],
    [
      'a quotation mark that is not closed',
      encoded('a,b\nc,"d\n', 'UTF8'),
      { detail: 'a quotation mark is not closed' },
    ],
  ])('is refused where it has %s', async (_, bytes, params) => {
    const { tables, problems } = await readTable('x.csv', bytes);
    expect(tables).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'TABLE_UNREADABLE', path: 'x.csv', params }]);
  });
});
