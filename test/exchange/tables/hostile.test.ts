import { crc32 } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkZip } from '../../../server/exchange/xlsx/zip.ts';
import { mapped, notTaken } from './mapped.ts';
import { tablesIn, workbookOf } from './support.ts';

/** The entries of a workbook, by their names. */
function entriesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  checkZip(bytes, { maxEntries: 1000, maxBytes: 1e8 }, (name, content) => entries.set(name, content.slice()));
  return entries;
}

/** A zip file of entries that are not packed. */
function zipOf(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of entries) {
    const [title, sum] = [Buffer.from(name), crc32(content)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt32LE(sum, 14);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    local.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    locals.push(local, title, Buffer.from(content));
    directory.push(entry, title);
    at += 30 + title.length + content.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.size, 8);
  end.writeUInt16LE(entries.size, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, list, end]);
}

let plain: Uint8Array;

beforeAll(async () => {
  plain = await workbookOf({
    分担表: (sheet) => {
      sheet.addRow(['項目', '病院', 'つばめ']);
      sheet.addRow(['ログの取得と確認', '×', '○']);
    },
  });
});

/** The workbook with one of its parts changed, and parts added. */
function altered(
  part: RegExp,
  change: (xml: string) => string,
  added: Readonly<Record<string, string>> = {},
): Uint8Array {
  const entries = entriesOf(plain);
  for (const [name, content] of entries) {
    if (part.test(name)) entries.set(name, Buffer.from(change(Buffer.from(content).toString())));
  }
  for (const [name, content] of Object.entries(added)) entries.set(name, Buffer.from(content));
  return zipOf(entries);
}

const SHEET = /worksheets\/sheet1\.xml$/;
const putBefore = (end: string, xml: string) => (text: string) => text.replace(end, xml + end);

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;

describe('a workbook that means harm', () => {
  test('is read where nothing was done to it', async () => {
    expect(
      (
        await tablesIn(
          'x.xlsx',
          altered(/^$/, (xml) => xml),
        )
      ).tables?.sheets[0]?.rows,
    ).toHaveLength(2);
  });

  test.each([
    [
      'has a million empty rows',
      () =>
        altered(
          SHEET,
          putBefore('</sheetData>', Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 9}"/>`).join('')),
        ),
      'TABLE_TOO_LARGE',
    ],
    [
      'merges all cells of a sheet',
      () =>
        altered(SHEET, (xml) =>
          xml.replace(
            '</sheetData>',
            '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
          ),
        ),
      'TABLE_TOO_LARGE',
    ],
    [
      'declares entities that grow',
      () => altered(SHEET, (xml) => xml.replace('<worksheet', `${LAUGHS}<worksheet`)),
      'WORKBOOK_DAMAGED',
    ],
    ['holds 100 MB', () => altered(SHEET, putBefore('</worksheet>', ' '.repeat(101_000_000))), 'WORKBOOK_TOO_LARGE'],
    ['has no sheet', () => zipOf(new Map([['xl/workbook.xml', Buffer.from('<workbook/>')]])), 'WORKBOOK_DAMAGED'],
    [
      'is an old one or has a password',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'WORKBOOK_LOCKED',
    ],
  ])('is refused with one reason where it %s', async (_what, make, code) => {
    const { tables, problems } = await tablesIn('x.xlsx', make());
    expect({ tables, problems }).toMatchObject({ tables: undefined, problems: [{ code, path: 'x.xlsx' }] });
    expect(problems).toHaveLength(1);
  });

  test('is read without its macros and links, and that is said', async () => {
    const bytes = altered(/^$/, (xml) => xml, {
      'xl/vbaProject.bin': 'x',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    });
    expect(notTaken(await mapped('x.xlsm', bytes))).toEqual(['  MACROS', '  EXTERNAL_LINKS']);
  });
});

test('texts that would be formulas stay texts', async () => {
  const read = await mapped('x.csv', 'No,項目,病院,つばめ\n1,=HYPERLINK("http://x"),×,○\n', {
    options: { catalogue: 'own' },
  });
  expect(read.read.document.catalogues?.[0]?.requirements?.[0]?.title?.ja).toBe('=HYPERLINK("http://x")');
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a text that every object answers to is like any other that a mapping says nothing of: %s',
  async (text) => {
    for (const content of [
      `項目,病院,つばめ\nログの取得と確認,${text},○\n不正ソフトウェア対策,×,${text}\n`,
      `項目,実施者\nログの取得と確認,つばめ\n不正ソフトウェア対策,つばめ\n切り離したバックアップ,病院\n退職・異動時のアカウント削除,${text}\n`,
      `資産名,種別,所有者\n新しい機器,${text},${text}\n`,
      `項目番号,質問,回答\n1,記録を残すか,はい\n2,通知するか,${text}\n`,
    ]) {
      const { guess } = await mapped('x.csv', content);
      const sheets = guess.mapping.sheets.map((sheet) => {
        const columns = sheet.columns.map((column) => ({ performers: {}, values: {}, ...column }));
        return { ...sheet, columns };
      });
      expect(sheets[0]?.target, content).toBeTypeOf('string');
      const { read } = await mapped('x.csv', content, { sheets });
      expect(read).toEqual((await mapped('x.csv', content)).read);
    }
  },
);
